package se.medarbetarsamtal.impl.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** A stretch of time. */
public record Span(Instant start, int minutes) {

    /** Into how many minutes time is divided: every time that is booked or offered begins and ends with one of these stretches. */
    public static final int GRAIN = 5;

    private static final long SECONDS = Duration.ofMinutes(GRAIN).toSeconds();

    public Instant end() {
        return start.plus(Duration.ofMinutes(minutes));
    }

    /** @return the stretches of {@link #GRAIN} minutes that it touches, counted from 1970, in order */
    public List<Long> buckets() {
        long first = Math.floorDiv(start.getEpochSecond(), SECONDS);
        long last = Math.floorDiv(end().getEpochSecond() - 1, SECONDS);
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    /** @return the stretch that holds this moment */
    public static long bucket(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS);
    }

    /** @return the first moment of this stretch */
    public static Instant startOf(long bucket) {
        return Instant.ofEpochSecond(bucket * SECONDS);
    }
}
