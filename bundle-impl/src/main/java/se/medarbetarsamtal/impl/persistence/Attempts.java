package se.medarbetarsamtal.impl.persistence;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import javax.sql.DataSource;

/**
 * Who may bring the tables up to date, and when. At the start many wait for one; after a failure nobody waits for whoever tries,
 * and nobody tries for a while, so that a database which fails slowly keeps no more than one thread of the host at a time.
 */
final class Attempts {

    static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long PATIENCE_SECONDS = 10;

    private final LongSupplier nanos;
    private final ReentrantLock one = new ReentrantLock();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile Failure last;

    /** @param nanos a clock that is never set, as {@link System#nanoTime()} is */
    Attempts(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** The DataSources of an attempt; with others it is another matter. */
    record Ways(DataSource worker, DataSource maker) {

        boolean areThoseOf(Failure failure) {
            return failure != null && failure.ways().worker == worker && failure.ways().maker == maker;
        }
    }

    private record Failure(Ways ways, long again) { }

    /**
     * @param atOnce whether an administrator asks for it, who waits for nothing but a running attempt
     * @return whether the caller may try, and then says {@link #end}; otherwise somebody else has failed, or is still at it
     */
    boolean begin(Ways ways, boolean atOnce) {
        int seen = failures.get();
        if (!atOnce && isPaused(ways) || !isMine(atOnce || !ways.areThoseOf(last))) {
            return false;
        }
        if (!atOnce && seen != failures.get()) {
            one.unlock();
            return false;
        }
        return true;
    }

    /** @param passing whether the next caller may try without a pause */
    void failed(Ways ways, boolean passing) {
        last = new Failure(ways, nanos.getAsLong() + (passing ? 0 : PAUSE_NANOS));
        failures.incrementAndGet();
    }

    void end() {
        one.unlock();
    }

    private boolean isPaused(Ways ways) {
        Failure failure = last;
        return ways.areThoseOf(failure) && nanos.getAsLong() - failure.again() < 0;
    }

    private boolean isMine(boolean patiently) {
        try {
            return patiently ? one.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS) : one.tryLock();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
