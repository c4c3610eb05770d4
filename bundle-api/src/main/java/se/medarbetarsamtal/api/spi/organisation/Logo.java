package se.medarbetarsamtal.api.spi.organisation;

import static java.util.Objects.requireNonNull;

/**
 * A huvudman's logo, for what is printed.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param content the picture's file
 */
public record Logo(String mediaType, byte[] content) {

    public Logo {
        requireNonNull(mediaType, "mediaType");
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return "Logo[" + mediaType + "]";
    }
}
