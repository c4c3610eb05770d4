package se.medarbetarsamtal.impl.persistence;

import static org.osgi.service.component.annotations.ReferenceCardinality.OPTIONAL;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;
import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medarbetarsamtal.impl.Purpose;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.Upkeep;

/** The host's database of the moment; a new one is brought up to date before its first use. */
@Component(service = {HostDatabase.class, Upkeep.class})
public class HostDatabase implements Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(HostDatabase.class);

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY, target = Purpose.RUN_TIME)
    volatile DataSource host;

    /** Of the role that owns the tables; without one the other makes them itself. */
    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY, target = Purpose.MIGRATION)
    volatile DataSource owner;

    private final Attempts attempts;
    private final AtomicBoolean complained = new AtomicBoolean();
    private volatile DataSource ready;
    private volatile boolean loose;
    private volatile Tables outcome = Tables.NOT_YET;
    private volatile String known = "";
    private volatile String problem = "";

    public HostDatabase() {
        this(System::nanoTime);
    }

    /** @param nanos by which it is measured when a failed attempt may be followed by another */
    HostDatabase(LongSupplier nanos) {
        attempts = new Attempts(nanos);
    }

    /** @throws Unavailable when there is none, it does not answer, or its tables cannot be brought up to date */
    Connection connect() {
        return connect(false);
    }

    private Connection connect(boolean atOnce) {
        DataSource now = host;
        if (now == null) {
            throw unavailable("The host offers no DataSource");
        }
        if (now != ready) {
            prepare(now, atOnce);
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

    private void prepare(DataSource now, boolean atOnce) {
        Attempts.Ways ways = new Attempts.Ways(now, owner);
        if (!attempts.begin(ways, atOnce)) {
            throw new Unavailable("database");
        }
        try {
            if (now != ready) {
                prepare(ways);
            }
        } catch (SQLException | RuntimeException e) {
            boolean passing = Migration.isBusy(e);
            attempts.failed(ways, passing);
            problem = passing ? "" : Migration.nameOf(e);
            outcome = passing ? Tables.BUSY : Tables.FAILED;
            throw unavailable(passing ? "Another node brings the tables up to date, or something else has locked them"
                    : "The tables cannot be brought up to date: " + problem);
        } finally {
            attempts.end();
        }
    }

    private void prepare(Attempts.Ways ways) throws SQLException {
        Preparation.Prepared done = Preparation.of(ways.worker(), ways.maker());
        known = done.known();
        loose = done.loose();
        problem = "";
        outcome = Tables.NOT_YET;
        ready = ways.worker();
    }

    /** Says so once, until it answers again. */
    private Unavailable unavailable(String sentence) {
        if (!complained.getAndSet(true)) {
            LOG.warn("{}. Requests are answered by 503 until it is back.", sentence);
        }
        return new Unavailable("database");
    }

    @Override
    public State look() {
        DataSource now = host;
        if (now == null) {
            return new State(false, false, outcome, known, "", "");
        }
        Tables tables = now != ready ? outcome : loose ? Tables.LOOSE : Tables.READY;
        String failed = tables == Tables.FAILED ? problem : "";
        try (Connection connection = now.getConnection()) {
            return new State(true, true, tables, known, StoredVersion.newest(connection), failed);
        } catch (SQLException | RuntimeException silent) {
            return new State(true, false, tables, known, "", failed);
        }
    }

    @Override
    public State bringUpToDate() {
        try {
            connect(true).close();
        } catch (SQLException | Unavailable failed) {
            // What came of it is seen below.
        }
        return look();
    }

    @Override
    public boolean isNewer(String version, String other) {
        return StoredVersion.isNewer(version, other);
    }
}
