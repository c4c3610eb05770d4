package se.medarbetarsamtal.scenarios.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The database of a running host, seen from beside it. */
public final class Tables {

    private final Map<String, String> settings;

    /** @param settings of the host: {@code db.url} and {@code db.user} */
    public Tables(Map<String, String> settings) {
        this.settings = settings;
    }

    /** @return every row, its columns with a space between */
    public List<String> rows(String sql, String... values) {
        try (Connection connection = connect(); PreparedStatement statement = prepare(connection, sql, values);
                ResultSet found = statement.executeQuery()) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                List<String> columns = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    columns.add(found.getString(column));
                }
                rows.add(String.join(" ", columns));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return how many rows changed */
    public int update(String sql, String... values) {
        try (Connection connection = connect(); PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return how many rows each table of the module has */
    public Map<String, Long> countsOfTheModule() {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : rows("SELECT table_name FROM information_schema.tables WHERE lower(table_name) LIKE 'ms\\_%'")) {
            counts.put(table.toLowerCase(), Long.valueOf(rows("SELECT count(*) FROM \"" + table + "\"").get(0)));
        }
        return counts;
    }

    private static PreparedStatement prepare(Connection connection, String sql, String... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        return statement;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(settings.get("db.url"), settings.get("db.user"), "");
    }
}
