package se.medarbetarsamtal.scenarios.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real PostgreSQL for this JVM; every host gets a database of its own. */
public final class Postgres {

    private static final Pattern NAME = Pattern.compile("host_[0-9]+");
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
            return Map.of("db.url", server.getJdbcUrl("postgres", name), "db.user", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
