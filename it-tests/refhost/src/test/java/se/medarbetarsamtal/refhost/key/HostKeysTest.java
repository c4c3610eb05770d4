package se.medarbetarsamtal.refhost.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.key.DataKey;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.KeyUnavailableException;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.EmptyDatabase;

class HostKeysTest {

    private static final KeyScope SCOPE = new KeyScope(new TenantRef("exempelkommun"), 2027);
    private static final KeyScope NEXT_YEAR = new KeyScope(new TenantRef("exempelkommun"), 2028);
    private static final byte[] MATERIAL = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = EmptyDatabase.open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasWrappedIsUnwrappedInTheSameOrderAlsoAfterARestart() {
        List<WrappedKey> wrapped = node().wrap(List.of(key(SCOPE, "a"), key(NEXT_YEAR, "b"), key(SCOPE, "c")));

        assertThat(node().unwrap(wrapped)).extracting(DataKey::context).containsExactly("a", "b", "c");
        assertThat(node().unwrap(wrapped)).allSatisfy(key -> assertThat(key.bytes()).isEqualTo(MATERIAL));
    }

    @Test
    void eachScopeHasOneKeyOfItsOwn() {
        List<WrappedKey> first = node().wrap(List.of(key(SCOPE, "a"), key(NEXT_YEAR, "b")));
        List<WrappedKey> second = node().wrap(List.of(key(SCOPE, "c")));

        assertThat(first.get(0).keyId()).isEqualTo(second.get(0).keyId()).isNotEqualTo(first.get(1).keyId());
    }

    @Test
    void severalNodesMakeOneKey() {
        List<String> ids = Stream.generate(this::node).limit(8).parallel()
                .map(node -> node.wrap(List.of(key(SCOPE, "a"))).get(0).keyId()).toList();

        assertThat(ids).hasSize(8).containsOnly(ids.get(0));
    }

    @Test
    void whoLooksWhileKeysAreMadeIsNotToldThatOneIsLost() {
        HostKeys maker = node();
        HostKeys reader = node();
        CompletableFuture<Void> made = CompletableFuture.runAsync(() -> IntStream.range(2100, 2200).forEach(year ->
                maker.wrap(List.of(key(new KeyScope(SCOPE.tenant(), year), "a")))));

        while (!made.isDone()) {
            assertThat(reader.currentKeyIds(Set.of(SCOPE))).isEmpty();
        }
        made.join();
    }

    @Test
    void aWrappedKeyIsBoundToItsContextAndScope() {
        WrappedKey wrapped = node().wrap(List.of(key(SCOPE, "a"))).get(0);

        refuses(new WrappedKey(SCOPE, "b", wrapped.keyId(), wrapped.bytes()), wrapped.keyId());
        refuses(new WrappedKey(NEXT_YEAR, "a", wrapped.keyId(), wrapped.bytes()), wrapped.keyId());
    }

    @Test
    void aChangedKeyIsRefused() {
        WrappedKey wrapped = node().wrap(List.of(key(SCOPE, "a"))).get(0);
        byte[] changed = wrapped.bytes();
        changed[changed.length - 1] ^= 1;

        refuses(new WrappedKey(SCOPE, "a", wrapped.keyId(), changed), wrapped.keyId());
        refuses(new WrappedKey(SCOPE, "a", wrapped.keyId(), new byte[3]), wrapped.keyId());
    }

    @Test
    void aLostFileIsRefusedByTheMissingIdAndNeverReplaced() throws IOException {
        WrappedKey wrapped = node().wrap(List.of(key(SCOPE, "a"))).get(0);
        Files.delete(file());

        refuses(wrapped, wrapped.keyId());
        for (KeyScope scope : List.of(SCOPE, NEXT_YEAR)) {
            refusesToWrap(scope, wrapped.keyId());
        }
        assertThat(file()).doesNotExist();
    }

    @Test
    @Tag("G-48")
    void aDestroyedScopeOpensNothingAndGetsNoNewKey() {
        WrappedKey old = node().wrap(List.of(key(SCOPE, "a"))).get(0);

        node().destroy(SCOPE);

        refuses(old, old.keyId());
        refusesToWrap(SCOPE, old.keyId());
        assertThat(node().currentKeyIds(List.of(SCOPE))).isEmpty();
        assertThat(node().wrap(List.of(key(NEXT_YEAR, "b")))).hasSize(1);
    }

    @Test
    void aDestroyedKeyStaysSoWhenItsFileComesBack() throws IOException {
        WrappedKey old = node().wrap(List.of(key(SCOPE, "a"))).get(0);
        byte[] backup = Files.readAllBytes(file());
        node().destroy(SCOPE);
        Files.write(file(), backup);

        refuses(old, old.keyId());
        refusesToWrap(SCOPE, old.keyId());
        node().wrap(List.of(key(NEXT_YEAR, "b")));
        assertThat(file()).content().doesNotContain(old.keyId());
    }

    @Test
    @Tag("G-48")
    void aNewerKeyWrapsAndTheOlderStaysReadableUntilItIsRetired() throws IOException {
        WrappedKey old = node().wrap(List.of(key(SCOPE, "a"))).get(0);

        node().rotate(SCOPE.tenant());

        WrappedKey fresh = node().wrap(node().unwrap(List.of(old))).get(0);
        assertThat(fresh.keyId()).isNotEqualTo(old.keyId());
        assertThat(node().currentKeyIds(List.of(SCOPE, NEXT_YEAR))).containsOnly(Map.entry(SCOPE, fresh.keyId()));
        node().retire(Set.of(old.keyId()));
        refuses(old, old.keyId());
        assertThat(node().unwrap(List.of(fresh)).get(0).bytes()).isEqualTo(MATERIAL);
        assertThat(file()).content().doesNotContain(old.keyId());
    }

    @Test
    void aKeyInUseOrUnknownIsNotRetired() {
        WrappedKey current = node().wrap(List.of(key(SCOPE, "a"))).get(0);

        assertThatIllegalArgumentException().isThrownBy(() -> node().retire(Set.of(current.keyId())));
        assertThatIllegalArgumentException().isThrownBy(() -> node().retire(Set.of("unknown")));
        assertThat(node().unwrap(List.of(current))).hasSize(1);
    }

    @Test
    void anotherHuvudmansKeysAreNotRotated() {
        WrappedKey current = node().wrap(List.of(key(SCOPE, "a"))).get(0);

        node().rotate(new TenantRef("grannby"));

        assertThat(node().currentKeyIds(List.of(SCOPE))).containsValue(current.keyId());
    }

    @Test
    @Tag("G-49")
    void aWrappingKeyIsNotWrittenOut() {
        WrappingKey key = new WrappingKey("id-1", SCOPE, MATERIAL);

        assertThat(key.toString()).isEqualTo("WrappingKey[id-1]");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFileIsReadableByItsOwnerOnly() throws IOException {
        node().wrap(List.of(key(SCOPE, "a")));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
    }

    private void refuses(WrappedKey wrapped, String id) {
        assertThatExceptionOfType(KeyUnavailableException.class)
                .isThrownBy(() -> node().unwrap(List.of(wrapped)))
                .returns(id, KeyUnavailableException::keyId);
    }

    private void refusesToWrap(KeyScope scope, String id) {
        assertThatExceptionOfType(KeyUnavailableException.class)
                .isThrownBy(() -> node().wrap(List.of(key(scope, "b"))))
                .returns(id, KeyUnavailableException::keyId);
    }

    private HostKeys node() {
        return new HostKeys(new KeyRing(new KeyFile(folder), new KeyLedger(database.sql())));
    }

    private Path file() {
        return folder.resolve("wrapping-keys");
    }

    private static DataKey key(KeyScope scope, String context) {
        return new DataKey(scope, context, MATERIAL);
    }
}
