package se.medarbetarsamtal.impl.journal;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.DialogueFacts;
import se.medarbetarsamtal.impl.policy.Reason;

/** Writes the access log: a chain a talk, and one chain of refusals a huvudman. */
@Component(service = AccessJournal.class)
public class Journal implements AccessJournal {

    static final String REFUSALS = "refusals";
    private static final int LONGEST_SUBJECT = 200;

    private final JournalStore store;
    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public Journal(@Reference JournalStore store, @Reference Transactions transactions, @Reference Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void allowed(AccessDecision decision, String act, String what) {
        decision.requireLive();
        if (!transactions.isRunning()) {
            throw new IllegalStateException("An access is journaled in the transaction of its effect");
        }
        String chain = decision.dialogue().value();
        JournalStore.Head head = store.lock(decision.request().tenant(), chain);
        store.append(entry(decision.request(), chain, head, decision.decidedAt(), true, act, what, decision.reason().name()));
    }

    @Override
    public void created(Request request, List<DialogueFacts> dialogues) {
        if (!transactions.isRunning()) {
            throw new IllegalStateException("An access is journaled in the transaction of its effect");
        }
        Instant now = clock.now();
        store.start(dialogues.stream()
                .map(facts -> entry(request, facts.dialogue().value(), JournalStore.Head.START, now, true,
                        "ASSIGNED", "dialogue", Reason.RESPONSIBLE_NOW.name()))
                .toList());
    }

    @Override
    public void denied(Request request, String subject, String operation, Reason reason) {
        Instant now = clock.now();
        transactions.run(() -> {
            JournalStore.Head head = store.lock(request.tenant(), REFUSALS);
            store.append(entry(request, REFUSALS, head, now, false, operation, shortened(subject), reason.name()));
        });
    }

    private static String shortened(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
    }

    private static JournalEntry entry(Request request, String chain, JournalStore.Head head, Instant at,
            boolean allowed, String act, String subject, String reason) {
        return new JournalEntry(request.tenant(), chain, head.number() + 1, at, request.person(),
                request.actor().realUser(), allowed, act, subject, reason, head.hash());
    }
}
