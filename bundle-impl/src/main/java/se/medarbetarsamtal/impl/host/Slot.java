package se.medarbetarsamtal.impl.host;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where one service of the host is while it is there; says in one line when it comes and goes. */
final class Slot<S> {

    private static final Logger LOG = LoggerFactory.getLogger("medarbetarsamtal.host");

    /** How many may wait for one service: one that hangs must not use up what the others need. */
    static final int MOST_WAITING = 16;
    /** How long a crowd may queue up behind them: long for a host that answers, and nothing beside one that hangs. */
    private static final long QUEUE_MILLIS = 250;

    private final String name;
    private final String without;
    private final Semaphore places = new Semaphore(MOST_WAITING);
    private final AtomicReference<S> service = new AtomicReference<>();

    Slot(String name) {
        this(name, "what needs it answers 503 until it is back");
    }

    /** @param without what happens while it is away, for the log */
    Slot(String name, String without) {
        this.name = name;
        this.without = without;
    }

    String name() {
        return name;
    }

    /** @return whether there was a place before long; then {@link #leave()} gives it back */
    boolean enter() throws InterruptedException {
        return places.tryAcquire(QUEUE_MILLIS, TimeUnit.MILLISECONDS);
    }

    void leave() {
        places.release();
    }

    Optional<S> service() {
        return Optional.ofNullable(service.get());
    }

    void bind(S arrived) {
        if (service.getAndSet(arrived) == null) {
            LOG.info("The host's service {} is there", name);
        }
    }

    /** A replacement is bound before its predecessor leaves, so only the one that is in use empties the slot. */
    void unbind(S left) {
        if (service.compareAndSet(left, null)) {
            LOG.warn("The host's service {} has gone: {}", name, without);
        }
    }
}
