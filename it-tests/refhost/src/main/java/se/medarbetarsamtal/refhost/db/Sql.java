package se.medarbetarsamtal.refhost.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** Plain JDBC, one statement a call. A collection is bound as one array of strings: {@code where id = any(?)}. */
public final class Sql {

    private final DataSource source;

    Sql(DataSource source) {
        this.source = source;
    }

    /** Makes an object of one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Several statements that count together or not at all. */
    @FunctionalInterface
    public interface Work {
        void with(Statements statements) throws SQLException;
    }

    /** What can be run inside {@link Work}. */
    @FunctionalInterface
    public interface Statements {
        int run(String sql, Object... values) throws SQLException;
    }

    public <T> List<T> list(String sql, Row<T> row, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        } catch (SQLException failed) {
            throw new DatabaseException("A query failed", failed);
        }
    }

    /** @return how many rows changed */
    public int update(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new DatabaseException("An update failed", failed);
        }
    }

    public void together(Work work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            commitOrRollBack(connection, work);
        } catch (SQLException failed) {
            throw new DatabaseException("A transaction failed", failed);
        }
    }

    private static void commitOrRollBack(Connection connection, Work work) throws SQLException {
        try {
            work.with((sql, values) -> run(connection, sql, values));
            connection.commit();
        } catch (SQLException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        }
    }

    private static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Collection<?> many
                    ? connection.createArrayOf("varchar", many.toArray())
                    : values[i];
            statement.setObject(i + 1, value);
        }
        return statement;
    }
}
