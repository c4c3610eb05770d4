package se.medarbetarsamtal.impl.dialogue;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * That a delivered version is handed in to the host's archive.
 *
 * @param delivery which version
 * @param manifestId by which the archive knows it, whoever asks and how often
 * @param kept empty until the archive has said so; until then nobody knows
 */
public record Deposit(int delivery, String manifestId, Optional<Kept> kept) {

    /**
     * What the archive has said.
     *
     * @param reference what it calls it
     * @param recordSha256 of the record that it keeps, in base 16
     */
    public record Kept(String reference, Instant receivedAt, String recordSha256) { }

    public Deposit {
        requireNonNull(manifestId, "manifestId");
        requireNonNull(kept, "kept");
    }
}
