package se.medarbetarsamtal.impl.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.TALK;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What others compute, too. The vectors without a text are test cases 13 to 16 of the specification of GCM that NIST refers to
 * (McGrew and Viega); those of whole sealed texts were computed by the AES-GCM of OpenSSL through Python's "cryptography":
 * associated data and padding were put together there anew, from the description of the form.
 */
@Tag("G-47")
class KnownAnswersTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final int NONCES = 1_000_000;
    private static final String ZEROS = "0000000000000000000000000000000000000000000000000000000000000000";
    private static final String KEY = "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308";
    private static final String PLAIN = "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
            + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255";
    private static final String CIPHER = "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
            + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad";

    @ParameterizedTest(name = "case {0}")
    @CsvSource(emptyValue = "", value = {
        "13, " + ZEROS + ", 000000000000000000000000, '', '', '', 530f8afbc74536b9a963b4f1c4cb738b",
        "14, " + ZEROS + ", 000000000000000000000000, '', 00000000000000000000000000000000,"
                + " cea7403d4d606b6e074ec5d3baf39d18, d0d1c8a799996bf0265b98b5d48ab919",
        "15, " + KEY + ", cafebabefacedbaddecaf888, '', " + PLAIN + ", " + CIPHER + ", b094dac5d93471bdec1a502270e3cc6c",
    })
    void theCipherIsTheStandards(
            int number, String key, String nonce, String associated, String plain, String cipher, String tag) {
        standard(key, nonce, associated, plain, cipher, tag);
    }

    @Test
    void theAssociatedDataIsTheStandards() {
        standard(KEY, "cafebabefacedbaddecaf888", "feedfacedeadbeeffeedfacedeadbeefabaddad2",
                PLAIN.substring(0, 120), CIPHER.substring(0, 120), "76fc6ece0f4e1768cddf8853bb2d551b");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 31, 32, 63, 64, 71, 77, 80, 96, 103, 104, 120, 126, 127})
    void aTagWithOneOtherBitIsRefused(int bit) {
        Sealing sealing = new Sealing(HEX.parseHex(KEY));
        byte[] nonce = HEX.parseHex("cafebabefacedbaddecaf888");
        byte[] sealed = HEX.parseHex(CIPHER + "b094dac5d93471bdec1a502270e3cc6c");
        assertThat(sealing.decrypt(nonce, new byte[0], sealed)).isEqualTo(HEX.parseHex(PLAIN));

        sealed[sealed.length - 16 + bit / 8] ^= (byte) (1 << bit % 8);

        assertThatThrownBy(() -> sealing.decrypt(nonce, new byte[0], sealed)).isExactlyInstanceOf(TamperedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Känt svar, 1, 286, 3ef9f528a7d627a80dc702be39fed6170d456df766b8d529605c0dd7aa3863f7",
        "'', 1, 286, d20a314d576c15348184e2da04457252e87638748725e9c561e5f40fc3aade79",
        "x, 5000, 5150, 3f00ded73ae3fd48fcad82c989992a587acfb2d477a3fc107ec2676b25a4f6d0",
    })
    void aSealedTextIsWhatAnotherProgramComputes(String text, int times, int length, String sha256)
            throws GeneralSecurityException {
        Sealing sealing = new Sealing(HEX.parseHex("00".repeat(31) + "01"));
        byte[] box = AssociatedData.of(KOMMUN, TALK, "EMPLOYEE/prep-goals", 1);

        byte[] sealed = sealing.seal(text.repeat(times), box, HEX.parseHex("000102030405060708090a0b"));

        assertThat(sealed).hasSize(length);
        assertThat(HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(sealed))).isEqualTo(sha256);
        assertThat(sealing.open(sealed, box)).isEqualTo(text.repeat(times));
    }

    @Test
    void noNonceOfAMillionComesTwice() {
        assertThat(repeated(Sealing::nonce)).isZero();
    }

    /** The planted fault: 32 random bits, which are too few. */
    @Test
    void aShorterNonceWouldBeNoticed() {
        SplittableRandom random = new SplittableRandom(1);

        assertThat(repeated(() -> {
            byte[] nonce = new byte[12];
            for (int i = 0; i < 4; i++) {
                nonce[i] = (byte) random.nextInt();
            }
            return nonce;
        })).isPositive();
    }

    private record Nonce(long first, int rest) {

        static Nonce of(byte[] bytes) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new Nonce(buffer.getLong(), buffer.getInt());
        }
    }

    private static int repeated(Supplier<byte[]> source) {
        Set<Nonce> seen = new HashSet<>(NONCES * 2);
        for (int i = 0; i < NONCES; i++) {
            seen.add(Nonce.of(source.get()));
        }
        return NONCES - seen.size();
    }

    private static void standard(
            String key, String nonce, String associated, String plain, String cipher, String tag) {
        Sealing sealing = new Sealing(HEX.parseHex(key));

        byte[] sealed = sealing.encrypt(HEX.parseHex(nonce), HEX.parseHex(associated), HEX.parseHex(plain));

        assertThat(HEX.formatHex(sealed)).isEqualTo(cipher + tag);
        assertThat(sealing.decrypt(HEX.parseHex(nonce), HEX.parseHex(associated), sealed)).isEqualTo(HEX.parseHex(plain));
    }
}
