package se.medarbetarsamtal.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A resource's ETag: the first half of its SHA-256. */
final class EntityTag {

    private EntityTag() { }

    static String ofResource(String path) {
        try (InputStream resource = EntityTag.class.getResourceAsStream(path)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource.readAllBytes());
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** @param asked the header If-None-Match, null when absent */
    static boolean matches(String asked, String tag) {
        return asked != null
                && Arrays.stream(asked.split(",")).map(String::strip).anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }
}
