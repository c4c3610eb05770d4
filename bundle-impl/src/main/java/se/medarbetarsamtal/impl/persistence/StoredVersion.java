package se.medarbetarsamtal.impl.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;

/** Which version of the tables is in the database, and whether a role may work with them. Nothing here waits for long. */
final class StoredVersion {

    private static final String VERSIONS = """
            SELECT "version" FROM "ms_schema_history" WHERE "success" = TRUE AND "version" IS NOT NULL""";
    /** They change nothing, and are refused to who may not. */
    private static final List<String> PROBES = List.of(
            "INSERT INTO ms_journal SELECT * FROM ms_journal WHERE 1 = 0",
            "UPDATE ms_setting SET tenant = tenant WHERE 1 = 0",
            "DELETE FROM ms_setting WHERE 1 = 0");
    private static final int LONGEST_SECONDS = 2;

    private StoredVersion() { }

    /** @return the newest; empty while there is none that this role can read */
    static String newest(Connection connection) {
        try (PreparedStatement statement = connection.prepareStatement(VERSIONS)) {
            return QueryTimeout.within(LONGEST_SECONDS, statement, () -> newest(statement));
        } catch (SQLException noneToRead) {
            return "";
        }
    }

    private static String newest(PreparedStatement statement) throws SQLException {
        String newest = "";
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                newest = isNewer(rows.getString(1), newest) ? rows.getString(1) : newest;
            }
        }
        return newest;
    }

    static boolean isNewer(String version, String other) {
        return !version.isEmpty()
                && (other.isEmpty() || MigrationVersion.fromVersion(version).isNewerThan(other));
    }

    /** @throws SQLException when this role may not use the tables */
    static void requireRights(Connection connection) throws SQLException {
        for (String probe : PROBES) {
            try (PreparedStatement statement = connection.prepareStatement(probe)) {
                QueryTimeout.within(LONGEST_SECONDS, statement, () -> statement.execute());
            }
        }
    }
}
