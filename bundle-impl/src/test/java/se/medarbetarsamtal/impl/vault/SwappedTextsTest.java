package se.medarbetarsamtal.impl.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.OTHER_KOMMUN;
import static se.medarbetarsamtal.impl.People.TALK;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.key.KeyScope;

/** Somebody who can write in the database moves sealed texts and turns their bits over: a hundred thousand times and more. */
@Tag("G-47")
class SwappedTextsTest {

    private static final int LEAST = 100_000;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Sealing sealing = Sealing.under(FreshKeys.next(
            new KeyScope(KOMMUN, 2027), TALK.value()));

    private record Stored(byte[] place, byte[] sealed, String text) { }

    @Test
    void noFlipAndNoSwapOpens() {
        List<Stored> texts = texts();
        int tried = 0;
        int opened = 0;
        for (Stored text : texts.subList(0, 20)) {
            tried += text.sealed().length * 8;
            opened += openedAfterAFlip(text);
        }
        for (Stored from : texts) {
            for (Stored to : texts) {
                tried += from == to ? 0 : 1;
                opened += from != to && opens(from.sealed(), to.place()) ? 1 : 0;
            }
        }
        System.out.println("SwappedTextsTest: seed " + seed + ", tried " + tried);
        assertThat(tried).isGreaterThan(LEAST);
        assertThat(opened).isZero();
        assertThat(texts).allSatisfy(text -> assertThat(sealing.open(text.sealed(), text.place())).isEqualTo(text.text()));
    }

    /** The planted fault: places put together without the lengths of their parts let two of them be the same. */
    @Test
    void aPlaceThatSaysTooLittleWouldBeNoticed() {
        byte[] sealed = sealing.seal("text", joined("1" + "1", "2"));

        assertThat(opens(sealed, joined("1", "1" + "2"))).isTrue();
        assertThat(AssociatedData.of(KOMMUN, TALK, "JOINT/work-1", 12)).isNotEqualTo(AssociatedData.of(KOMMUN, TALK, "JOINT/work-11", 2));
    }

    private static byte[] joined(String field, String revision) {
        return (field + revision).getBytes(UTF_8);
    }

    /** Texts of three huvudmän, of several talks, fields and revisions, all under one key: the worst case. */
    private List<Stored> texts() {
        List<Stored> texts = new ArrayList<>();
        for (TenantRef tenant : List.of(KOMMUN, OTHER_KOMMUN, new TenantRef("exempelkommun1"))) {
            for (int talk = 0; talk < 4; talk++) {
                for (String field : List.of("EMPLOYEE/prep-goals", "MANAGER/prep-goals", "JOINT/work-1", "JOINT/work", "AGREEMENT/1")) {
                    for (int revision = 1; revision <= 5; revision++) {
                        texts.add(stored(AssociatedData.of(
                                tenant, new DialogueId("%032x".formatted(talk)), field, revision)));
                    }
                }
            }
        }
        return texts;
    }

    private Stored stored(byte[] place) {
        String text = Long.toHexString(random.nextLong()).repeat(random.nextInt(10));
        return new Stored(place, sealing.seal(text, place), text);
    }

    private int openedAfterAFlip(Stored text) {
        int opened = 0;
        for (int bit = 0; bit < text.sealed().length * 8; bit++) {
            byte[] flipped = text.sealed().clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            opened += opens(flipped, text.place()) ? 1 : 0;
        }
        return opened;
    }

    /** Anything else than the one exception ends the test. */
    private boolean opens(byte[] sealed, byte[] place) {
        try {
            sealing.open(sealed, place);
            return true;
        } catch (TamperedException refused) {
            return false;
        }
    }
}
