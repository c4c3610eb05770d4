package se.medarbetarsamtal.impl.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.persistence.Samples.stored;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.impl.Gauges.Waiting;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.notice.OutboxItem;
import se.medarbetarsamtal.impl.notice.OutboxItem.Kind;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.vault.WrappedKeys;

class GaugesTest {

    private static final Instant EARLY = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest
    @EnumSource
    void anEmptyDatabaseHasNothing(Product product) {
        TestDatabase database = TestDatabase.fresh(product);

        assertThat(database.gauges().outbox()).isEmpty();
        assertThat(database.gauges().keys()).isEmpty();
        assertThat(database.gauges().anchored()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatWaitsIsCountedByOneStatement(Product product) {
        TestDatabase database = TestDatabase.fresh(product);
        database.outbox().add(List.of(item(Kind.ASSIGNED, EARLY.plusSeconds(9)), item(Kind.DELIVERED, EARLY), item(Kind.CALENDAR_PUT, EARLY)));

        assertThat(database.gauges().outbox())
                .containsExactlyInAnyOrder(new Waiting(false, 2, EARLY), new Waiting(true, 1, EARLY));
        assertThat(database.dataSource().statementsOf(() -> database.gauges().outbox())).isEqualTo(1);
        assertThat(database.dataSource().statementsOf(() -> database.gauges().keys())).isEqualTo(1);
        assertThat(database.dataSource().statementsOf(() -> database.gauges().anchored())).isEqualTo(1);
        assertThat(database.dataSource().statementsOf(() -> database.upkeep().look())).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void ofEachKeyInUseThereIsOneThingThatItHasWrapped(Product product) {
        TestDatabase database = TestDatabase.fresh(product);
        TenantRef tenant = tenant();
        List<DialogueId> talks = stored(database, tenant, 3).stream().map(Dialogue::id).toList();
        database.keys().insert(tenant, List.of(key(tenant, talks.get(0), "old"), key(tenant, talks.get(1), "new"), key(tenant, talks.get(2), "new")));

        List<WrappedKey> keys = database.gauges().keys();
        assertThat(keys).extracting(WrappedKey::keyId).containsExactly("new", "old");
        assertThat(keys.get(1).context()).isEqualTo(talks.get(0).value());
        assertThat(keys.get(1).scope()).isEqualTo(new KeyScope(tenant, 2027));
        assertThat(keys.get(1).bytes()).containsExactly(1, 2);
    }

    private static WrappedKeys.Stored key(TenantRef tenant, DialogueId talk, String id) {
        return new WrappedKeys.Stored(talk, new WrappedKey(new KeyScope(tenant, 2027), talk.value(), id, new byte[] {1, 2}));
    }

    private static OutboxItem item(Kind kind, Instant at) {
        return new OutboxItem(RandomIds.next(), tenant(), kind, "talk", Optional.of(new PersonRef("p")), Optional.empty(), "", at, 0);
    }
}
