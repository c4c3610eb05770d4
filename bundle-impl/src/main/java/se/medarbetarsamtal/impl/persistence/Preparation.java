package se.medarbetarsamtal.impl.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done once before a DataSource is used. */
final class Preparation {

    private static final Logger LOG = LoggerFactory.getLogger(HostDatabase.class);

    private Preparation() { }

    /**
     * What came of it.
     *
     * @param known the newest version of the tables that this module has
     * @param loose whether the role that works owns tables although another one is to make them
     */
    record Prepared(String known, boolean loose) { }

    /** @param owner makes the tables; null where the other one does it itself */
    static Prepared of(DataSource worker, DataSource owner) throws SQLException {
        Migration.Outcome done = Migration.run(owner == null ? worker : owner);
        if (done.steps() > 0) {
            LOG.info("The tables were brought from version {} to {} in {} steps", done.from(), done.to(), done.steps());
        } else if (StoredVersion.isNewer(done.to(), done.known())) {
            LOG.info("The tables are of version {}, newer than this module's {}: they stay as they are", done.to(), done.known());
        }
        boolean loose = owner != null && givesRights(worker, owner);
        try (Connection connection = worker.getConnection()) {
            StoredVersion.requireRights(connection);
        }
        return new Prepared(done.known(), loose);
    }

    private static boolean givesRights(DataSource worker, DataSource owner) throws SQLException {
        RunTimeRights.Given given = RunTimeRights.give(owner, worker);
        if (given.tables() > 0) {
            LOG.info("The role that works at run time has what it needs on {} more tables", given.tables());
        }
        if (given.owned() > 0) {
            LOG.warn("The role that works at run time owns {} tables, and may change all that is in them, the journal too", given.owned());
        }
        return given.owned() > 0;
    }
}
