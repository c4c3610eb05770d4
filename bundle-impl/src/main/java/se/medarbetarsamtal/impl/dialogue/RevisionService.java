package se.medarbetarsamtal.impl.dialogue;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.NoSubject;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Shows every accepted revision of a text: of the own boxes to whoever wrote them, of the joint notes to every party. */
@Component(service = RevisionService.class)
public class RevisionService {

    private final DialogueAccess access;
    private final Texts texts;
    private final Vault vault;
    private final AccessJournal journal;
    private final Transactions transactions;

    @Activate
    public RevisionService(
            @Reference DialogueAccess access,
            @Reference Texts texts,
            @Reference Vault vault,
            @Reference AccessJournal journal,
            @Reference Transactions transactions) {
        this.access = access;
        this.texts = texts;
        this.vault = vault;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * One accepted text.
     *
     * @param writtenAt null for revision 0, which nobody has written
     */
    public record Revision(int revision, Instant writtenAt, String text) {

        @Override
        public String toString() {
            return "Revision[…]";
        }
    }

    /** @return what the actor has written in the own box of a question, the newest first */
    public List<Revision> own(Request request, DialogueId id, String question) {
        AccessDecision decision = access.grant(request, id, Operation.READ).decision();
        return all(decision, Field.own(decision.basis(), request.person(), question));
    }

    /** @return what the actor has written in the own note of a question, the newest first */
    public List<Revision> ownNote(Request request, DialogueId id, String question) {
        AccessDecision decision = access.grant(request, id, Operation.READ).decision();
        return all(decision, Field.ownNote(request.person(), question));
    }

    /** @return what anybody has written in the joint note of a question, the newest first */
    public List<Revision> joint(Request request, DialogueId id, String question) {
        return all(access.grant(request, id, Operation.READ).decision(), Field.joint(question));
    }

    /** @return what anybody has written there, the newest first */
    @NoSubject("the decision that is handed over has been taken")
    public List<Revision> of(AccessDecision decision, Field field) {
        return all(decision, field);
    }

    /** @return what stands in the joint note of a question now; nothing, as revision 0, when nobody has written there yet */
    public Revision newestJoint(Request request, DialogueId id, String question) {
        AccessDecision decision = access.grant(request, id, Operation.READ).decision();
        OpenDialogue open = vault.open(decision);
        Field field = Field.joint(question);
        return transactions.run(() -> {
            journal.allowed(decision, "READ", field.key());
            return texts.newest(decision.request().tenant(), id, field);
        }).map(text -> opened(open, text)).orElseGet(() -> new Revision(0, null, ""));
    }

    private List<Revision> all(AccessDecision decision, Field field) {
        OpenDialogue open = vault.open(decision);
        List<SealedText> found = transactions.run(() -> {
            journal.allowed(decision, "READ", field.key());
            return texts.revisions(decision.request().tenant(), decision.dialogue(), field);
        });
        return found.stream().map(text -> opened(open, text)).toList();
    }

    private static Revision opened(OpenDialogue open, SealedText text) {
        return new Revision(text.revision(), text.writtenAt(),
                open.open(text.field().sealedAs(), text.revision(), text.sealed()));
    }
}
