package se.medarbetarsamtal.impl.booking;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.dialogue.TextWriter;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;

/** The chef notes why a talk has not been held; nobody else sees it. */
@Component(service = OutstandingService.class)
public class OutstandingService {

    private final DialogueAccess access;
    private final Dialogues dialogues;
    private final TimeNotes notes;
    private final AccessJournal journal;
    private final Transactions transactions;

    @Activate
    public OutstandingService(
            @Reference DialogueAccess access,
            @Reference Dialogues dialogues,
            @Reference TimeNotes notes,
            @Reference AccessJournal journal,
            @Reference Transactions transactions) {
        this.access = access;
        this.dialogues = dialogues;
        this.notes = notes;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** @param reason empty for none any more */
    public Dialogue note(Request request, DialogueId id, int version, Optional<TimeNotes.Outstanding> reason) {
        AccessDecision decision = access.grant(request, id, Operation.NOTE_OUTSTANDING).decision();
        return transactions.run(() -> {
            Dialogue now = lock(decision);
            if (now.version() != version) {
                throw new Stale();
            }
            journal.allowed(decision, "NOTED", "dialogue");
            notes.put(now.tenant(), id, notes.of(now.tenant(), id).because(reason));
            dialogues.step(now.tenant(), id, now.state());
            return dialogues.find(now.tenant(), id).orElseThrow();
        });
    }

    private Dialogue lock(AccessDecision decision) {
        Dialogue now = dialogues.lock(decision.request().tenant(), decision.dialogue()).orElseThrow(Stale::new);
        TextWriter.requireStillResponsible(decision, now);
        if (!now.state().allows(decision.operation(), decision.basis())) {
            throw new Conflict("wrong-state");
        }
        return now;
    }
}
