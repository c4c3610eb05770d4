package se.medarbetarsamtal.scenarios.canary;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A word that stands nowhere else, and all the shapes in which it could lie about.
 *
 * @param where into which field it was written
 */
record Canary(String where, String word) {

    private static final int BASE64_GROUP = 3;

    /** With this every one of this run begins, so that a search for one is a search for all. */
    private static final Canary STEM = new Canary("any", "kanarie" + UUID.randomUUID().toString().replace("-", ""));

    private static final AtomicInteger COUNT = new AtomicInteger(1000);

    static Canary of(String where) {
        return new Canary(where, STEM.word() + COUNT.incrementAndGet());
    }

    static boolean isAnyIn(byte[] bytes) {
        return STEM.isIn(bytes);
    }

    boolean isIn(byte[] bytes) {
        return shapes().stream().anyMatch(shape -> indexOf(bytes, shape) >= 0);
    }

    /** @return as it is, as two bytes a letter, as hexadecimal digits, and as base 64 from each of the three places to begin */
    private List<byte[]> shapes() {
        byte[] plain = word.getBytes(StandardCharsets.US_ASCII);
        List<byte[]> shapes = new ArrayList<>(List.of(plain, in(StandardCharsets.UTF_16LE), in(StandardCharsets.UTF_16BE),
                HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII),
                HexFormat.of().withUpperCase().formatHex(plain).getBytes(StandardCharsets.US_ASCII)));
        for (int skipped = 0; skipped < BASE64_GROUP; skipped++) {
            int whole = (plain.length - skipped) / BASE64_GROUP * BASE64_GROUP;
            shapes.add(Base64.getEncoder().encode(Arrays.copyOfRange(plain, skipped, skipped + whole)));
        }
        return shapes;
    }

    private byte[] in(Charset charset) {
        return word.getBytes(charset);
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
