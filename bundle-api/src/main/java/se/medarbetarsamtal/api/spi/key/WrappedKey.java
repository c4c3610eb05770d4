package se.medarbetarsamtal.api.spi.key;

import static java.util.Objects.requireNonNull;

/**
 * A data key as it may lie in the database.
 *
 * @param scope under which it was wrapped
 * @param context what it belongs to
 * @param keyId which wrapping key was used; names no secret
 * @param bytes the wrapped key, in the host's own form
 */
public record WrappedKey(KeyScope scope, String context, String keyId, byte[] bytes) {

    public WrappedKey {
        requireNonNull(scope, "scope");
        requireNonNull(context, "context");
        requireNonNull(keyId, "keyId");
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "WrappedKey[" + keyId + "]";
    }
}
