package se.medarbetarsamtal.impl.plan;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.policy.Reason;

/** Says how an agreement fares, and who is to do it. */
@Component(service = AgreementStatusService.class)
public class AgreementStatusService {

    private final DialogueAccess access;
    private final PlanLock lock;
    private final Agreements agreements;
    private final Statuses statuses;
    private final OtherParty otherParty;
    private final AccessJournal journal;
    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public AgreementStatusService(
            @Reference DialogueAccess access,
            @Reference PlanLock lock,
            @Reference Agreements agreements,
            @Reference Statuses statuses,
            @Reference OtherParty otherParty,
            @Reference AccessJournal journal,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this.access = access;
        this.lock = lock;
        this.agreements = agreements;
        this.statuses = statuses;
        this.otherParty = otherParty;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @return the version after it
     * @throws Conflict {@code wrong-status} when it cannot come to that from where it is; {@code no-unit-goal} when a goal
     *     belongs to none of the verksamhet
     * @throws NotAllowed to the party that may not say so
     */
    public int set(Request request, DialogueId id, String agreement, int version, AgreementStatus wanted) {
        Granted granted = access.grant(request, id, Operation.FOLLOW_UP);
        Agreement known = lock.find(granted, agreement);
        try {
            return transactions.run(() -> change(granted.decision(), known, version, wanted));
        } catch (NotAllowed refusal) {
            journal.denied(request, id.value(), Operation.FOLLOW_UP.name(), Reason.NOT_RESPONSIBLE);
            throw refusal;
        }
    }

    private int change(AccessDecision decision, Agreement known, int version, AgreementStatus wanted) {
        Request request = decision.request();
        Dialogue dialogue = lock.lockAnyState(decision);
        Agreement now = lock.now(decision, known.id());
        if (now.version() != version) {
            throw new Stale();
        }
        StatusChange last = last(request, now);
        require(StatusRule.of(now, wanted, Party.of(decision.basis()), Party.of(last.by(), dialogue), dialogue.isHeld()));
        if (!agreements.setStatus(request.tenant(), now.with(wanted))) {
            throw new Stale();
        }
        statuses.append(request.tenant(), dialogue.id(),
                new StatusChange(now.id(), last.number() + 1, wanted, request.person(), clock.now()));
        journal.allowed(decision, "WROTE", "AGREEMENT/" + now.id());
        otherParty.tell(decision, dialogue);
        return version + 1;
    }

    private static void require(StatusRule rule) {
        if (rule.isForbidden()) {
            throw new NotAllowed(rule.code());
        }
        if (rule != StatusRule.ALLOWED) {
            throw new Conflict(rule.code());
        }
    }

    /** One that is older than its history has none: nobody has said anything of it. */
    private StatusChange last(Request request, Agreement now) {
        List<StatusChange> history = statuses.ofDialogue(request.tenant(), now.dialogue()).stream()
                .filter(change -> change.agreement().equals(now.id()))
                .toList();
        return history.isEmpty()
                ? new StatusChange(now.id(), 0, now.status(), new PersonRef("nobody"), now.createdAt())
                : history.get(history.size() - 1);
    }

    /**
     * @return the version after it
     * @throws Invalid for the year's challenge, which is the employee's
     */
    public int setResponsible(Request request, DialogueId id, String agreement, int version, Responsible wanted) {
        Granted granted = access.grant(request, id, Operation.AGREE);
        Agreement known = lock.find(granted, agreement);
        if (known.kind() == AgreementKind.CHALLENGE && wanted != Responsible.EMPLOYEE) {
            throw new Invalid("responsible", "challenge");
        }
        return transactions.run(() -> {
            lock.lock(granted.decision());
            AgreementStatus status = lock.now(granted.decision(), agreement).status();
            if (status != AgreementStatus.PROPOSED && status != AgreementStatus.ONGOING) {
                throw new Conflict("wrong-status");
            }
            if (!agreements.setResponsible(request.tenant(), id, agreement, version, wanted)) {
                throw new Stale();
            }
            journal.allowed(granted.decision(), "WROTE", "AGREEMENT/" + agreement);
            return version + 1;
        });
    }
}
