package se.medarbetarsamtal.impl.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import se.medarbetarsamtal.api.ref.PersonRef;

/** SHA-256 over a line and the hash before it; every part with its length. */
final class Chain {

    private Chain() { }

    static String hash(JournalEntry entry) {
        MessageDigest digest = sha256();
        digest.update(Parts.of(List.of(
                "v1",
                entry.tenant().value(),
                entry.chain(),
                Long.toString(entry.number()),
                entry.at().toString(),
                entry.actor().value(),
                entry.realUser().map(PersonRef::value).orElse(""),
                Boolean.toString(entry.allowed()),
                entry.act(),
                entry.subject(),
                entry.reason(),
                entry.previous())));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
