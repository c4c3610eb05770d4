package se.medarbetarsamtal.impl.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfo;

/** What a schema must be like before tables are made in it. */
final class Ground {

    private static final String MAY = "SELECT has_schema_privilege(current_schema(), 'CREATE')";

    private Ground() { }

    /** Before the first migration nothing of ours is there: a table of the host by one of our names would be taken for it. */
    static void requireThatAllAreOurs(DataSource database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE", "VIEW"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        if (!names.contains(Migration.HISTORY)) {
            names.stream().filter(name -> name.startsWith("ms_")).sorted().findFirst().ifPresent(name -> {
                throw new UnfitTablesException("a table " + name + " is there that this module has not made");
            });
        }
    }

    /** Flyway would try ten times, a second apart, to make its own table. */
    static void requireRightsFor(MigrationInfo[] all, DataSource database) throws SQLException {
        if (Arrays.stream(all).allMatch(info -> info.getState().isApplied())) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            if (MigrationLock.isPostgres(connection) && !mayMakeTables(connection)) {
                throw new UnfitTablesException("the role may not make tables in the schema");
            }
        }
    }

    private static boolean mayMakeTables(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MAY); ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
