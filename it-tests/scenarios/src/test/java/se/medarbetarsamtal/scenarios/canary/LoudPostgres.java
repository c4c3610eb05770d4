package se.medarbetarsamtal.scenarios.canary;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import se.medarbetarsamtal.scenarios.support.Postgres;

/** A PostgreSQL that writes down every statement with every value it is given, and whose files lie in a known folder. */
final class LoudPostgres implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final Path files;

    LoudPostgres(Path files) {
        this.files = files.toAbsolutePath();
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(this.files)
                    .setServerConfig("logging_collector", "on")
                    .setServerConfig("log_directory", "log")
                    .setServerConfig("log_statement", "all")
                    .setServerConfig("log_min_duration_statement", "0")
                    .setServerConfig("log_parameter_max_length", "-1")
                    .setServerConfig("log_parameter_max_length_on_error", "-1")
                    .setServerConfig("log_error_verbosity", "verbose")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> settings() {
        return Postgres.settings(url());
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    Path files() {
        return files;
    }

    Path log() {
        return files.resolve("log");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
