package se.medarbetarsamtal.impl.persistence;

import java.sql.Connection;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.Unavailable;

/** Transactions of the host's database, one a thread. A lost race that passes is run again. */
@Component(service = {Transactions.class, Database.class})
public class Database implements Transactions {

    private static final int ATTEMPTS = 4;

    private final HostDatabase host;
    private final ThreadLocal<RunningTransaction> running = new ThreadLocal<>();

    @Activate
    public Database(@Reference HostDatabase host) {
        this.host = host;
    }

    /**
     * @param mapper an interface with its XML beside it
     * @param named the types that the XML names besides the references: its rows and enums
     */
    public <M> Mapped<M> mapped(Class<M> mapper, Class<?>... named) {
        return new Mapped<>(this, mapper, named);
    }

    @Override
    public <T> T run(Supplier<T> work) {
        RunningTransaction outer = running.get();
        return outer == null ? outermost(work) : outer.join(work);
    }

    @Override
    public boolean isRunning() {
        return running.get() != null;
    }

    /** A lock is worth nothing outside the transaction that it protects. */
    public void requireRunning() {
        if (!isRunning()) {
            throw new IllegalStateException("Locks are taken inside a transaction");
        }
    }

    Connection connection() {
        return running.get().connection();
    }

    private <T> T outermost(Supplier<T> work) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return once(work);
            } catch (TryAgain lost) {
                // The other transaction has ended by now.
            }
        }
        throw new Unavailable("database");
    }

    private <T> T once(Supplier<T> work) {
        try (RunningTransaction transaction = new RunningTransaction(host.connect())) {
            running.set(transaction);
            T result = transaction.join(work);
            transaction.commit();
            return result;
        } finally {
            running.remove();
        }
    }
}
