package se.medarbetarsamtal.api.spi.calendar;

import static java.util.Objects.requireNonNull;

/**
 * A lokal (SS 12000 {@code Room}) that can be booked.
 *
 * @param room the host's name for it, the same for ever; 1 to 100 characters
 * @param name as people call it; 1 to 200 characters
 * @param free whether nothing is known to be there at the time that was asked about
 */
public record Room(String room, String name, boolean free) {

    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_NAME = 200;

    public Room {
        requireText("reference", room, LONGEST_REFERENCE);
        requireText("name", name, LONGEST_NAME);
    }

    private static void requireText(String what, String text, int longest) {
        if (requireNonNull(text, what).isBlank() || text.length() > longest) {
            throw new IllegalArgumentException("The " + what + " of a room has 1 to " + longest + " characters");
        }
    }
}
