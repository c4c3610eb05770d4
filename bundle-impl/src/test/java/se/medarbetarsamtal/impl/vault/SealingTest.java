package se.medarbetarsamtal.impl.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.OTHER_KOMMUN;
import static se.medarbetarsamtal.impl.People.TALK;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.api.ref.DialogueId;

class SealingTest {

    private static final byte[] KEY = HexFormat.of().parseHex("00".repeat(31) + "01");
    private static final String KNOWN_TAG = "8a829e620d9ef87964925d2422eba346";
    private static final byte[] BOX = AssociatedData.of(KOMMUN, TALK, "EMPLOYEE/prep-goals", 1);

    private final Sealing sealing = new Sealing(KEY);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 251, 252, 253, 4092, 4093, 20_000})
    void opensWhatItSealed(int length) {
        String text = "å".repeat(length);

        assertThat(sealing.open(sealing.seal(text, BOX), BOX)).isEqualTo(text);
    }

    @Test
    void aTextThatFillsItsStepToTheLastByteOpens() {
        String text = "x".repeat(252);

        assertThat(sealing.open(sealing.seal(text, BOX), BOX)).isEqualTo(text);
    }

    @Test
    void theStoredSizeTellsOnlyTheStep() {
        assertThat(sealing.seal("", BOX)).hasSize(2 + 12 + 256 + 16);
        assertThat(sealing.seal("x".repeat(252), BOX)).hasSize(2 + 12 + 256 + 16);
        assertThat(sealing.seal("x".repeat(253), BOX)).hasSize(2 + 12 + 512 + 16);
        assertThat(sealing.seal("x".repeat(4093), BOX)).hasSize(2 + 12 + 5120 + 16);
    }

    @Test
    void theTextIsNowhereInTheSealedForm() {
        String sealed = new String(sealing.seal("hemligt ord", BOX), UTF_8);

        assertThat(sealed).doesNotContain("hemligt");
    }

    @Test
    void sealingTwiceLooksDifferent() {
        assertThat(sealing.seal("samma", BOX)).isNotEqualTo(sealing.seal("samma", BOX));
    }

    @Test
    void everyFlippedBitIsNoticed() {
        byte[] sealed = sealing.seal("text", BOX);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> sealing.open(flipped, BOX)).isInstanceOf(TamperedException.class);
        }
    }

    @Test
    void everyCutIsNoticed() {
        byte[] sealed = sealing.seal("text", BOX);
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> sealing.open(cut, BOX)).isInstanceOf(TamperedException.class);
        }
    }

    @Test
    void aTextOpensOnlyWhereItBelongs() {
        byte[] sealed = sealing.seal("text", BOX);
        DialogueId otherTalk = new DialogueId("ffffffffffffffffffffffffffffffff");
        List<byte[]> elsewhere = List.of(
                AssociatedData.of(OTHER_KOMMUN, TALK, "EMPLOYEE/prep-goals", 1),
                AssociatedData.of(KOMMUN, otherTalk, "EMPLOYEE/prep-goals", 1),
                AssociatedData.of(KOMMUN, TALK, "MANAGER/prep-goals", 1),
                AssociatedData.of(KOMMUN, TALK, "EMPLOYEE/prep-goals", 2));

        assertThat(elsewhere).allSatisfy(box ->
                assertThatThrownBy(() -> sealing.open(sealed, box)).isInstanceOf(TamperedException.class));
    }

    @Test
    void theStoredFormIsTheSameForEver() {
        byte[] nonce = HexFormat.of().parseHex("000102030405060708090a0b");
        byte[] sealed = sealing.seal("Känt svar", BOX, nonce);

        assertThat(HexFormat.of().formatHex(sealed)).startsWith("0101000102030405060708090a0b").endsWith(KNOWN_TAG);
        assertThat(sealing.open(sealed, BOX)).isEqualTo("Känt svar");
    }
}
