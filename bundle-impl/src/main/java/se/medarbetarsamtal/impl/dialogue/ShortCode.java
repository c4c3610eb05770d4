package se.medarbetarsamtal.impl.dialogue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import se.medarbetarsamtal.api.ref.DialogueId;

/** Six signs by which people tell the papers of different talks apart. They lead back to no talk and no person. */
public final class ShortCode {

    /** Without the letters that are read as a figure, or as one another. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;

    private ShortCode() { }

    public static String of(DialogueId dialogue) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(dialogue.value().getBytes(StandardCharsets.UTF_8));
            long bits = ByteBuffer.wrap(hash).getLong();
            StringBuilder code = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) {
                code.append(SIGNS.charAt((int) (bits >>> 5 * i & 31)));
            }
            return code.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
