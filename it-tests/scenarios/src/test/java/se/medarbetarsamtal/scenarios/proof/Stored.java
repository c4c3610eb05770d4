package se.medarbetarsamtal.scenarios.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** What lies in the module's tables, so that a test can see that nothing has changed. */
final class Stored {

    /** The journal is written at refusals too; what waits is sent, and what the host says is noted, meanwhile. */
    private static final Pattern RESTLESS = Pattern.compile("ms_(journal\\w*|outbox|mentor_seen|schema_history)");
    /** Long tables whose rows only come: their number says it. */
    private static final Set<String> GROWING = Set.of("ms_text_revision", "ms_idempotency");

    private final DataSource database;
    private final List<String> tables;

    Stored(DataSource database) throws SQLException {
        this.database = database;
        Set<String> found = new TreeSet<>();
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                found.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        found.removeIf(table -> !table.startsWith("ms_") || RESTLESS.matcher(table).matches());
        tables = List.copyOf(found);
    }

    List<String> tables() {
        return tables;
    }

    /** @return for every table its rows, or how many there are */
    Map<String, Object> now() {
        Map<String, Object> now = new TreeMap<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String table : tables) {
                now.put(table, GROWING.contains(table) ? rows(statement, "select count(*) from " + table)
                        : rows(statement, "select * from " + table));
            }
            return now;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return of each notice of the host that leads to the talk its recipient and its title */
    Set<String> noticesOf(String talk) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(
                "select recipient || ' ' || title_sv from host_notice where context like ?")) {
            statement.setString(1, "%" + talk + "%");
            Set<String> found = new TreeSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> rows(Statement statement, String sql) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    row.append(rows.getString(column)).append('|');
                }
                found.add(row.toString());
            }
        }
        return found;
    }
}
