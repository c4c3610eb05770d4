package se.medarbetarsamtal.impl.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medarbetarsamtal.impl.Unavailable;

/** The host's database of the moment; a new one is migrated before its first use. */
@Component(service = HostDatabase.class)
public class HostDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(HostDatabase.class);

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile DataSource host;

    private final Object migrating = new Object();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicBoolean complained = new AtomicBoolean();
    private volatile DataSource migrated;

    /** @throws Unavailable when there is none, it does not answer, or its tables cannot be brought up to date */
    Connection connect() {
        DataSource now = host;
        if (now == null) {
            throw unavailable("The host offers no DataSource");
        }
        if (now != migrated) {
            migrate(now);
        }
        try {
            Connection connection = now.getConnection();
            if (complained.getAndSet(false)) {
                LOG.info("The database answers again");
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            throw unavailable("The database gives no connection: " + Migration.nameOf(e));
        }
    }

    /** Who waited while an attempt failed takes its outcome, so that they do not fail one after the other. */
    private void migrate(DataSource now) {
        int known = failures.get();
        synchronized (migrating) {
            if (now == migrated) {
                return;
            }
            if (known != failures.get()) {
                throw new Unavailable("database");
            }
            try {
                Migration.run(now);
                migrated = now;
            } catch (RuntimeException e) {
                failures.incrementAndGet();
                throw unavailable("The tables cannot be brought up to date: " + Migration.nameOf(e));
            }
        }
    }

    /** Says so once, until it answers again. */
    private Unavailable unavailable(String sentence) {
        if (!complained.getAndSet(true)) {
            LOG.warn("{}. Requests are answered by 503 until it is back.", sentence);
        }
        return new Unavailable("database");
    }
}
