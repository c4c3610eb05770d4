package se.medarbetarsamtal.impl.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
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
    private final TripWire tripWire;
    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public Journal(
            @Reference JournalStore store,
            @Reference TripWire tripWire,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this.store = store;
        this.tripWire = tripWire;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void allowed(AccessDecision decision, String act, String what) {
        decision.requireLive();
        requireRunning();
        TenantRef tenant = decision.request().tenant();
        String chain = decision.dialogue().value();
        JournalStore.Head head = store.lock(tenant, chain);
        store.append(entry(decision.request(), chain, head, decision.decidedAt(), true, act, what, decision.reason().name()));
        tripWire.observe(tenant, List.of(decision.facts().employee()), decision.links(), decision.decidedAt());
    }

    @Override
    public void allowed(List<AccessDecision> decisions, String act, String what) {
        if (decisions.isEmpty()) {
            return;
        }
        decisions.forEach(AccessDecision::requireLive);
        requireRunning();
        TenantRef tenant = decisions.get(0).request().tenant();
        Map<String, JournalStore.Head> heads =
                store.lock(tenant, decisions.stream().map(decision -> decision.dialogue().value()).toList());
        store.append(decisions.stream().map(decision -> entry(decision.request(), decision.dialogue().value(),
                heads.get(decision.dialogue().value()), decision.decidedAt(), true, act, what, decision.reason().name())).toList());
        tripWire.observe(tenant, decisions.stream().map(decision -> decision.facts().employee()).distinct().toList(),
                decisions.stream().flatMap(decision -> decision.links().stream()).distinct().toList(),
                decisions.get(0).decidedAt());
    }

    @Override
    public void created(Request request, List<DialogueFacts> dialogues, Collection<MentorLink> links) {
        requireRunning();
        Instant now = clock.now();
        store.start(dialogues.stream()
                .map(facts -> entry(request, facts.dialogue().value(), JournalStore.Head.START, now, true,
                        "ASSIGNED", "dialogue", Reason.RESPONSIBLE_NOW.name()))
                .toList());
        List<PersonRef> employees = dialogues.stream().map(DialogueFacts::employee).distinct().toList();
        tripWire.observe(request.tenant(), employees, links, now);
    }

    @Override
    public void reserve(TenantRef tenant, DialogueId dialogue) {
        requireRunning();
        store.lock(tenant, dialogue.value());
    }

    @Override
    public void erased(TenantRef tenant, DialogueId dialogue, String what) {
        bySystem(tenant, dialogue, "ERASED", what, "AUTHOR_LEFT");
    }

    @Override
    public void closed(TenantRef tenant, DialogueId dialogue) {
        bySystem(tenant, dialogue, "CLOSED", "dialogue", "NEXT_TALK");
    }

    private void bySystem(TenantRef tenant, DialogueId dialogue, String act, String what, String reason) {
        requireRunning();
        JournalStore.Head head = store.lock(tenant, dialogue.value());
        store.append(new JournalEntry(tenant, dialogue.value(), head.number() + 1, clock.now(), JournalEntry.SYSTEM,
                Optional.empty(), true, act, what, reason, head.hash()));
    }

    @Override
    public void denied(Request request, String subject, String operation, Reason reason) {
        Instant now = clock.now();
        transactions.run(() -> {
            JournalStore.Head head = store.lock(request.tenant(), REFUSALS);
            store.append(entry(request, REFUSALS, head, now, false, operation, shortened(subject), reason.name()));
        });
    }

    private void requireRunning() {
        if (!transactions.isRunning()) {
            throw new IllegalStateException("An access is journaled in the transaction of its effect");
        }
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
