package se.medarbetarsamtal.scenarios.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A real PostgreSQL for this JVM; every host gets a database of its own. The module has the roles in it that the README gives
 * it, and no other: one that owns its tables, and one that works with them.
 */
public final class Postgres {

    private static final Pattern NAME = Pattern.compile("host_[0-9]+");
    /** Works with the module's tables. */
    public static final String MODULE = "medarbetarsamtal";
    /** Makes them. */
    private static final String OWNER = "medarbetarsamtal_owner";
    private static final String SUPERUSER = "postgres";
    private static final String BLOCK = "```sql\n";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres server;

    private Postgres() { }

    /** @return the settings of a host with a new, empty database */
    public static synchronized Map<String, String> newDatabase() {
        return created("");
    }

    /** @return the settings of a host with a copy of the database of a host that has stopped */
    public static synchronized Map<String, String> copyOf(Map<String, String> settings) {
        Matcher name = NAME.matcher(settings.get("db.url"));
        if (!name.find()) {
            throw new IllegalArgumentException("That is no database of this server");
        }
        return created(" TEMPLATE " + name.group());
    }

    /**
     * @param withUser the address of a database, with parameters behind it
     * @return the settings of a host with that database, and the module's roles in it
     */
    public static Map<String, String> settings(String withUser) {
        String url = withUser.substring(0, withUser.indexOf('?'));
        try (Connection connection = DriverManager.getConnection(url, SUPERUSER, ""); Statement statement = connection.createStatement()) {
            for (String sql : rolesOfTheReadme().split(";")) {
                if (!sql.isBlank() && !(sql.contains("CREATE ROLE") && isThere(statement, sql))) {
                    statement.execute(sql);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of("db.url", url, "db.user", SUPERUSER, "db.migration.user", OWNER, "db.module.user", MODULE);
    }

    private static boolean isThere(Statement statement, String create) throws SQLException {
        String role = create.strip().split("\\s+")[2];
        try (ResultSet row = statement.executeQuery("SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
            return row.next();
        }
    }

    private static String rolesOfTheReadme() {
        try {
            String readme = Files.readString(Path.of(System.getProperty("build.root"), "README.md"));
            int from = readme.indexOf(BLOCK) + BLOCK.length();
            return readme.substring(from, readme.indexOf("```", from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> created(String how) {
        String name = "host_" + COUNT.incrementAndGet();
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().start();
            }
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name + how);
            }
            return settings(server.getJdbcUrl("postgres", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
