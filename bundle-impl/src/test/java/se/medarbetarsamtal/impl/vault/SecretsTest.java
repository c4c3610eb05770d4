package se.medarbetarsamtal.impl.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.TALK;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medarbetarsamtal.api.spi.key.DataKey;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.WrappedKey;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.Rows;
import se.medarbetarsamtal.impl.persistence.Samples;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** Keys are nowhere but where they are used. */
@Tag("G-49")
class SecretsTest {

    private static final byte[] MATERIAL = "0123456789abcdef0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final KeyScope SCOPE = new KeyScope(KOMMUN, 2027);

    static Stream<Object> whoeverHoldsAKey() {
        return Stream.of(
                new DataKey(SCOPE, "talk", MATERIAL),
                new WrappedKey(SCOPE, "talk", "k1", MATERIAL),
                new WrappedKeys.Stored(TALK, new WrappedKey(SCOPE, "talk", "k1", MATERIAL)),
                new KeyStock.Held("talk", new WrappedKey(SCOPE, "talk", "k1", MATERIAL)),
                new AnchorSeal.Seal("k1", MATERIAL, MATERIAL),
                new Sealing(MATERIAL),
                new OpenDialogue(null, new Sealing(MATERIAL)));
    }

    @ParameterizedTest
    @MethodSource("whoeverHoldsAKey")
    void noKeyIsWrittenOut(Object holder) {
        assertThat(traces(holder.toString())).isEmpty();
    }

    @Test
    void aWipedKeyIsGone() {
        DataKey key = new DataKey(SCOPE, "talk", MATERIAL);

        key.wipe();

        assertThat(key.bytes()).containsOnly(0).hasSize(32);
    }

    /** The planted fault: a record without a toString of its own, whose text is written out. */
    @Test
    void aKeyThatIsWrittenOutWouldBeNoticed() {
        record Careless(String key) { }

        assertThat(traces(new Careless(HexFormat.of().formatHex(MATERIAL)).toString())).isNotEmpty();
        assertThat(traces(new Careless(Base64.getEncoder().encodeToString(MATERIAL)).toString())).isNotEmpty();
    }

    @OnBothDatabases
    void noKeyStandsInTheDatabase(TestDatabase database) {
        RotatingKeys keys = new RotatingKeys();
        Vault vault = new Vault(keys.host(), database.keys());
        Dialogue talk = Samples.stored(database, Samples.tenant());
        List<WrappedKeys.Stored> stored = vault.newKeys(talk.facts().tenant(), 2027, List.of(talk.id()));
        database.keys().insert(talk.facts().tenant(), stored);
        byte[] dataKey = keys.unwrap(List.of(stored.get(0).key())).get(0).bytes();

        List<String> rows = Rows.of(database, "ms_data_key");

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row).doesNotContain(HexFormat.of().formatHex(dataKey));
            keys.secrets().forEach(secret -> assertThat(row).doesNotContain(HexFormat.of().formatHex(secret)));
        });
        assertThat(String.join("", rows)).contains(HexFormat.of().formatHex(stored.get(0).key().bytes()));
    }

    private static List<String> traces(String text) {
        return Stream.of(
                        new String(MATERIAL, StandardCharsets.US_ASCII), HexFormat.of().formatHex(MATERIAL),
                        Base64.getEncoder().encodeToString(MATERIAL), "48, 49, 50")
                .filter(text::contains).toList();
    }
}
