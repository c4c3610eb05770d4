package se.medarbetarsamtal.impl.dialogue;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Basis;
import se.medarbetarsamtal.impl.vault.OpenDialogue;

/** Appends revisions: sealed before the transaction, decided against the newest revision inside it. */
@Component(service = TextWriter.class)
public class TextWriter {

    private final Dialogues dialogues;
    private final Texts texts;
    private final AccessJournal journal;
    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public TextWriter(
            @Reference Dialogues dialogues,
            @Reference Texts texts,
            @Reference AccessJournal journal,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this.dialogues = dialogues;
        this.texts = texts;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return the revision that follows {@code base}, sealed and not yet stored */
    public SealedText seal(AccessDecision decision, OpenDialogue open, Field field, int base, String text) {
        int revision = base + 1;
        return new SealedText(field, revision, decision.request().person(), clock.now(),
                open.seal(field.sealedAs(), revision, text));
    }

    /**
     * Stores it in the running transaction.
     *
     * @return the talk, locked until the transaction ends
     * @throws Conflict {@code wrong-state} when the talk has come too far for it
     * @throws Stale when {@code revision - 1} is not the newest, or when another chef has taken over meanwhile
     */
    public Dialogue store(AccessDecision decision, SealedText text) {
        Dialogue now = dialogues.lock(decision.request().tenant(), decision.dialogue()).orElseThrow(Stale::new);
        requireStillResponsible(decision, now);
        if (!now.state().isOpenFor(text.field().kind(), decision.basis())) {
            throw new Conflict("wrong-state");
        }
        journal.allowed(decision, "WROTE", text.field().key());
        if (newest(now, text.field()).map(SealedText::revision).orElse(0) != text.revision() - 1) {
            throw new Stale();
        }
        texts.append(now.tenant(), now.id(), text);
        return now;
    }

    /**
     * Stores, in the running transaction and in a talk that the caller has locked, texts that nobody has written before.
     *
     * @param what all of them together, a name from code
     */
    public void storeFirst(AccessDecision decision, String what, List<SealedText> first) {
        journal.allowed(decision, "WROTE", what);
        first.forEach(text -> texts.append(decision.request().tenant(), decision.dialogue(), text));
    }

    /** Who was the responsible chef when it was decided, and is not any more, changes nothing. */
    public static void requireStillResponsible(AccessDecision decision, Dialogue locked) {
        if (decision.basis() == Basis.RESPONSIBLE && !locked.responsible().equals(decision.request().person())) {
            throw new Stale();
        }
    }

    private Optional<SealedText> newest(Dialogue dialogue, Field field) {
        return texts.newest(dialogue.tenant(), dialogue.id(), field);
    }

    /**
     * Only for a box that the actor writes in, and so may read.
     *
     * @return the refusal that shows what stands there now, read in a transaction of its own; nothing, as revision 0, where
     *     nothing stands any more
     */
    public Stale staleWithText(AccessDecision decision, OpenDialogue open, Field field) {
        return transactions.run(() -> texts.newest(decision.request().tenant(), decision.dialogue(), field)
                .map(text -> {
                    journal.allowed(decision, "READ", field.key());
                    return new Stale(open.open(field.sealedAs(), text.revision(), text.sealed()), text.revision());
                })
                .orElseGet(() -> new Stale("", 0)));
    }
}
