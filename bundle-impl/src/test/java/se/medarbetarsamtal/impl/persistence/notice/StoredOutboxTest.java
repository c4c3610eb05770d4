package se.medarbetarsamtal.impl.persistence.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.persistence.Samples.NOW;
import static se.medarbetarsamtal.impl.persistence.Samples.person;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.notice.OutboxItem;
import se.medarbetarsamtal.impl.persistence.Race;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.persistence.Product;

class StoredOutboxTest {

    private static final Instant LATER = NOW.plus(Duration.ofMinutes(1));

    @ParameterizedTest
    @EnumSource
    void whatIsDueIsLentOldestFirstAndNotAgainBeforeItsTime(Product product) {
        TestDatabase database = TestDatabase.fresh(product);
        OutboxItem young = item(NOW);
        OutboxItem old = item(NOW.minusSeconds(5));
        OutboxItem future = item(NOW.plusSeconds(5));
        database.outbox().add(List.of(young, old, future));

        assertThat(lend(database, 10, NOW)).containsExactly(tried(old, 1), tried(young, 1));
        assertThat(lend(database, 10, NOW)).isEmpty();
        assertThat(lend(database, 1, LATER)).containsExactly(tried(old, 2));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDeliveredIsForgottenAndWhatFailedComesBack(Product product) {
        TestDatabase database = TestDatabase.fresh(product);
        List<OutboxItem> items = List.of(item(NOW), item(NOW));
        database.outbox().add(items);
        lend(database, 2, NOW);

        database.outbox().delivered(tried(items.get(0), 1));
        database.outbox().failed(tried(items.get(1), 1), NOW.plusSeconds(2));

        assertThat(lend(database, 2, NOW.plusSeconds(1))).isEmpty();
        assertThat(lend(database, 2, NOW.plusSeconds(2))).containsExactly(tried(items.get(1), 2));
    }

    @ParameterizedTest
    @EnumSource
    void workersAtTheSameTimeNeverGetTheSame(Product product) throws InterruptedException {
        TestDatabase database = TestDatabase.fresh(product);
        database.outbox().add(IntStream.range(0, 200).mapToObj(i -> item(NOW)).toList());

        List<Object> outcomes = Race.of(4, i -> {
            List<String> mine = new ArrayList<>();
            for (List<OutboxItem> lent = lend(database, 7, NOW); !lent.isEmpty(); lent = lend(database, 7, NOW)) {
                lent.forEach(item -> mine.add(item.id()));
            }
            return mine;
        });

        // Who finds only locked rows stops early; whatever a roll-back freed is there for the next round.
        List<Object> lent = new ArrayList<>();
        outcomes.forEach(mine -> lent.addAll((List<?>) mine));
        lend(database, 200, NOW).forEach(item -> lent.add(item.id()));
        assertThat(lent).hasSize(200).doesNotHaveDuplicates();
    }

    /** H2 locks whatever it looks at before it takes the oldest: the other worker waits for its next round. */
    @ParameterizedTest
    @EnumSource
    void aWorkerPassesOverWhatAnotherHolds(Product product) {
        TestDatabase database = TestDatabase.fresh(product);
        List<OutboxItem> items = List.of(item(NOW.minusSeconds(1)), item(NOW));
        database.outbox().add(items);

        database.transactions().run(() -> {
            assertThat(database.outbox().lend(1, NOW, LATER)).containsExactly(tried(items.get(0), 1));
            assertThat(onAnotherThread(() -> lend(database, 2, NOW)))
                    .isEqualTo(product == Product.H2 ? List.of() : List.of(tried(items.get(1), 1)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void thousandsOfItemsAreOneStatement(Product product) {
        TestDatabase database = TestDatabase.fresh(product);
        database.outbox().delivered(item(NOW));
        List<OutboxItem> items = IntStream.range(0, 2_000).mapToObj(i -> item(NOW)).toList();

        assertThat(database.dataSource().statementsOf(() -> database.outbox().add(items))).isEqualTo(1);
        assertThat(database.dataSource().statementsOf(() -> database.outbox().add(List.of()))).isZero();
        assertThat(lend(database, 2_000, NOW)).hasSize(2_000);
    }

    @ParameterizedTest
    @EnumSource
    void whoHeldAnItemTooLongHasNoSayInItAnyMore(Product product) {
        TestDatabase database = TestDatabase.fresh(product);
        OutboxItem item = item(NOW);
        database.outbox().add(List.of(item));
        OutboxItem slow = lend(database, 1, NOW).get(0);
        OutboxItem quick = lend(database, 1, LATER).get(0);

        database.outbox().delivered(slow);
        database.outbox().failed(slow, NOW);

        assertThat(lend(database, 1, NOW)).isEmpty();
        database.outbox().failed(quick, LATER.plusSeconds(1));
        assertThat(lend(database, 1, LATER.plusSeconds(1))).containsExactly(tried(item, 3));
    }

    @ParameterizedTest
    @EnumSource
    void whatNoLongerHoldsIsTakenBack(Product product) {
        TestDatabase database = TestDatabase.fresh(product);
        OutboxItem outdated = item(NOW);
        OutboxItem other = item(NOW);
        database.outbox().add(List.of(outdated, other));

        database.outbox().withdraw(outdated.tenant(), Set.of(OutboxItem.Kind.ASSIGNED), outdated.subject());
        database.outbox().withdraw(tenant(), Set.of(OutboxItem.Kind.TIME_SENT), outdated.subject());
        assertThat(lend(database, 2, NOW)).hasSize(2);
        database.outbox().withdraw(outdated.tenant(), Set.of(OutboxItem.Kind.TIME_SENT), outdated.subject());

        assertThat(lend(database, 2, LATER)).containsExactly(tried(other, 2));
    }

    private static List<OutboxItem> lend(TestDatabase database, int most, Instant now) {
        return database.transactions().run(() -> database.outbox().lend(most, now, LATER));
    }

    private static <T> T onAnotherThread(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private static OutboxItem item(Instant createdAt) {
        return new OutboxItem(RandomIds.next(), tenant(), OutboxItem.Kind.TIME_SENT, RandomIds.next(),
                Optional.of(person()), Optional.empty(), "2026-11-26T12:00:00Z Europe/Stockholm", createdAt, 0);
    }

    private static OutboxItem tried(OutboxItem item, int attempts) {
        return new OutboxItem(item.id(), item.tenant(), item.kind(), item.subject(), item.recipient(), item.sender(),
                item.detail(), item.createdAt(), attempts);
    }
}
