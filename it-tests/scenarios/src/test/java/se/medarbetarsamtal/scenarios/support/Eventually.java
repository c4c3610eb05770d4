package se.medarbetarsamtal.scenarios.support;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition, not for a time. */
public final class Eventually {

    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private Eventually() { }

    /**
     * Asks until the check passes; after twenty seconds the last failure is the test's failure. An answer that cannot be
     * read, as while something restarts, is one that is not there yet.
     */
    public static void eventually(Runnable check) {
        long end = System.nanoTime() + LONGEST_NANOS;
        while (true) {
            try {
                check.run();
                return;
            } catch (AssertionError | IllegalStateException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                LockSupport.parkNanos(BETWEEN_NANOS);
            }
        }
    }
}
