package se.medarbetarsamtal.api.spi.key;

import static java.util.Objects.requireNonNull;

/**
 * A key that seals the content of one talk.
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

    /** Keeps the key out of every log. */
    @Override
    public String toString() {
        return "DataKey[…]";
    }
}
