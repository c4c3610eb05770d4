package se.medarbetarsamtal.impl.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.house.HandClock;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.Race;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.template.Templates;

/** Thousands of notices, eight workers of two nodes, and nodes that die between telling the host and remembering it. */
class OutboxUnderKillsTest {

    private static final int NOTICES = 2_000;
    private static final int WORKERS = 8;
    private static final int KILLS = 20;
    /** Who dies holds what others would die of in the next round, and nobody dies twice of the same. */
    private static final int MOST_ROUNDS = KILLS + 2;
    private static final Duration LONGER_THAN_LENT = Duration.ofMinutes(6);

    private final HandClock clock = new HandClock(NOW);
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final Host host = mock(Host.class, withSettings().stubOnly());
    private final CalendarDelivery calendar = mock(CalendarDelivery.class, withSettings().stubOnly());
    private final Delivery delivery = new Delivery(host, mock(Templates.class), calendar);
    private Set<String> written;
    private Set<String> fatal;

    /** A node is gone at once: it does nothing more, not even for the notice in its hand. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void theHostKeepsCount() {
        given(host.notices()).willReturn(notice -> taken.merge(notice.id(), 1, Integer::sum));
        given(calendar.part(any())).willReturn(Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLostAndWhatIsRepeatedCarriesTheSameId(Product product) throws InterruptedException {
        List<TestDatabase> nodes = filled(product);

        untilNothingIsLeft(nodes, node -> new Dispatcher(new Dying(node.outbox()), delivery, node.transactions(), clock, new LastRound())::carrySome);

        assertThat(taken.keySet()).isEqualTo(written);
        assertThat(taken.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(NOTICES + KILLS);
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void aWorkerThatForgetsBeforeItTellsWouldBeSeen(Product product) throws InterruptedException {
        List<TestDatabase> nodes = filled(product);

        untilNothingIsLeft(nodes, node -> () -> {
            List<OutboxItem> lent = node.transactions().run(() -> node.outbox().lend(20, clock.now(), clock.now().plus(Duration.ofMinutes(5))));
            lent.forEach(item -> {
                node.transactions().run(() -> node.outbox().delivered(item));
                dieOnce(item);
                delivery.deliver(item);
            });
            return lent.size();
        });

        assertThat(taken.keySet()).hasSize(NOTICES - KILLS);
    }

    private List<TestDatabase> filled(Product product) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("OutboxUnderKillsTest seed " + seed);
        TestDatabase first = TestDatabase.fresh(product);
        List<OutboxItem> items = IntStream.range(0, NOTICES).mapToObj(i -> item()).toList();
        written = items.stream().map(OutboxItem::id).collect(Collectors.toSet());
        fatal = ConcurrentHashMap.newKeySet();
        new Random(seed).ints(0, NOTICES).distinct().limit(KILLS).forEach(i -> fatal.add(items.get(i).id()));
        first.transactions().run(() -> first.outbox().add(items));
        return List.of(first, first.secondNode());
    }

    /** One look of a worker. */
    private interface Look {
        /** @return how many items it had in its hands */
        int look();
    }

    private interface Worker {
        Look of(TestDatabase node);
    }

    /** Who was killed starts anew; what it held is lent again after a while. */
    private void untilNothingIsLeft(List<TestDatabase> nodes, Worker worker) throws InterruptedException {
        AtomicInteger held = new AtomicInteger(1);
        for (int round = 0; held.get() > 0; round++) {
            assertThat(round).isLessThan(MOST_ROUNDS);
            held.set(0);
            List<Object> outcomes = Race.of(WORKERS, i -> {
                Look mine = worker.of(nodes.get(i % nodes.size()));
                boolean more = true;
                while (more) {
                    try {
                        int here = mine.look();
                        held.addAndGet(here);
                        more = here > 0;
                    } catch (Killed dead) {
                        held.incrementAndGet();
                        mine = worker.of(nodes.get(i % nodes.size()));
                    }
                }
                return "done";
            });
            assertThat(outcomes).containsOnly("done");
            clock.pass(LONGER_THAN_LENT);
        }
    }

    private void dieOnce(OutboxItem item) {
        if (fatal.remove(item.id())) {
            throw new Killed();
        }
    }

    /** Dies, once each, when it should remember that the host has taken one of some. */
    private final class Dying implements Outbox {

        private final Outbox real;

        private Dying(Outbox real) {
            this.real = real;
        }

        @Override
        public void add(List<OutboxItem> items) {
            real.add(items);
        }

        @Override
        public void withdraw(TenantRef tenant, Set<OutboxItem.Kind> kinds, String subject) {
            real.withdraw(tenant, kinds, subject);
        }

        @Override
        public List<OutboxItem> lend(int most, Instant now, Instant until) {
            return real.lend(most, now, until);
        }

        @Override
        public void delivered(OutboxItem lent) {
            dieOnce(lent);
            real.delivered(lent);
        }

        @Override
        public void failed(OutboxItem lent, Instant next) {
            real.failed(lent, next);
        }
    }

    private static OutboxItem item() {
        return new OutboxItem(RandomIds.next(), KOMMUN, OutboxItem.Kind.ASSIGNED, RandomIds.next(),
                Optional.of(new PersonRef(RandomIds.next())), Optional.empty(), "", NOW, 0);
    }
}
