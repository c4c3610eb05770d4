package se.medarbetarsamtal.impl.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets one node at a time bring the tables up to date, from the first look at an empty schema to the last statement. PostgreSQL
 * holds the lock, for as long as one transaction of its own lasts, and who comes next waits for a few seconds and leaves; H2 has
 * none, and no other process: there it is the JVM's.
 */
final class MigrationLock {

    private static final String WAIT = "SET LOCAL lock_timeout = '5s'";
    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtext(current_schema() || '.ms_schema_history'))";
    /** One object however many class loaders there are. */
    private static final Object IN_THIS_JVM = "se.medarbetarsamtal.ms_schema_history".intern();

    private MigrationLock() { }

    /** What one node does alone. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    static <T> T alone(DataSource database, Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (isPostgres(connection)) {
                return locked(connection, work);
            }
        }
        synchronized (IN_THIS_JVM) {
            return work.run();
        }
    }

    static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private static <T> T locked(Connection connection, Work<T> work) throws SQLException {
        boolean committedBefore = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (PreparedStatement wait = connection.prepareStatement(WAIT); PreparedStatement lock = connection.prepareStatement(LOCK)) {
            wait.execute();
            lock.execute();
            return work.run();
        } finally {
            connection.rollback();
            connection.setAutoCommit(committedBefore);
        }
    }
}
