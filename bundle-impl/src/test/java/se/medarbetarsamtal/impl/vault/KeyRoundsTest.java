package se.medarbetarsamtal.impl.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.key.DataKey;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.Unavailable;

/** The round that wraps anew, without a database: what it asks, in which portions, and what it leaves alone. */
class KeyRoundsTest {

    private static final TenantRef TENANT = new TenantRef("kommun");
    private static final KeyScope SCOPE = new KeyScope(TENANT, 2027);

    private final RotatingKeys keys = new RotatingKeys();
    private final Stock stock = new Stock();

    @Test
    void whatAnOlderKeyHasWrappedIsWrappedAnewInPortions() {
        stored(250);
        keys.rotate();

        assertThat(rewrapping().round()).isEqualTo(250);
        assertThat(stock.portions).containsExactly(100, 100, 50);
        assertThat(stock.keyIds()).containsExactly(keys.currentKeyIds(Set.of(SCOPE)).get(SCOPE));
        assertThat(keys.unwrap(stock.all())).extracting(DataKey::context).hasSize(250);
    }

    @Test
    void aWholePortionIsFollowedByALookForMore() {
        stored(100);
        keys.rotate();

        assertThat(rewrapping().round()).isEqualTo(100);
        assertThat(stock.portions).containsExactly(100, 0);
    }

    @Test
    void whatTheCurrentKeyHasWrappedIsLeftAlone() {
        stored(3);
        List<WrappedKey> before = stock.all();

        assertThat(rewrapping().round()).isZero();
        assertThat(stock.all()).isEqualTo(before);
        assertThat(stock.portions).isEmpty();
    }

    @Test
    void whatADestroyedKeyHasWrappedIsLeftAlone() {
        stored(3);
        keys.destroy(SCOPE);

        assertThat(rewrapping().round()).isZero();
        assertThat(inventory().of(TENANT)).singleElement().satisfies(line -> {
            assertThat(line.current()).isFalse();
            assertThat(line.replaceable()).isFalse();
        });
    }

    @Test
    void whoComesSecondIsNotCounted() {
        stored(5);
        keys.rotate();
        stock.lost = Set.of("talk-0002", "talk-0003");

        assertThat(rewrapping().round()).isEqualTo(3);
    }

    @Test
    void aKeyThatDoesNotOpenHoldsNoOtherUp() {
        stored(7);
        WrappedKey sound = stock.held.get("talk-0004");
        stock.held.put("talk-0004", new WrappedKey(SCOPE, "somebody else's", sound.keyId(), sound.bytes()));
        keys.rotate();

        assertThat(rewrapping().round()).isEqualTo(6);
        assertThat(keys.unwrappedKeys()).isNotEmpty().allSatisfy(key -> assertThat(key.bytes()).containsOnly(0));
    }

    @Test
    void aNewWrappingThatOpensToAnotherKeyReplacesNothing() {
        stored(3);
        keys.rotate();
        RotatingKeys careless = new RotatingKeys() {
            @Override
            public Map<KeyScope, String> currentKeyIds(Collection<KeyScope> scopes) {
                return keys.currentKeyIds(scopes);
            }

            @Override
            public List<WrappedKey> wrap(List<DataKey> lent) {
                return keys.wrap(lent.stream().map(key -> new DataKey(key.scope(), key.context(), secret(7_777))).toList());
            }

            @Override
            public List<DataKey> unwrap(List<WrappedKey> wrapped) {
                return keys.unwrap(wrapped);
            }
        };
        Map<String, WrappedKey> before = Map.copyOf(stock.held);

        assertThat(rewrapping(careless).round()).isZero();
        assertThat(stock.held).isEqualTo(before);
    }

    @Test
    void oneHuvudmanWhoseKeysAreAwayHoldsNoOtherUp() {
        stored(2);
        keys.rotate();
        Rewrapping both = new Rewrapping(keys.host(), () -> List.of(new TenantRef("away"), TENANT), new KeyInventory(keys.host(), stock) {
            @Override
            public List<Line> of(TenantRef tenant) {
                if (!tenant.equals(TENANT)) {
                    throw new Unavailable("key");
                }
                return super.of(tenant);
            }
        }, stock, new Joined(), () -> Duration.ofDays(1));

        assertThatThrownBy(both::round).isInstanceOf(Unavailable.class);
        assertThat(stock.keyIds()).containsExactly(keys.currentKeyIds(Set.of(SCOPE)).get(SCOPE));
    }

    @Test
    void aHostThatIsAwayEndsTheRound() {
        stored(2);
        keys.rotate();
        Rewrapping away = new Rewrapping(new RotatingKeys() {
            private int questions;

            @Override
            public Map<KeyScope, String> currentKeyIds(Collection<KeyScope> scopes) {
                if (questions++ > 0) {
                    throw new Unavailable("key");
                }
                return keys.currentKeyIds(scopes);
            }

            @Override
            public List<DataKey> unwrap(List<WrappedKey> wrapped) {
                throw new Unavailable("key");
            }
        }.host(), () -> List.of(TENANT), inventory(), stock, new Joined(), () -> Duration.ofDays(1));

        assertThatThrownBy(away::round).isInstanceOf(Unavailable.class);
    }

    @Test
    void theInventoryNamesEachKeyAndWhatIsLeftToDo() {
        stored(2);
        String old = stock.keyIds().iterator().next();
        keys.rotate();
        stored("later", 1);
        String current = keys.currentKeyIds(Set.of(SCOPE)).get(SCOPE);

        assertThat(inventory().of(TENANT)).containsExactlyInAnyOrder(
                new KeyInventory.Line(SCOPE, old, 2, false, true), new KeyInventory.Line(SCOPE, current, 1, true, false));
        assertThat(inventory().of(new TenantRef("another"))).isEmpty();
    }

    @Test
    void itComesRoundByItselfUntilItIsStopped() throws InterruptedException {
        stored(1);
        keys.rotate();
        CountDownLatch replaced = new CountDownLatch(1);
        stock.replaced = replaced;
        Rewrapping rewrapping = new Rewrapping(
                keys.host(), () -> List.of(TENANT), inventory(), stock, new Joined(), () -> Duration.ofMillis(1));

        rewrapping.start();
        assertThat(replaced.await(10, TimeUnit.SECONDS)).isTrue();
        Thread worker = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("medarbetarsamtal-rewrapping")).findFirst().orElseThrow();
        rewrapping.stop();
        worker.join(TimeUnit.SECONDS.toMillis(10));

        assertThat(worker.isAlive()).isFalse();
    }

    private Rewrapping rewrapping() {
        return rewrapping(keys);
    }

    private Rewrapping rewrapping(RotatingKeys with) {
        return new Rewrapping(with.host(), () -> List.of(TENANT), inventory(), stock, new Joined(), () -> Duration.ofDays(1));
    }

    private KeyInventory inventory() {
        return new KeyInventory(keys.host(), stock);
    }

    private void stored(int count) {
        stored("talk", count);
    }

    private void stored(String name, int count) {
        List<DataKey> fresh = IntStream.range(0, count)
                .mapToObj(number -> new DataKey(SCOPE, "%s-%04d".formatted(name, number), secret(number))).toList();
        keys.wrap(fresh).forEach(key -> stock.held.put(key.context(), key));
    }

    private static byte[] secret(int number) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) (number % 100 + 1));
        return secret;
    }

    /** Keys in memory. */
    private static final class Stock implements KeyStock {

        private final Map<String, WrappedKey> held = new TreeMap<>();
        private final List<Integer> portions = new ArrayList<>();
        private Set<String> lost = Set.of();
        private CountDownLatch replaced = new CountDownLatch(1);

        List<WrappedKey> all() {
            return List.copyOf(held.values());
        }

        Set<String> keyIds() {
            return held.values().stream().map(WrappedKey::keyId).collect(Collectors.toSet());
        }

        @Override
        public List<Use> uses(TenantRef tenant) {
            return held.values().stream().filter(key -> key.scope().tenant().equals(tenant))
                    .collect(Collectors.groupingBy(key -> List.of(key.scope(), key.keyId()), Collectors.counting()))
                    .entrySet().stream()
                    .map(use -> new Use((KeyScope) use.getKey().get(0), (String) use.getKey().get(1), use.getValue())).toList();
        }

        @Override
        public synchronized List<Held> wrappedBy(KeyScope scope, String keyId, String after, int most) {
            List<Held> some = held.entrySet().stream()
                    .filter(one -> one.getValue().keyId().equals(keyId) && one.getKey().compareTo(after) > 0)
                    .limit(most).map(one -> new Held(one.getKey(), one.getValue())).toList();
            portions.add(some.size());
            return some;
        }

        @Override
        public synchronized boolean replace(Held old, WrappedKey fresh) {
            if (lost.contains(old.owner())) {
                return false;
            }
            held.put(old.owner(), fresh);
            replaced.countDown();
            return true;
        }
    }

    private static final class Joined implements Transactions {

        @Override
        public <T> T run(Supplier<T> work) {
            return work.get();
        }

        @Override
        public boolean isRunning() {
            return false;
        }
    }
}
