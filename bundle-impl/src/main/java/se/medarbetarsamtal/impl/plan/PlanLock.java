package se.medarbetarsamtal.impl.plan;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.dialogue.TextWriter;
import se.medarbetarsamtal.impl.policy.AccessDecision;

/** What every change of a plan begins with: the talk locked, and the agreement as it is now. */
@Component(service = PlanLock.class)
public class PlanLock {

    static final int MOST_IN_ONE_TALK = 50;
    /** The removed ones with them: their words stay, and are read with the others. */
    static final int MOST_EVER = 200;

    private final DialogueAccess access;
    private final Dialogues dialogues;
    private final Agreements agreements;

    @Activate
    public PlanLock(
            @Reference DialogueAccess access, @Reference Dialogues dialogues, @Reference Agreements agreements) {
        this.access = access;
        this.dialogues = dialogues;
        this.agreements = agreements;
    }

    /** In whichever state the talk is. */
    Dialogue lockAnyState(AccessDecision decision) {
        Dialogue now = dialogues.lock(decision.request().tenant(), decision.dialogue()).orElseThrow(Stale::new);
        TextWriter.requireStillResponsible(decision, now);
        return now;
    }

    /** @throws Conflict {@code wrong-state} when the talk has come too far for what was decided, or not far enough */
    Dialogue lock(AccessDecision decision) {
        Dialogue now = lockAnyState(decision);
        if (!now.state().allows(decision.operation(), decision.basis())) {
            throw new Conflict("wrong-state");
        }
        return now;
    }

    /**
     * The talk before, once its follower is locked: two talks of one employee are locked in this order, and before anything is
     * journaled.
     */
    void lockEarlier(AccessDecision earlier) {
        dialogues.lock(earlier.request().tenant(), earlier.dialogue()).orElseThrow(Stale::new);
    }

    /** Before the transaction. */
    Agreement find(Granted granted, String agreement) {
        return current(granted.decision(), agreement).orElseThrow(() -> access.noSuchPart(granted, agreement));
    }

    /** In the transaction: it may have been removed meanwhile. */
    Agreement now(AccessDecision decision, String agreement) {
        return current(decision, agreement).orElseThrow(Stale::new);
    }

    private Optional<Agreement> current(AccessDecision decision, String agreement) {
        return agreements.ofDialogue(decision.request().tenant(), decision.dialogue()).stream()
                .filter(candidate -> candidate.id().equals(agreement))
                .findFirst();
    }

    /**
     * In the transaction.
     *
     * @param more how many are to be added
     * @return the place of the first of them
     * @throws Conflict {@code too-many-agreements} when the talk has no room for them
     */
    int placeFor(AccessDecision decision, int more) {
        List<Agreement> all = agreements.ofDialogue(decision.request().tenant(), decision.dialogue());
        boolean isFull = all.size() + more > MOST_IN_ONE_TALK
                || agreements.everIn(decision.request().tenant(), decision.dialogue()) + more > MOST_EVER;
        if (isFull) {
            throw new Conflict("too-many-agreements");
        }
        return all.stream().mapToInt(Agreement::position).max().orElse(-1) + 1;
    }
}
