package se.medarbetarsamtal.impl.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.ALVA;
import static se.medarbetarsamtal.impl.People.ALVAS_TALK;
import static se.medarbetarsamtal.impl.People.KARIN;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.People.STRANGER;
import static se.medarbetarsamtal.impl.People.TALK;
import static se.medarbetarsamtal.impl.People.mentors;
import static se.medarbetarsamtal.impl.People.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.ManagerChecks;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.policy.Reason;

class JournalTest {

    private final MemoryStore store = new MemoryStore();
    private final OneTransaction transaction = new OneTransaction();
    private final Journal journal =
            new Journal(store, Mockito.mock(TripWire.class), transaction, () -> NOW);

    @Test
    void aYesStandsInTheTransactionOfItsEffect() {
        AccessDecision decision = decision(request(KARIN));

        assertThatThrownBy(() -> journal.allowed(decision, "READ", "dialogue")).isInstanceOf(IllegalStateException.class);
        transaction.run(() -> journal.allowed(decision, "READ", "dialogue"));

        assertThat(store.read(KOMMUN, TALK.value())).singleElement().satisfies(line -> {
            assertThat(line.actor()).isEqualTo(KARIN);
            assertThat(line.allowed()).isTrue();
            assertThat(line.act()).isEqualTo("READ");
            assertThat(line.reason()).isEqualTo("RESPONSIBLE_NOW");
            assertThat(line.at()).isEqualTo(NOW);
        });
    }

    @Test
    void aNoStandsInTheChainOfRefusals() {
        journal.denied(request(STRANGER), TALK.value(), "READ", Reason.NO_RELATION);

        assertThat(store.read(KOMMUN, Journal.REFUSALS)).singleElement().satisfies(line -> {
            assertThat(line.allowed()).isFalse();
            assertThat(line.subject()).isEqualTo(TALK.value());
        });
    }

    @Test
    void eachLineCarriesTheHashOfTheOneBefore() {
        AccessDecision decision = decision(request(ALVA));
        transaction.run(() -> journal.created(request(KARIN), List.of(ALVAS_TALK), List.of()));
        transaction.run(() -> journal.allowed(decision, "READ", "dialogue"));
        transaction.run(() -> journal.allowed(decision, "WROTE", "EMPLOYEE/prep-goals"));

        List<JournalEntry> lines = store.read(KOMMUN, TALK.value());
        assertThat(lines).extracting(JournalEntry::number).containsExactly(1L, 2L, 3L);
        assertThat(lines.get(0).previous()).isEmpty();
        assertThat(lines.get(1).previous()).isEqualTo(lines.get(0).hash());
        assertThat(lines.get(2).previous()).isEqualTo(lines.get(1).hash());
    }

    private static AccessDecision decision(Request request) {
        Host host = Mockito.mock(Host.class, Mockito.RETURNS_DEEP_STUBS);
        Mockito.when(host.relations().mentorsOf(Mockito.any(), Mockito.any()))
                .thenReturn(Map.of(ALVA, mentors(ALVA, KARIN)));
        AccessPolicy policy = new AccessPolicy(host, Mockito.mock(ManagerChecks.class), null, () -> NOW);
        return policy.decide(request, ALVAS_TALK, Operation.READ);
    }

    private static final class OneTransaction implements Transactions {

        private boolean running;

        @Override
        public <T> T run(Supplier<T> work) {
            running = true;
            try {
                return work.get();
            } finally {
                running = false;
            }
        }

        @Override
        public boolean isRunning() {
            return running;
        }
    }

    private static final class MemoryStore implements JournalStore {

        private final List<JournalEntry> lines = new ArrayList<>();

        @Override
        public Head lock(TenantRef tenant, String chain) {
            List<JournalEntry> known = read(tenant, chain);
            return known.isEmpty()
                    ? Head.START
                    : new Head(known.size(), known.get(known.size() - 1).hash());
        }

        @Override
        public Map<String, Head> lock(TenantRef tenant, Collection<String> chains) {
            return chains.stream().collect(Collectors.toMap(chain -> chain, chain -> lock(tenant, chain)));
        }

        @Override
        public void append(JournalEntry entry) {
            lines.add(entry);
        }

        @Override
        public void append(List<JournalEntry> entries) {
            lines.addAll(entries);
        }

        @Override
        public void start(List<JournalEntry> firstEntries) {
            lines.addAll(firstEntries);
        }

        @Override
        public List<JournalEntry> read(TenantRef tenant, String chain) {
            return lines.stream().filter(line -> line.chain().equals(chain)).toList();
        }
    }
}
