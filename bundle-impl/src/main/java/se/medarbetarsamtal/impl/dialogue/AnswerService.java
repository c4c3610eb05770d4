package se.medarbetarsamtal.impl.dialogue;

import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.policy.Basis;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.template.ChoiceCheck;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Takes what the parties write: each in the own box, both in the joint notes. */
@Component(service = AnswerService.class)
public class AnswerService {

    private final DialogueAccess access;
    private final AskedQuestions questions;
    private final Vault vault;
    private final TextWriter writer;
    private final Releases releases;
    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public AnswerService(
            @Reference DialogueAccess access,
            @Reference AskedQuestions questions,
            @Reference Vault vault,
            @Reference TextWriter writer,
            @Reference Releases releases,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this.access = access;
        this.questions = questions;
        this.vault = vault;
        this.writer = writer;
        this.releases = releases;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Writes in the actor's own preparation.
     *
     * @param base the revision that the text builds on, 0 for the first
     * @throws Stale with the newest text when {@code base} is not the newest
     * @throws Invalid when the question has no such box, or cannot be answered like that
     */
    public SealedText writeOwn(Request request, DialogueId id, String question, int base, FreeText text) {
        Granted granted = access.grant(request, id, Operation.WRITE_OWN);
        Basis basis = granted.decision().basis();
        TemplateDocument template = questions.templateOf(granted.dialogue());
        boolean isEmployee = basis == Basis.EMPLOYEE;
        if (!isEmployee || !template.asksBeforehand(question)) {
            ChoiceCheck.check(asked(granted, template, question, one -> one.hasOwnBox(isEmployee)), text.value());
        }
        Field field = Field.own(basis, request.person(), question);
        boolean shared = template.release() == TemplateDocument.ReleaseMode.FROM_START;
        return write(granted, template, field, base, text, () -> {
            if (shared) {
                showFromNowOn(granted.dialogue(), field.kind(), request.person());
            }
        });
    }

    /** Writes in the chef's own notes: for nobody else until they are shared, and for the talk's time only. */
    public SealedText writeOwnNote(Request request, DialogueId id, String question, int base, FreeText text) {
        Granted granted = access.grant(request, id, Operation.WRITE_OWN_NOTE);
        TemplateDocument template = questions.templateOf(granted.dialogue());
        asked(granted, template, question, one -> one.kind().hasAnswer());
        return write(granted, template, Field.ownNote(request.person(), question), base, text, () -> { });
    }

    /**
     * Says whether the joint note of a question goes to the notes. It does not by itself.
     *
     * @param base the revision of what was said before, 0 for nothing
     */
    public SealedText toNotes(Request request, DialogueId id, String question, int base, boolean included) {
        Granted granted = access.grant(request, id, Operation.WRITE_JOINT);
        TemplateDocument template = questions.templateOf(granted.dialogue());
        asked(granted, template, question, Question::hasJointBox);
        Field field = new Field(Field.Kind.TO_NOTES, question);
        return write(granted, template, field, base, new FreeText(Boolean.toString(included)), () -> { });
    }

    /** Writes in the joint note of a question. */
    public SealedText writeJoint(Request request, DialogueId id, String question, int base, FreeText text) {
        Granted granted = access.grant(request, id, Operation.WRITE_JOINT);
        TemplateDocument template = questions.templateOf(granted.dialogue());
        ChoiceCheck.check(asked(granted, template, question, Question::hasJointBox), text.value());
        return write(granted, template, Field.joint(question), base, text, () -> { });
    }

    private Question asked(Granted granted, TemplateDocument template, String question, Predicate<Question> hasBox) {
        return questions.find(granted.dialogue(), template, question).filter(hasBox)
                .orElseThrow(() -> new Invalid("question", "unknown-question"));
    }

    private void showFromNowOn(Dialogue dialogue, Field.Kind kind, PersonRef owner) {
        boolean isShown = releases.of(dialogue.tenant(), dialogue.id()).stream()
                .anyMatch(release -> release.kind() == kind && release.owner().equals(owner));
        if (!isShown) {
            releases.insert(dialogue.tenant(), dialogue.id(), new Release(kind, owner, clock.now(), Optional.empty()));
        }
    }

    private SealedText write(Granted granted, TemplateDocument template, Field field, int base, FreeText text, Runnable also) {
        OpenDialogue open = vault.open(granted.decision());
        SealedText revision = writer.seal(granted.decision(), open, field, base, text.value());
        try {
            transactions.run(() -> {
                writer.store(granted.decision(), revision);
                questions.requireStillAsked(granted.dialogue(), template, field.name());
                also.run();
            });
            return revision;
        } catch (Stale stale) {
            throw writer.staleWithText(granted.decision(), open, field);
        }
    }
}
