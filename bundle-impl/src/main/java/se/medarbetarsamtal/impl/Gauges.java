package se.medarbetarsamtal.impl;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.api.spi.key.WrappedKey;

/**
 * How full the module's tables are, of every huvudman together: numbers, moments and the ids of wrapping keys, nothing else.
 * Implemented by {@code persistence}; each call is one statement, which is given up
 * after two seconds.
 */
public interface Gauges {

    /**
     * What waits in the outbox of one kind.
     *
     * @param forCalendar whether the host's calendar is to take it
     * @param oldest when the first of them was put there
     */
    record Waiting(boolean forCalendar, long items, Instant oldest) { }

    List<Waiting> outbox();

    /** @return for each wrapping key that something stored needs, one data key that it has wrapped */
    List<WrappedKey> keys();

    /** @return when the newest anchor was made of that huvudman whose newest one is the oldest; empty when there is none */
    Optional<Instant> anchored();
}
