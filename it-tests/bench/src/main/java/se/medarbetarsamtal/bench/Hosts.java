package se.medarbetarsamtal.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;
import se.medarbetarsamtal.refhost.launch.Settings;

/** The reference host as the measurements start it: on a PostgreSQL, at a port that is free. */
final class Hosts {

    private Hosts() { }

    static Settings settings(EmbeddedPostgres postgres) {
        Map<String, String> given = Map.of("port", "0", "db.url", postgres.getJdbcUrl("postgres", "postgres"), "db.user", "postgres",
                "data", System.getProperty("data"), "bundles", System.getProperty("bundles"));
        return Settings.from(given::get);
    }
}
