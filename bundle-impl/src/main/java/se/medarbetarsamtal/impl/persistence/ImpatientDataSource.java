package se.medarbetarsamtal.impl.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Connections of PostgreSQL that wait for no lock longer than a few seconds: behind an ALTER that waits, everybody else waits
 * too. Closed, they wait for locks and commit as they did when they were taken, for whoever gets them next from a pool.
 */
final class ImpatientDataSource {

    private static final String PATIENCE = "5s";

    private ImpatientDataSource() { }

    static DataSource of(DataSource patient) {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object answer = method.invoke(patient, arguments);
            return answer instanceof Connection connection ? impatient(connection) : answer;
        });
    }

    private static Connection impatient(Connection connection) throws SQLException {
        if (!MigrationLock.isPostgres(connection)) {
            return connection;
        }
        String before;
        boolean committedBefore;
        try {
            before = setting(connection);
            committedBefore = connection.getAutoCommit();
            set(connection, PATIENCE);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
        return proxy(Connection.class, (self, method, arguments) -> {
            if (!method.getName().equals("close") || connection.isClosed()) {
                return method.invoke(connection, arguments);
            }
            try (connection) {
                reset(connection, before, committedBefore);
            }
            return null;
        });
    }

    private static void reset(Connection connection, String patience, boolean committedBefore) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        connection.setAutoCommit(true);
        set(connection, patience);
        connection.setAutoCommit(committedBefore);
    }

    private static String setting(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SHOW lock_timeout"); ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static void set(Connection connection, String patience) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT set_config('lock_timeout', ?, false)")) {
            statement.setString(1, patience);
            statement.execute();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                ImpatientDataSource.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return handler.invoke(self, method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
