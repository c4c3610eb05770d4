package se.medarbetarsamtal.impl;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Ids that cannot be guessed. Knowing one still opens nothing. */
public final class RandomIds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomIds() { }

    /** @return 128 random bits as 32 hexadecimal digits */
    public static String next() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /** @return whether it has the form of one */
    public static boolean isOne(String text) {
        return text.length() == 32 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f');
    }
}
