package se.medarbetarsamtal.api.spi.archive;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * That a package is kept.
 *
 * @param id of the package's manifest
 * @param reference what the archive calls it; 1 to 200 printable characters of ASCII, and no word of the content
 * @param receivedAt when it was kept first
 * @param recordSha256 the SHA-256 of the record that is kept, in base 16
 */
public record Receipt(String id, String reference, Instant receivedAt, String recordSha256) {

    private static final int LONGEST_REFERENCE = 200;

    public Receipt {
        requireNonNull(id, "id");
        requireNonNull(receivedAt, "receivedAt");
        requireNonNull(recordSha256, "recordSha256");
        boolean isPrintable = requireNonNull(reference, "reference").chars().allMatch(sign -> sign >= ' ' && sign <= '~');
        if (reference.isBlank() || reference.length() > LONGEST_REFERENCE || !isPrintable) {
            throw new IllegalArgumentException("The reference of a receipt has 1 to " + LONGEST_REFERENCE + " printable characters");
        }
    }
}
