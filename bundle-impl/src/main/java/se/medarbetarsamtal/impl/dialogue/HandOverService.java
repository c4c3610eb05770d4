package se.medarbetarsamtal.impl.dialogue;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;

/** The responsible chef notes that a delivered talk has been carried over to the personnel system, or that it has not. */
@Component(service = HandOverService.class)
public class HandOverService {

    private final DialogueAccess access;
    private final Dialogues dialogues;
    private final Deliveries deliveries;
    private final HandOvers handOvers;
    private final AccessJournal journal;
    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public HandOverService(
            @Reference DialogueAccess access,
            @Reference Dialogues dialogues,
            @Reference Deliveries deliveries,
            @Reference HandOvers handOvers,
            @Reference AccessJournal journal,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this.access = access;
        this.dialogues = dialogues;
        this.deliveries = deliveries;
        this.handOvers = handOvers;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param delivery which version; empty for the newest
     * @param day today or before
     * @throws Conflict {@code not-delivered} when there is no such version
     */
    public Dialogue handOver(Request request, DialogueId id, int version, OptionalInt delivery, LocalDate day) {
        AccessDecision decision = access.grant(request, id, Operation.HAND_OVER).decision();
        if (day.isAfter(clock.today())) {
            throw new Invalid("handedOverOn", "in-the-future");
        }
        return change(decision, version, "HANDED_OVER",
                () -> handOvers.put(request.tenant(), id, new HandOver(day, OptionalInt.of(delivered(decision, delivery)))));
    }

    private int delivered(AccessDecision decision, OptionalInt wanted) {
        return deliveries.of(decision.request().tenant(), decision.dialogue()).stream()
                .map(Delivery::number)
                .filter(number -> wanted.isEmpty() || wanted.getAsInt() == number)
                .findFirst()
                .orElseThrow(() -> new Conflict("not-delivered"));
    }

    /** It was not after all. */
    public Dialogue takeBack(Request request, DialogueId id, int version) {
        AccessDecision decision = access.grant(request, id, Operation.HAND_OVER).decision();
        return change(decision, version, "HAND_OVER_UNDONE", () -> {
            if (!handOvers.delete(request.tenant(), id)) {
                throw new Conflict("wrong-state");
            }
        });
    }

    private Dialogue change(AccessDecision decision, int version, String act, Runnable change) {
        return transactions.run(() -> {
            Dialogue now = lock(decision, version);
            journal.allowed(decision, act, "dialogue");
            change.run();
            dialogues.step(now.tenant(), now.id(), now.state());
            return dialogues.find(now.tenant(), now.id()).orElseThrow();
        });
    }

    private Dialogue lock(AccessDecision decision, int version) {
        Dialogue now = dialogues.lock(decision.request().tenant(), decision.dialogue()).orElseThrow(Stale::new);
        TextWriter.requireStillResponsible(decision, now);
        if (!now.state().allows(decision.operation(), decision.basis())) {
            throw new Conflict("wrong-state");
        }
        if (now.version() != version) {
            throw new Stale();
        }
        return now;
    }
}
