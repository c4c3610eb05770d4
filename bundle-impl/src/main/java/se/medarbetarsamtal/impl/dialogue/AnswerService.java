package se.medarbetarsamtal.impl.dialogue;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.policy.Basis;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.Templates;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Takes what the parties write: each in the own box, both in the joint notes. */
@Component(service = AnswerService.class)
public class AnswerService {

    private final DialogueAccess access;
    private final Templates templates;
    private final Vault vault;
    private final TextWriter writer;
    private final Transactions transactions;

    @Activate
    public AnswerService(
            @Reference DialogueAccess access,
            @Reference Templates templates,
            @Reference Vault vault,
            @Reference TextWriter writer,
            @Reference Transactions transactions) {
        this.access = access;
        this.templates = templates;
        this.vault = vault;
        this.writer = writer;
        this.transactions = transactions;
    }

    /**
     * Writes in the actor's own preparation.
     *
     * @param base the revision that the text builds on, 0 for the first
     * @throws Stale with the newest text when {@code base} is not the newest
     */
    public SealedText writeOwn(Request request, DialogueId id, String question, int base, FreeText text) {
        Granted granted = access.grant(request, id, Operation.WRITE_OWN);
        Basis basis = granted.decision().basis();
        TemplateDocument template = templateOf(granted);
        boolean asked = basis == Basis.EMPLOYEE && template.asksBeforehand(question)
                || template.question(question).filter(TemplateDocument.Question::preparationNote).isPresent();
        return write(granted, asked, Field.own(basis, question), base, text);
    }

    /** Writes in the joint note of a question. */
    public SealedText writeJoint(Request request, DialogueId id, String question, int base, FreeText text) {
        Granted granted = access.grant(request, id, Operation.WRITE_JOINT);
        boolean asked = templateOf(granted).question(question).isPresent();
        return write(granted, asked, Field.joint(question), base, text);
    }

    private SealedText write(Granted granted, boolean asked, Field field, int base, FreeText text) {
        if (!asked) {
            throw new Invalid("question", "unknown-question");
        }
        OpenDialogue open = vault.open(granted.decision());
        SealedText revision = writer.seal(granted.decision(), open, field, base, text.value());
        try {
            transactions.run(() -> writer.store(granted.decision(), revision, false));
            return revision;
        } catch (Stale stale) {
            throw writer.staleWithText(granted.decision(), open, field);
        }
    }

    private TemplateDocument templateOf(Granted granted) {
        return templates.version(granted.dialogue().tenant(), granted.dialogue().template())
                .orElseThrow(() -> new IllegalStateException("A talk keeps its template version"))
                .document();
    }
}
