package se.medarbetarsamtal.refhost.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The host's tables, from {@code host-schema.sql} beside this class. */
final class Schema {

    private static final int NODES_AT_ONCE = 5;

    private Schema() { }

    /** Tries again when another node creates the same tables at the same moment. */
    static void create(DataSource source) {
        for (int left = NODES_AT_ONCE; ; left--) {
            try {
                runOnce(source);
                return;
            } catch (SQLException failed) {
                if (left == 1) {
                    throw new DatabaseException("The host's tables cannot be created", failed);
                }
            }
        }
    }

    private static void runOnce(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : script().replaceAll("(?m)^--.*$", "").split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static String script() {
        try (InputStream script = Schema.class.getResourceAsStream("host-schema.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
