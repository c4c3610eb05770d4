package se.medarbetarsamtal.refhost.key;

import java.util.Base64;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.key.KeyScope;

/**
 * One wrapping key.
 *
 * @param id names it in the database and in the log; no secret
 * @param scope whose data keys it wraps
 * @param secret the 32 bytes
 */
record WrappingKey(String id, KeyScope scope, byte[] secret) {

    private static final int PARTS = 4;

    static WrappingKey parse(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != PARTS) {
            throw new IllegalStateException("The file of wrapping keys is damaged");
        }
        return new WrappingKey(
                parts[0], new KeyScope(new TenantRef(parts[2]), Integer.parseInt(parts[1])), Base64.getDecoder().decode(parts[3]));
    }

    String line() {
        return String.join("\t", id, String.valueOf(scope.year()), scope.tenant().value(), Base64.getEncoder().encodeToString(secret));
    }

    /** Keeps the secret out of every log. */
    @Override
    public String toString() {
        return "WrappingKey[" + id + "]";
    }
}
