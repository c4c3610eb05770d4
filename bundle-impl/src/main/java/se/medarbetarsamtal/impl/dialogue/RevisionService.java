package se.medarbetarsamtal.impl.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.NoSubject;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Shows every accepted revision of a text: of the own boxes to whoever wrote them, of the joint notes to every party. */
@Component(service = RevisionService.class)
public class RevisionService {

    static final int AT_ONCE = 50;

    private final DialogueAccess access;
    private final AskedQuestions questions;
    private final Texts texts;
    private final Vault vault;
    private final AccessJournal journal;
    private final Transactions transactions;

    @Activate
    public RevisionService(
            @Reference DialogueAccess access,
            @Reference AskedQuestions questions,
            @Reference Texts texts,
            @Reference Vault vault,
            @Reference AccessJournal journal,
            @Reference Transactions transactions) {
        this.access = access;
        this.questions = questions;
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

    /**
     * Some of them, the newest first.
     *
     * @param next before which revision the next page begins; empty when this is the last
     */
    public record Page(List<Revision> revisions, OptionalInt next) { }

    /** @return what the actor has written in the own box of a question */
    public Page own(Request request, DialogueId id, String question, OptionalInt before) {
        Granted granted = asked(access.grant(request, id, Operation.READ), question);
        return page(granted.decision(), Field.own(granted.decision().basis(), request.person(), question), before);
    }

    /** @return what the actor has written in the own note of a question */
    public Page ownNote(Request request, DialogueId id, String question, OptionalInt before) {
        Granted granted = asked(access.grant(request, id, Operation.READ), question);
        return page(granted.decision(), Field.ownNote(request.person(), question), before);
    }

    /** @return what anybody has written in the joint note of a question */
    public Page joint(Request request, DialogueId id, String question, OptionalInt before) {
        Granted granted = asked(access.grant(request, id, Operation.READ), question);
        return page(granted.decision(), Field.joint(question), before);
    }

    /** @return what anybody has written there */
    @NoSubject("the decision that is handed over has been taken")
    public Page of(AccessDecision decision, Field field, OptionalInt before) {
        return page(decision, field, before);
    }

    /** @return what stands in the joint note of a question now; nothing, as revision 0, when nobody has written there yet */
    public Revision newestJoint(Request request, DialogueId id, String question) {
        AccessDecision decision = asked(access.grant(request, id, Operation.READ), question).decision();
        OpenDialogue open = vault.open(decision);
        Field field = Field.joint(question);
        return transactions.run(() -> {
            journal.allowed(decision, "READ", field.key());
            return texts.newest(decision.request().tenant(), id, field);
        }).map(text -> opened(open, text)).orElseGet(() -> new Revision(0, null, ""));
    }

    /** The journal keeps the question's id, so it is one of the template's or of the talk's own. */
    private Granted asked(Granted granted, String question) {
        TemplateDocument template = questions.templateOf(granted.dialogue());
        if (!template.asksBeforehand(question) && questions.find(granted.dialogue(), template, question).isEmpty()) {
            throw access.noSuchPart(granted, question);
        }
        return granted;
    }

    private Page page(AccessDecision decision, Field field, OptionalInt before) {
        OpenDialogue open = vault.open(decision);
        List<SealedText> found = transactions.run(() -> {
            journal.allowed(decision, "READ", field.key());
            return texts.revisions(decision.request().tenant(), decision.dialogue(), field,
                    before.orElse(Integer.MAX_VALUE), AT_ONCE + 1);
        });
        List<SealedText> some = found.subList(0, Math.min(found.size(), AT_ONCE));
        return new Page(some.stream().map(text -> opened(open, text)).toList(),
                found.size() > some.size() ? OptionalInt.of(some.get(AT_ONCE - 1).revision()) : OptionalInt.empty());
    }

    private static Revision opened(OpenDialogue open, SealedText text) {
        return new Revision(text.revision(), text.writtenAt(),
                open.open(text.field().sealedAs(), text.revision(), text.sealed()));
    }
}
