package se.medarbetarsamtal.scenarios.strict;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The module's tables, seen from outside. */
final class Tables {

    /** Written by reading, too: who read, which chef was seen first when, and what stands for the journal's end. */
    private static final Set<String> OF_READING = Set.of("journal", "seen", "opened", "anchor");

    /** Written by the module itself every few minutes. */
    private static final Set<String> OF_ROUNDS = Set.of("ms_journal_anchor", "ms_mentor_seen");

    private final String url;
    private final String user;

    Tables(String url, String user) {
        this.url = url;
        this.user = user;
    }

    /** Waits until no notice waits to be sent, so that the tables stand still. */
    void settle() {
        eventually(() -> assertThat(rowsOf("ms_outbox")).isEmpty());
    }

    /** @return every row of every table as text, but for what a round may write between two looks */
    Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        names().stream().filter(table -> !OF_ROUNDS.contains(table)).forEach(table -> rows.put(table, rowsOf(table)));
        return rows;
    }

    /** @return the rows of the tables that reading leaves alone */
    Map<String, List<String>> rowsThatReadingLeaves() {
        Map<String, List<String>> rows = rows();
        rows.keySet().removeIf(table -> OF_READING.stream().anyMatch(table::contains));
        return rows;
    }

    List<String> rowsOf(String table) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
            while (found.next()) {
                rows.add(row(found));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Collections.sort(rows);
        return rows;
    }

    /** Takes a table away, also one of the host's, for as long as the work takes. */
    void without(String table, Runnable work) {
        execute("ALTER TABLE " + table + " RENAME TO away");
        try {
            work.run();
        } finally {
            execute("ALTER TABLE away RENAME TO " + table);
        }
    }

    /** @param from a table and what follows it in a query */
    int count(String from) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT COUNT(*) FROM " + from)) {
            found.next();
            return found.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        try (Connection connection = connect();
                ResultSet found = connection.getMetaData().getTables(null, null, "%", null)) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                String type = found.getString("TABLE_TYPE");
                if (name.startsWith("ms_") && type.endsWith("TABLE") && !name.equals("ms_schema_history")) {
                    names.add(name);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        assertThat(names).contains("ms_dialogue", "ms_text_revision", "ms_journal", "ms_outbox");
        return names;
    }

    private static String row(ResultSet found) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            Object value = found.getObject(column);
            values.add(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : found.getString(column));
        }
        return String.join("|", values.stream().map(String::valueOf).toList());
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, "");
    }
}
