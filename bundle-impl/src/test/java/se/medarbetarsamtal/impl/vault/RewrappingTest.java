package se.medarbetarsamtal.impl.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;
import static se.medarbetarsamtal.impl.People.NOW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.api.spi.relation.Relations;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.persistence.Pooled;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.Samples;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.DialogueFacts;
import se.medarbetarsamtal.impl.policy.ManagerChecks;
import se.medarbetarsamtal.impl.policy.Operation;

/** Keys are replaced under those who read, and nobody notices. */
@Tag("G-48")
class RewrappingTest {

    private static final int TALKS = 10_000;
    private static final int PART = 2_000;
    private static final int YEAR = 2027;

    private final RotatingKeys keys = new RotatingKeys();
    private final Host host = keys.host();
    private final TenantRef tenant = Samples.tenant();
    private final KeyScope scope = new KeyScope(tenant, YEAR);
    private final AccessPolicy policy =
            new AccessPolicy(withoutLinks(), mock(ManagerChecks.class), mock(AccessJournal.class), () -> NOW);

    @ParameterizedTest
    @EnumSource(Product.class)
    void tenThousandKeysAreWrappedAnewWhileEverybodyReads(Product product) {
        TestDatabase database = TestDatabase.fresh(product, Pooled::of);
        List<DialogueFacts> talks = talks(database, TALKS);
        KeyInventory inventory = new KeyInventory(host, database.keyStock());
        Set<String> old = keys.ids();
        keys.rotate();
        Readers readers = new Readers(database, talks).start();

        int rewrapped = rewrapping(database).round();

        keys.remove(old);
        readers.stop();
        assertThat(rewrapped).isEqualTo(TALKS);
        assertThat(readers.failed.get()).isZero();
        assertThat(readers.read.get()).isPositive();
        assertThat(failedReads(database, talks)).isZero();
        assertThat(inventory.of(tenant)).singleElement().satisfies(line -> {
            assertThat(line.keys()).isEqualTo(TALKS);
            assertThat(line.current()).isTrue();
        });
        assertThat(rewrapping(database).round()).isZero();
    }

    /** The planted fault: whoever takes the old key away before everything is wrapped anew, loses what it wrapped. */
    @ParameterizedTest
    @EnumSource(Product.class)
    void anOldKeyThatGoesTooEarlyTakesItsTalksAlong(Product product) {
        TestDatabase database = TestDatabase.fresh(product, Pooled::of);
        List<DialogueFacts> talks = talks(database, 10);
        Set<String> old = keys.ids();
        keys.rotate();
        keys.remove(old);

        assertThat(failedReads(database, talks)).isEqualTo(10);
        assertThat(rewrapping(database).round()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theInventoryCostsOneStatementAndNamesWhatIsLeftToDo(Product product) {
        TestDatabase database = TestDatabase.fresh(product, Pooled::of);
        talks(database, 3);
        keys.rotate();
        KeyInventory inventory = new KeyInventory(host, database.keyStock());

        assertThat(database.dataSource().statementsOf(() -> inventory.of(tenant))).isEqualTo(1);
        assertThat(inventory.of(tenant)).containsExactly(new KeyInventory.Line(scope, keys.ids().iterator().next(), 3, false, true));
        assertThat(inventory.of(Samples.tenant())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whoComesSecondChangesNothing(Product product) {
        TestDatabase database = TestDatabase.fresh(product, Pooled::of);
        talks(database, 1);
        KeyStock.Held held = database.keyStock().wrappedBy(scope, keys.ids().iterator().next(), "", 10).get(0);
        WrappedKey fresh = new WrappedKey(scope, held.key().context(), "newer", new byte[] {1});

        assertThat(database.keyStock().replace(held, fresh)).isTrue();
        assertThat(database.keyStock().replace(held, new WrappedKey(scope, held.key().context(), "slower", new byte[] {2}))).isFalse();
        assertThat(database.keys().find(tenant, new DialogueId(held.owner())).orElseThrow().key().keyId()).isEqualTo("newer");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void oneKeyThatDoesNotOpenKeepsNoOtherBack(Product product) {
        TestDatabase database = TestDatabase.fresh(product, Pooled::of);
        List<DialogueFacts> talks = talks(database, 250);
        database.execute("UPDATE ms_data_key SET context = 'changed' WHERE dialogue_id = '" + talks.get(77).dialogue().value() + "'");
        keys.rotate();

        assertThat(rewrapping(database).round()).isEqualTo(249);
        assertThat(keys.unwrappedKeys()).isNotEmpty().allSatisfy(key -> assertThat(key.bytes()).containsOnly(0));
    }

    private static Host withoutLinks() {
        Relations relations = mock(withSettings().stubOnly());
        given(relations.mentorsOf(any(), any())).willReturn(Map.of());
        Host host = mock(withSettings().stubOnly());
        given(host.relations()).willReturn(relations);
        return host;
    }

    private Rewrapping rewrapping(TestDatabase database) {
        return new Rewrapping(host, () -> List.of(tenant), new KeyInventory(host, database.keyStock()), database.keyStock(),
                database.transactions(), () -> Duration.ofMinutes(10));
    }

    private List<DialogueFacts> talks(TestDatabase database, int count) {
        Vault vault = new Vault(host, database.keys());
        List<DialogueFacts> talks = new ArrayList<>();
        for (int done = 0; done < count; done += PART) {
            List<Dialogue> part = Samples.stored(database, tenant, Math.min(PART, count - done));
            database.keys().insert(tenant, vault.newKeys(tenant, YEAR, part.stream().map(Dialogue::id).toList()));
            talks.addAll(part.stream().map(Dialogue::facts).toList());
        }
        return talks;
    }

    private long failedReads(TestDatabase database, List<DialogueFacts> talks) {
        Vault vault = new Vault(host, database.keys());
        return talks.stream().filter(talk -> !opens(vault, talk)).count();
    }

    private boolean opens(Vault vault, DialogueFacts talk) {
        Request request = new Request(new Actor(talk.employee(), talk.tenant(), Set.of(), Optional.empty()), Optional.empty());
        AccessDecision decision = policy.decide(request, talk, Operation.READ);
        try {
            OpenDialogue open = vault.open(decision);
            return open.open("f", 1, open.seal("f", 1, "text")).equals("text");
        } catch (Unavailable lost) {
            return false;
        }
    }

    /** Two who open one talk after the other until they are told to stop. */
    private final class Readers {

        private final AtomicInteger read = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final List<Thread> threads;

        Readers(TestDatabase database, List<DialogueFacts> talks) {
            long seed = System.nanoTime();
            System.out.println("RewrappingTest: seed " + seed);
            threads = Stream.of(1, 2).map(reader -> new Thread(() -> readOn(database, talks, new Random(seed + reader)))).toList();
        }

        Readers start() {
            threads.forEach(Thread::start);
            return this;
        }

        void stop() {
            stopped.set(true);
            for (Thread thread : threads) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        }

        private void readOn(TestDatabase database, List<DialogueFacts> talks, Random random) {
            Vault vault = new Vault(host, database.keys());
            while (!stopped.get()) {
                boolean opened = opens(vault, talks.get(random.nextInt(talks.size())));
                (opened ? read : failed).incrementAndGet();
            }
        }
    }
}
