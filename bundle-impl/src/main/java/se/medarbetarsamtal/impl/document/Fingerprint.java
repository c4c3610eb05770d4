package se.medarbetarsamtal.impl.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Dialogue;

/** What tells files and packages apart: SHA-256 in base 16. */
final class Fingerprint {

    private static final int MANIFEST_BYTES = 16;

    private Fingerprint() { }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest(content));
    }

    /**
     * The id of a package's manifest. Whoever makes the package, and whenever, gets the same one, and reading it stores nothing;
     * it leads back to no talk. A version that was delivered at another moment, after a restored backup, has another one.
     */
    static String manifestOf(Dialogue dialogue, Delivery delivery) {
        String all = String.join("\n", "manifest", dialogue.tenant().value(), dialogue.id().value(),
                Integer.toString(delivery.number()), delivery.deliveredAt().toString());
        return HexFormat.of().formatHex(digest(all.getBytes(StandardCharsets.UTF_8)), 0, MANIFEST_BYTES);
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
