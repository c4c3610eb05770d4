package se.medarbetarsamtal.impl;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that comes back by itself, on a thread of its own. It looks at the clock's ticks, so another period counts at once. A round that fails says so by the class of what went wrong, never
 * by its words, and the next one comes all the same.
 */
public final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger("medarbetarsamtal.rounds");
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST_TICK = Duration.ofSeconds(1);
    private static final long LAST_ROUND_SECONDS = 5;

    private final String name;
    private final Supplier<Duration> period;
    private final Runnable round;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(this::thread);
    private volatile boolean stopping;
    /** Since the last round, on the worker's thread alone. */
    private Duration waited = Duration.ZERO;
    private boolean begun;

    /** @param period between the end of one round and the start of the next; the first comes soon */
    public Rounds(String name, Duration period, Runnable round) {
        this(name, () -> period, round);
    }

    /** @param period as above, asked anew every second */
    public Rounds(String name, Supplier<Duration> period, Runnable round) {
        this.name = name;
        this.period = period;
        this.round = round;
    }

    public void start() {
        Duration tick = shorter(LONGEST_TICK, period.get());
        worker.scheduleWithFixedDelay(() -> tick(tick), tick.toMillis(), tick.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tick(Duration tick) {
        waited = waited.plus(tick);
        Duration wanted = begun ? period.get() : shorter(FIRST, period.get());
        if (waited.compareTo(wanted) >= 0) {
            begun = true;
            guarded();
            waited = Duration.ZERO;
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
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
