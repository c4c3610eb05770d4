package se.medarbetarsamtal.impl.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Gives the role of the run-time DataSource what it needs on the module's tables, by the role that owns them: to read and write,
 * to add to the journal and never to change it, and to look at the history of migrations. All at once, and only on tables
 * that this version makes: of a newer version's it does not know how narrow they are. PostgreSQL only.
 */
final class RunTimeRights {

    private static final String ALL = "SELECT, INSERT, UPDATE, DELETE";
    private static final Map<String, String> NARROWER = Map.of(
            "ms_schema_history", "SELECT",
            "ms_journal", "SELECT, INSERT",
            "ms_journal_anchor", "SELECT, INSERT, UPDATE (key_id, wrapped)");
    /** Of each table of this role what the other one may do, in the words of {@link #ALL}. */
    private static final String TABLES = """
            SELECT t.relname, concat_ws(', ',
                CASE WHEN has_table_privilege(r.oid, t.oid, 'SELECT') THEN 'SELECT' END,
                CASE WHEN has_table_privilege(r.oid, t.oid, 'INSERT') THEN 'INSERT' END,
                CASE WHEN has_table_privilege(r.oid, t.oid, 'UPDATE') THEN 'UPDATE'
                     WHEN has_any_column_privilege(r.oid, t.oid, 'UPDATE') THEN 'UPDATE (key_id, wrapped)' END,
                CASE WHEN has_table_privilege(r.oid, t.oid, 'DELETE') THEN 'DELETE' END,
                CASE WHEN has_table_privilege(r.oid, t.oid, 'TRUNCATE') THEN 'TRUNCATE' END)
              FROM pg_catalog.pg_roles r
              JOIN pg_catalog.pg_class t ON t.relnamespace = current_schema()::regnamespace AND t.relkind = 'r'
               AND t.relname LIKE 'ms\\_%' AND pg_get_userbyid(t.relowner) = current_user
             WHERE r.rolname = ? AND NOT pg_has_role(r.oid, current_user, 'USAGE')""";

    private static final String OWNED = """
            SELECT count(*) FROM pg_catalog.pg_class t
             WHERE t.relnamespace = current_schema()::regnamespace AND t.relkind = 'r'
               AND t.relname LIKE 'ms\\_%' AND pg_get_userbyid(t.relowner) = ?""";

    /** The server quotes the names. */
    private static final String TAKE = "SELECT format('REVOKE ALL ON %I FROM %I', ?::text, ?::text)";
    private static final String GIVE = "SELECT format('GRANT %s ON %I TO %I', ?::text, ?::text, ?::text)";

    private RunTimeRights() { }

    /**
     * What there was to do.
     *
     * @param tables on how many of them something was given or taken; none where the role is the owner's or above it
     * @param owned how many belong to the role that works, so that nothing can be taken from it
     */
    record Given(int tables, int owned) { }

    static Given give(DataSource owner, DataSource runTime) throws SQLException {
        String role;
        try (Connection connection = runTime.getConnection()) {
            if (!MigrationLock.isPostgres(connection)) {
                return new Given(0, 0);
            }
            role = currentUser(connection);
        }
        return MigrationLock.alone(owner, () -> {
            try (Connection connection = owner.getConnection()) {
                return new Given(give(connection, role), Integer.parseInt(one(connection, OWNED, role)));
            }
        });
    }

    private static String currentUser(Connection connection) throws SQLException {
        return one(connection, "SELECT current_user");
    }

    private static int give(Connection connection, String role) throws SQLException {
        Map<String, String> has = has(connection, role);
        List<String> wrong = has.keySet().stream()
                .filter(table -> OwnTables.NAMES.contains(table) && !has.get(table).equals(wanted(table))).toList();
        boolean committedBefore = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            for (String table : wrong) {
                run(connection, one(connection, TAKE, table, role));
                run(connection, one(connection, GIVE, wanted(table), table, role));
            }
            connection.commit();
        } finally {
            connection.setAutoCommit(committedBefore);
        }
        return wrong.size();
    }

    private static String one(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private static String wanted(String table) {
        return NARROWER.getOrDefault(table, ALL);
    }

    private static Map<String, String> has(Connection connection, String role) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TABLES)) {
            statement.setString(1, role);
            try (ResultSet rows = statement.executeQuery()) {
                Map<String, String> has = new TreeMap<>();
                while (rows.next()) {
                    has.put(rows.getString(1), rows.getString(2));
                }
                return has;
            }
        }
    }
}
