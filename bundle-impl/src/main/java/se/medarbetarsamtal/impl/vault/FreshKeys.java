package se.medarbetarsamtal.impl.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import se.medarbetarsamtal.api.spi.key.DataKey;
import se.medarbetarsamtal.api.spi.key.KeyScope;

/** New keys of 256 random bits. */
final class FreshKeys {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FreshKeys() { }

    static DataKey next(KeyScope scope, String context) {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        try {
            return new DataKey(scope, context, key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
