package se.medarbetarsamtal.impl.booking.season;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

/** From the first moment until just before the last. */
public record Interval(Instant start, Instant end) {

    public Interval {
        requireNonNull(start, "start");
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("An interval ends after it starts");
        }
    }

    public static Interval of(Instant start, Duration length) {
        return new Interval(start, start.plus(length));
    }

    /** Two that only touch do not overlap. */
    public boolean overlaps(Interval other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** @return longer at both ends */
    Interval widened(Duration by) {
        return new Interval(start.minus(by), end.plus(by));
    }
}
