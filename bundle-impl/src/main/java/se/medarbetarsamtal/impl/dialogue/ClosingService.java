package se.medarbetarsamtal.impl.dialogue;

import java.util.EnumSet;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Closes a delivered talk, opens it again for a reason, and adds to what is closed. */
@Component(service = ClosingService.class, property = Milestones.ALL_OF_THEM)
public class ClosingService {

    static final int MOST_ADDENDA = 50;

    private final DialogueAccess access;
    private final Dialogues dialogues;
    private final Texts texts;
    private final Vault vault;
    private final TextWriter writer;
    private final AccessJournal journal;
    private final Transactions transactions;
    private final OneTime oneTime;
    private final List<Milestones> milestones;

    @Activate
    public ClosingService(
            @Reference DialogueAccess access,
            @Reference Dialogues dialogues,
            @Reference Texts texts,
            @Reference Vault vault,
            @Reference TextWriter writer,
            @Reference AccessJournal journal,
            @Reference Transactions transactions,
            @Reference OneTime oneTime,
            @Reference(name = "milestones", policyOption = ReferencePolicyOption.GREEDY) List<Milestones> milestones) {
        this.access = access;
        this.dialogues = dialogues;
        this.texts = texts;
        this.vault = vault;
        this.writer = writer;
        this.journal = journal;
        this.transactions = transactions;
        this.oneTime = oneTime;
        this.milestones = List.copyOf(milestones);
    }

    /** Closes the talk by hand. Its agreements live on. */
    public Dialogue close(Request request, DialogueId id, int version) {
        AccessDecision decision = access.grant(request, id, Operation.CLOSE).decision();
        return transactions.run(() -> {
            requireVersion(lock(decision), version);
            journal.allowed(decision, "CLOSED", "dialogue");
            dialogues.step(request.tenant(), id, DialogueState.CLOSED);
            return dialogues.find(request.tenant(), id).orElseThrow();
        });
    }

    /** Opens a closed talk again, and tells the employee. What was delivered stays as it was delivered. */
    public Dialogue reopen(Request request, DialogueId id, int version, FreeText reason) {
        Granted granted = access.grant(request, id, Operation.REOPEN);
        SealedText words = sealed(granted.decision(), Field.Kind.REOPENING, reason.required());
        return transactions.run(() -> {
            Dialogue now = requireVersion(lock(granted.decision()), version);
            writer.store(granted.decision(), words);
            journal.allowed(granted.decision(), "REOPENED", "dialogue");
            dialogues.step(request.tenant(), id, DialogueState.DELIVERED);
            milestones.forEach(milestone -> milestone.reopened(request, now));
            return dialogues.find(request.tenant(), id).orElseThrow();
        });
    }

    /**
     * @return as which text it was added to the closed talk
     * @throws Conflict {@code too-many-addenda} when the talk has no room for it
     */
    public String add(Request request, DialogueId id, FreeText addendum) {
        Granted granted = access.grant(request, id, Operation.ADD);
        SealedText words = sealed(granted.decision(), Field.Kind.ADDENDUM, addendum.required());
        return oneTime.commit(request, () -> {
            Dialogue now = writer.store(granted.decision(), words);
            if (texts.numbers(now.tenant(), id, EnumSet.of(Field.Kind.ADDENDUM)).size() > MOST_ADDENDA) {
                throw new Conflict("too-many-addenda");
            }
            return words.field().name();
        });
    }

    private SealedText sealed(AccessDecision decision, Field.Kind kind, FreeText text) {
        OpenDialogue open = vault.open(decision);
        return writer.seal(decision, open, new Field(kind, RandomIds.next()), 0, text.value());
    }

    private static Dialogue requireVersion(Dialogue now, int version) {
        if (now.version() != version) {
            throw new Stale();
        }
        return now;
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
