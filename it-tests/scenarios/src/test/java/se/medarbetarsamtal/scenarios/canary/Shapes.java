package se.medarbetarsamtal.scenarios.canary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** The ways in which bytes could lie about. */
final class Shapes {

    private static final int BASE64_GROUP = 3;

    private Shapes() { }

    /** @return as it is, as two bytes a letter, and as its bytes are */
    static List<byte[]> of(String word) {
        List<byte[]> shapes = of(word.getBytes(StandardCharsets.US_ASCII));
        shapes.add(word.getBytes(StandardCharsets.UTF_16LE));
        shapes.add(word.getBytes(StandardCharsets.UTF_16BE));
        return shapes;
    }

    /** @return as they are, as hexadecimal digits, as numbers, and as base 64 from each of the three places to begin */
    static List<byte[]> of(byte[] plain) {
        String numbers = Arrays.toString(plain);
        List<byte[]> shapes = new ArrayList<>(List.of(plain, ascii(HexFormat.of().formatHex(plain)),
                ascii(HexFormat.of().withUpperCase().formatHex(plain)), ascii(numbers.substring(1, numbers.length() - 1))));
        for (int skipped = 0; skipped < BASE64_GROUP; skipped++) {
            int whole = (plain.length - skipped) / BASE64_GROUP * BASE64_GROUP;
            shapes.add(Base64.getEncoder().encode(Arrays.copyOfRange(plain, skipped, skipped + whole)));
        }
        return shapes;
    }

    static boolean isIn(byte[] bytes, byte[] wanted) {
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
