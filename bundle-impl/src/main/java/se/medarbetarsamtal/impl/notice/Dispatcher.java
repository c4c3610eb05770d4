package se.medarbetarsamtal.impl.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private static final Duration LENT_FOR = Duration.ofMinutes(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final int LONGEST_DOUBLING = 8;
    private static final long PAUSE_MILLIS = 500;

    private final Outbox outbox;
    private final Delivery delivery;
    private final Transactions transactions;
    private final Clock clock;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(Dispatcher::thread);

    /** @param ready there is nothing to carry, and nobody to carry it to, before the host is */
    @Activate
    public Dispatcher(
            @Reference HostReady ready,
            @Reference Outbox outbox,
            @Reference Delivery delivery,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this(outbox, delivery, transactions, clock);
    }

    Dispatcher(Outbox outbox, Delivery delivery, Transactions transactions, Clock clock) {
        this.outbox = outbox;
        this.delivery = delivery;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Activate
    void start() {
        worker.scheduleWithFixedDelay(this::round, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void stop() {
        worker.shutdownNow();
    }

    private void round() {
        try {
            while (!Thread.currentThread().isInterrupted() && carrySome() == AT_ONCE) {
                // The next few.
            }
        } catch (RuntimeException e) {
            LOG.warn("The outbox waits: {}", e.getClass().getName());
        }
    }

    /** @return how many items were tried */
    int carrySome() {
        Instant now = clock.now();
        List<OutboxItem> lent = transactions.run(() -> outbox.lend(AT_ONCE, now, now.plus(LENT_FOR)));
        lent.forEach(this::carry);
        return lent.size();
    }

    private void carry(OutboxItem item) {
        try {
            delivery.deliver(item);
        } catch (RuntimeException e) {
            LOG.warn("An item of the outbox could not be carried ({}), it is tried again", e.getClass().getName());
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(item.attempts(), LONGEST_DOUBLING));
            transactions.run(() -> outbox.failed(item.id(), clock.now().plus(wait)));
            return;
        }
        transactions.run(() -> outbox.delivered(item.id()));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "medarbetarsamtal-outbox");
        thread.setDaemon(true);
        return thread;
    }
}
