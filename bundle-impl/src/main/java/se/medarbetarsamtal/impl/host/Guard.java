package se.medarbetarsamtal.impl.host;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medarbetarsamtal.api.spi.key.KeyUnavailableException;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.Unavailable;

/** Asks one service of the host. Absent, failing, silent for too long or answering nothing is all the same: unavailable. */
final class Guard<S> {

    private static final Logger LOG = LoggerFactory.getLogger("medarbetarsamtal.host");
    /** What a page can wait for. */
    private static final long PATIENCE_SECONDS = 2;

    private final Slot<S> slot;
    private final ExecutorService askers;
    private final Transactions transactions;
    private final long patienceSeconds;

    Guard(Slot<S> slot, ExecutorService askers, Transactions transactions) {
        this(slot, askers, transactions, PATIENCE_SECONDS);
    }

    /** @param patienceSeconds how long the service may be silent */
    Guard(Slot<S> slot, ExecutorService askers, Transactions transactions, long patienceSeconds) {
        this.slot = slot;
        this.askers = askers;
        this.transactions = transactions;
        this.patienceSeconds = patienceSeconds;
    }

    <T> T ask(Function<S, T> question) {
        if (transactions.isRunning()) {
            throw new IllegalStateException("The host is asked before a transaction, never inside one");
        }
        S service = slot.service().orElseThrow(this::unavailable);
        T answer = patiently(() -> question.apply(service));
        if (answer == null) {
            throw unavailable();
        }
        return answer;
    }

    /** @return the refusal that names this service */
    Unavailable unavailable() {
        return new Unavailable(slot.name());
    }

    private <T> T patiently(Callable<T> question) {
        try {
            return submit(question).get(patienceSeconds, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            // The class alone: a foreign message may carry a name.
            LOG.warn("The host's service {} failed with {}", slot.name(), e.getCause().getClass().getName());
            throw new Unavailable(slot.name(), e.getCause() instanceof KeyUnavailableException);
        } catch (TimeoutException e) {
            // Left alone, not interrupted: an interrupted thread closes the file of an embedded database for everybody.
            LOG.warn("The host's service {} was silent for {} seconds", slot.name(), patienceSeconds);
        } catch (RejectedExecutionException e) {
            LOG.warn("The host's service {} keeps too many waiting", slot.name());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw unavailable();
    }

    /** A place is kept until the host's answer is there, however long nobody waits for it any more. */
    private <T> Future<T> submit(Callable<T> question) throws InterruptedException {
        if (!slot.enter()) {
            throw new RejectedExecutionException();
        }
        try {
            return askers.submit(() -> {
                try {
                    return question.call();
                } finally {
                    slot.leave();
                }
            });
        } catch (RejectedExecutionException e) {
            slot.leave();
            throw e;
        }
    }
}
