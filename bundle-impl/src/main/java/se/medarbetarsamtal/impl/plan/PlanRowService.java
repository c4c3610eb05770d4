package se.medarbetarsamtal.impl.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.dialogue.TextWriter;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Writes the rows of the plan, cell by cell, so that two who write in one row meet in one cell at most. */
@Component(service = PlanRowService.class)
public class PlanRowService {

    private final DialogueAccess access;
    private final PlanLock lock;
    private final Agreements agreements;
    private final Statuses statuses;
    private final Vault vault;
    private final TextWriter writer;
    private final AccessJournal journal;
    private final OneTime oneTime;
    private final Clock clock;

    @Activate
    public PlanRowService(
            @Reference DialogueAccess access,
            @Reference PlanLock lock,
            @Reference Agreements agreements,
            @Reference Statuses statuses,
            @Reference Vault vault,
            @Reference TextWriter writer,
            @Reference AccessJournal journal,
            @Reference OneTime oneTime,
            @Reference Clock clock) {
        this.access = access;
        this.lock = lock;
        this.agreements = agreements;
        this.statuses = statuses;
        this.vault = vault;
        this.writer = writer;
        this.journal = journal;
        this.oneTime = oneTime;
        this.clock = clock;
    }

    /** @return the id of the new row, in which nothing stands yet */
    public String add(Request request, DialogueId id, AgreementKind kind) {
        AccessDecision decision = access.grant(request, id, Operation.AGREE).decision();
        if (kind == AgreementKind.FREE) {
            throw new Invalid("kind", "format");
        }
        String row = RandomIds.next();
        return oneTime.commit(request, () -> {
            lock.lock(decision);
            Agreement empty = Agreement.proposal(row, id, kind, lock.placeFor(decision, 1), clock.now());
            journal.allowed(decision, "WROTE", empty.field().key());
            agreements.insert(request.tenant(), empty);
            statuses.append(request.tenant(), id,
                    new StatusChange(row, 1, empty.status(), request.person(), empty.createdAt()));
            return row;
        });
    }

    /**
     * Writes one cell.
     *
     * @param base the revision of the cell that the text builds on, 0 for the first
     * @throws Stale with the newest text of the cell when {@code base} is not the newest
     * @throws Conflict {@code no-unit-goal} when an agreed goal would lose that of the verksamhet
     */
    public SealedText write(Request request, DialogueId id, String row, String cell, int base, FreeText text) {
        Granted granted = access.grant(request, id, Operation.AGREE);
        Agreement known = lock.find(granted, row);
        PlanColumn column = PlanColumn.of(cell).filter(known.kind()::has)
                .orElseThrow(() -> access.noSuchPart(granted, cell));
        column.check(text.value());
        OpenDialogue open = vault.open(granted.decision());
        SealedText words = writer.seal(granted.decision(), open, known.cell(column), base, text.value());
        try {
            return oneTime.commit(request, () -> {
                writer.store(granted.decision(), words);
                keep(lock.now(granted.decision(), row), column, text.value(), request);
                return words;
            });
        } catch (Stale stale) {
            throw writer.staleWithText(granted.decision(), open, known.cell(column));
        }
    }

    private void keep(Agreement now, PlanColumn column, String text, Request request) {
        Agreement then = now.with(column, text);
        if (now.status() != AgreementStatus.PROPOSED && now.mayBegin() && !then.mayBegin()) {
            throw new Conflict("no-unit-goal");
        }
        agreements.setCells(request.tenant(), then);
    }

    /** Takes a row, or a free agreement, out of the plan. Once delivered it can only be cancelled. */
    public void remove(Request request, DialogueId id, String agreement, int version) {
        Granted granted = access.grant(request, id, Operation.AGREE);
        Agreement known = lock.find(granted, agreement);
        oneTime.commit(request, () -> {
            Dialogue now = lock.lock(granted.decision());
            if (now.state() == DialogueState.DELIVERED) {
                throw new Conflict("wrong-state");
            }
            if (!agreements.remove(request.tenant(), id, agreement, version, clock.now())) {
                throw new Stale();
            }
            journal.allowed(granted.decision(), "REMOVED", known.field().key());
            agreements.letGo(request.tenant(), agreement);
            return null;
        });
    }

    /**
     * Puts the agreements of the talk in another order.
     *
     * @param wanted all of them
     * @return what the next order builds on
     * @throws Conflict {@code plan-changed} when these are not all, or not only these
     */
    public int order(Request request, DialogueId id, int version, List<String> wanted) {
        AccessDecision decision = access.grant(request, id, Operation.AGREE).decision();
        return oneTime.commit(request, () -> {
            lock.lock(decision);
            if (!agreements.stepOrder(request.tenant(), id, version)) {
                throw new Stale();
            }
            Set<String> there = agreements.ofDialogue(request.tenant(), id).stream()
                    .map(Agreement::id).collect(Collectors.toSet());
            if (wanted.size() != there.size() || !there.equals(new HashSet<>(wanted))) {
                throw new Conflict("plan-changed");
            }
            journal.allowed(decision, "ORDERED", "PLAN/order");
            if (!wanted.isEmpty()) {
                agreements.order(request.tenant(), id, wanted);
            }
            return version + 1;
        });
    }
}
