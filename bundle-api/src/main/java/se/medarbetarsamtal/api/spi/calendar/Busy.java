package se.medarbetarsamtal.api.spi.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A stretch of time that is taken in somebody's calendar. What it is about stays with the host.
 *
 * @param start its first moment
 * @param end the first moment after it
 * @param kind what sort of thing it is, for the person's own eyes
 */
public record Busy(Instant start, Instant end, Kind kind) {

    /** What sort of thing takes the time. */
    public enum Kind {
        LESSON,
        MEETING,
        /** A day on which somebody who works part-time does not work. */
        DAY_OFF,
        LEAVE,
        HOLIDAY,
        OTHER
    }

    public Busy {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        requireNonNull(kind, "kind");
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("What takes time ends after it starts");
        }
    }

    /** @return whether something from {@code from} to {@code until} would meet it; what only touches does not */
    public boolean overlaps(Instant from, Instant until) {
        return start.isBefore(until) && from.isBefore(end);
    }
}
