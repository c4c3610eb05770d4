package se.medarbetarsamtal.impl;

import java.util.function.Supplier;

/**
 * One transaction of the database around a piece of work. Everything the host is asked is asked before: a call to the host
 * inside fails at once, because a slow host must never hold a lock.
 */
public interface Transactions {

    /**
     * Runs the work and commits, or rolls back when it throws. A run inside a run joins it.
     *
     * @throws Unavailable when the database does not answer
     */
    <T> T run(Supplier<T> work);

    default void run(Runnable work) {
        run(() -> {
            work.run();
            return null;
        });
    }

    /** @return whether this thread is inside a transaction */
    boolean isRunning();
}
