package se.medarbetarsamtal.api.spi.key;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * A key that seals the content of one talk, or another small thing of a huvudman.
 *
 * @param scope under which it is wrapped
 * @param context what it belongs to, bound to the wrapped form: unwrapping under another context fails
 * @param bytes the key itself, 32 bytes
 */
public record DataKey(KeyScope scope, String context, byte[] bytes) {

    public DataKey {
        requireNonNull(scope, "scope");
        requireNonNull(context, "context");
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Overwrites the key with zeros, once it is no longer needed: a memory dump should find as few as possible. */
    public void wipe() {
        Arrays.fill(bytes, (byte) 0);
    }

    /** Keeps the key out of every log. */
    @Override
    public String toString() {
        return "DataKey[…]";
    }
}
