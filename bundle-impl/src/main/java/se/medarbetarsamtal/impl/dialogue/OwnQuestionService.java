package se.medarbetarsamtal.impl.dialogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/**
 * Adds a party's own questions to one talk, where the huvudman lets it. Both read them at once. The template stays as it is.
 * While nobody has answered, the party who asked changes the question or takes it away.
 */
@Component(service = OwnQuestionService.class)
public class OwnQuestionService {

    /** What somebody can have answered. */
    public static final Set<Field.Kind> ANSWERS = Set.copyOf(EnumSet.of(Field.Kind.EMPLOYEE, Field.Kind.MANAGER,
            Field.Kind.OWN_NOTE, Field.Kind.JOINT, Field.Kind.TO_NOTES));

    private final DialogueAccess access;
    private final Dialogues dialogues;
    private final OwnQuestions questions;
    private final Texts texts;
    private final SettingStore settings;
    private final Vault vault;
    private final TextWriter writer;
    private final AccessJournal journal;
    private final OneTime oneTime;
    private final Clock clock;

    @Activate
    public OwnQuestionService(
            @Reference DialogueAccess access,
            @Reference Dialogues dialogues,
            @Reference OwnQuestions questions,
            @Reference Texts texts,
            @Reference SettingStore settings,
            @Reference Vault vault,
            @Reference TextWriter writer,
            @Reference AccessJournal journal,
            @Reference OneTime oneTime,
            @Reference Clock clock) {
        this.access = access;
        this.dialogues = dialogues;
        this.questions = questions;
        this.texts = texts;
        this.settings = settings;
        this.vault = vault;
        this.writer = writer;
        this.journal = journal;
        this.oneTime = oneTime;
        this.clock = clock;
    }

    /** What was stored: which question, in which revision. */
    public record Written(String question, int revision) { }

    /** @throws Conflict {@code own-questions-off} where the huvudman lets nobody; {@code too-many-questions} */
    public Written add(Request request, DialogueId id, FreeText text) {
        Granted granted = access.grant(request, id, Operation.ADD_QUESTION);
        requireOn(request);
        String question = RandomIds.next();
        OpenDialogue open = vault.open(granted.decision());
        SealedText words = writer.seal(granted.decision(), open, new Field(Field.Kind.OWN_QUESTION, question), 0, shortened(text));
        return oneTime.commit(request, () -> {
            writer.store(granted.decision(), words);
            List<OwnQuestion> before = questions.ofDialogue(request.tenant(), id);
            if (before.size() >= OwnQuestion.MOST) {
                throw new Conflict("too-many-questions");
            }
            int place = before.isEmpty() ? 1 : before.get(before.size() - 1).place() + 1;
            questions.insert(request.tenant(), id, new OwnQuestion(question, place, request.person(), clock.now()));
            return new Written(question, words.revision());
        });
    }

    /**
     * @throws Stale with the newest words when {@code base} is not the newest revision
     * @throws Conflict {@code already-answered} when somebody has begun to answer
     */
    public Written change(Request request, DialogueId id, String question, int base, FreeText text) {
        Granted granted = access.grant(request, id, Operation.ADD_QUESTION);
        requireOn(request);
        OwnQuestion known = own(granted, question);
        OpenDialogue open = vault.open(granted.decision());
        SealedText words = writer.seal(granted.decision(), open, known.field(), base, shortened(text));
        try {
            return oneTime.commit(request, () -> {
                writer.store(granted.decision(), words);
                requireUnanswered(granted.decision(), known);
                return new Written(question, words.revision());
            });
        } catch (Stale stale) {
            throw writer.staleWithText(granted.decision(), open, known.field());
        }
    }

    /** Takes the question away, with every revision of its words. */
    public void remove(Request request, DialogueId id, String question, int base) {
        Granted granted = access.grant(request, id, Operation.ADD_QUESTION);
        OwnQuestion known = own(granted, question);
        oneTime.commit(request, () -> {
            AccessDecision decision = granted.decision();
            Dialogue now = dialogues.lock(request.tenant(), id).orElseThrow(Stale::new);
            TextWriter.requireStillResponsible(decision, now);
            if (!now.state().allows(Operation.ADD_QUESTION, decision.basis())) {
                throw new Conflict("wrong-state");
            }
            requireRevision(decision, known, base);
            requireUnanswered(decision, known);
            journal.allowed(decision, "REMOVED", known.field().key());
            questions.delete(request.tenant(), id, question);
            texts.erase(request.tenant(), id, known.field());
            return null;
        });
    }

    private void requireOn(Request request) {
        if (!settings.now(request.tenant()).allowsOwnQuestions()) {
            throw new Conflict("own-questions-off");
        }
    }

    private static String shortened(FreeText text) {
        if (text.required().value().length() > OwnQuestion.LONGEST) {
            throw new Invalid("text", "too-long");
        }
        return text.value().strip();
    }

    private OwnQuestion own(Granted granted, String question) {
        OwnQuestion known = questions.ofDialogue(granted.dialogue().tenant(), granted.dialogue().id()).stream()
                .filter(one -> one.id().equals(question))
                .findFirst()
                .orElseThrow(() -> access.noSuchPart(granted, question));
        if (!known.isChangedBy(granted.decision())) {
            throw new NotAllowed("other-party");
        }
        return known;
    }

    private void requireRevision(AccessDecision decision, OwnQuestion known, int base) {
        int newest = texts.newest(decision.request().tenant(), decision.dialogue(), known.field())
                .map(SealedText::revision).orElse(0);
        if (newest == 0 || newest != base) {
            throw new Stale();
        }
    }

    private void requireUnanswered(AccessDecision decision, OwnQuestion known) {
        boolean isAnswered = texts.numbers(decision.request().tenant(), decision.dialogue(), ANSWERS).stream()
                .anyMatch(newest -> newest.field().name().equals(known.id()));
        if (isAnswered) {
            throw new Conflict("already-answered");
        }
    }
}
