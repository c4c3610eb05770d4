package se.medarbetarsamtal.impl.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.HostReady;
import se.medarbetarsamtal.impl.Transactions;

/**
 * Empties the outbox, a few items at a time. An item is lent for a while, carried to the host outside any transaction, and
 * then forgotten; a node that dies in between leaves it to be carried again, under the same id.
 */
@Component(service = Dispatcher.class, immediate = true)
public class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger("medarbetarsamtal.notice");
    private static final int AT_ONCE = 20;
    /** Longer than the host may take for all that is lent at once. */
    private static final Duration LENT_FOR = Duration.ofMinutes(5);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final int LONGEST_DOUBLING = 8;
    /** From then on it waits alike each time, and a day of it is one line in the log. */
    private static final long TRIES_A_DAY = Duration.ofDays(1).dividedBy(FIRST_WAIT.multipliedBy(1L << LONGEST_DOUBLING));
    private static final long PAUSE_MILLIS = 500;
    private static final long LAST_ITEM_SECONDS = 5;

    private final Outbox outbox;
    private final Delivery delivery;
    private final Transactions transactions;
    private final Clock clock;
    private final LastRound lastRound;
    private volatile boolean stopping;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(Dispatcher::thread);

    /** @param ready there is nothing to carry, and nobody to carry it to, before the host is */
    @Activate
    public Dispatcher(
            @Reference HostReady ready,
            @Reference Outbox outbox,
            @Reference Delivery delivery,
            @Reference Transactions transactions,
            @Reference Clock clock,
            @Reference LastRound lastRound) {
        this(outbox, delivery, transactions, clock, lastRound);
    }

    Dispatcher(Outbox outbox, Delivery delivery, Transactions transactions, Clock clock, LastRound lastRound) {
        this.outbox = outbox;
        this.delivery = delivery;
        this.transactions = transactions;
        this.clock = clock;
        this.lastRound = lastRound;
    }

    @Activate
    void start() {
        worker.scheduleWithFixedDelay(this::round, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Never by interrupting: an interrupted thread closes the file of an embedded database for everybody. */
    @Deactivate
    void stop() throws InterruptedException {
        stopping = true;
        worker.shutdown();
        worker.awaitTermination(LAST_ITEM_SECONDS, TimeUnit.SECONDS);
    }

    private void round() {
        try {
            while (!stopping && carrySome() == AT_ONCE) {
                // The next few.
            }
            lastRound.endedAt(clock.now());
        } catch (RuntimeException | LinkageError e) {
            // Whatever it was: thrown out of here it would end all later rounds without a word.
            LOG.warn("The outbox waits: {}", e.getClass().getName());
        }
    }

    /** @return how many items were tried */
    int carrySome() {
        Instant now = clock.now();
        List<OutboxItem> lent = transactions.run(() -> outbox.lend(AT_ONCE, now, now.plus(LENT_FOR)));
        List<String> failures = lent.stream()
                .takeWhile(item -> !stopping)
                .map(this::carry)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (!failures.isEmpty()) {
            LOG.warn("Something of the outbox could not be carried and is tried again: {}", failures);
        }
        return lent.size();
    }

    private static boolean isTold(int attempts) {
        return attempts <= LONGEST_DOUBLING + 1 || attempts % TRIES_A_DAY == 0;
    }

    /** @return the class of what went wrong, where it is worth a line; empty also when the host has taken it */
    private Optional<String> carry(OutboxItem item) {
        try {
            delivery.deliver(item);
        } catch (RuntimeException e) {
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(item.attempts() - 1, LONGEST_DOUBLING));
            transactions.run(() -> outbox.failed(item, clock.now().plus(wait)));
            return isTold(item.attempts()) ? Optional.of(e.getClass().getName()) : Optional.empty();
        }
        transactions.run(() -> outbox.delivered(item));
        return Optional.empty();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "medarbetarsamtal-outbox");
        thread.setDaemon(true);
        return thread;
    }
}
