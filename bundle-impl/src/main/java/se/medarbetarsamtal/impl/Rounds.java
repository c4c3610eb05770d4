package se.medarbetarsamtal.impl;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that comes back by itself, on a thread of its own. A round that fails says so by the class of what went wrong, never
 * by its words, and the next one comes all the same.
 */
public final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger("medarbetarsamtal.rounds");
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final long LAST_ROUND_SECONDS = 5;

    private final String name;
    private final Duration period;
    private final Runnable round;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(this::thread);
    private volatile boolean stopping;

    /** @param period between the end of one round and the start of the next; the first comes soon */
    public Rounds(String name, Duration period, Runnable round) {
        this.name = name;
        this.period = period;
        this.round = round;
    }

    public void start() {
        long first = Math.min(FIRST.toMillis(), period.toMillis());
        worker.scheduleWithFixedDelay(this::guarded, first, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Never by interrupting: an interrupted thread closes the file of an embedded database for everybody. */
    public void stop() throws InterruptedException {
        stopping = true;
        worker.shutdown();
        worker.awaitTermination(LAST_ROUND_SECONDS, TimeUnit.SECONDS);
    }

    /** @return whether a long round should end where it is */
    public boolean isStopping() {
        return stopping;
    }

    /** Does the work for each, whatever becomes of the others; the first failure is the round's, once all have had their turn. */
    public <T> void forEach(List<T> items, Consumer<T> work) {
        RuntimeException first = null;
        for (T item : items) {
            try {
                if (!stopping) {
                    work.accept(item);
                }
            } catch (RuntimeException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void guarded() {
        try {
            round.run();
        } catch (RuntimeException | LinkageError e) {
            // Whatever it was: thrown out of here it would end all later rounds without a word.
            LOG.warn("{} waits for its next round: {}", name, e.getClass().getName());
        }
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "medarbetarsamtal-" + name);
        thread.setDaemon(true);
        return thread;
    }
}
