package se.medarbetarsamtal.refhost.db;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.osgi.framework.BundleContext;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The ways into the database. The framework properties {@code db.url}, {@code db.user} and {@code db.password} choose it; without
 * them it is an H2 file in the folder {@code data}. On PostgreSQL {@code db.module.user} and {@code db.migration.user}, with
 * their passwords, are roles that what is plugged in gets instead of the host's own: to work with, and to make tables with.
 */
final class Drivers {

    private static final String POSTGRES = "jdbc:postgresql:";

    private final BundleContext context;
    private final String url;

    Drivers(BundleContext context) {
        this.context = context;
        this.url = setting("db.url", "jdbc:h2:file:" + file() + ";MODE=PostgreSQL;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    }

    DataSource own() {
        String user = setting("db.user", url.startsWith("jdbc:h2:") ? "sa" : "");
        String password = setting("db.password", "");
        return url.startsWith(POSTGRES) ? postgres(user, password) : h2(user, password);
    }

    /** @return with the role that may only read and write; empty where the host has none for what is plugged in */
    Optional<DataSource> ofModule() {
        return role("db.module");
    }

    /** @return with the role that makes tables; empty where it is the same as the other */
    Optional<DataSource> migration() {
        return ofModule().map(separate -> role("db.migration").orElseGet(this::own));
    }

    private Optional<DataSource> role(String prefix) {
        String user = setting(prefix + ".user", "");
        return url.startsWith(POSTGRES) && !user.isEmpty()
                ? Optional.of(postgres(user, setting(prefix + ".password", "")))
                : Optional.empty();
    }

    private Path file() {
        return Path.of(setting("data", ".data")).toAbsolutePath().normalize().resolve("host");
    }

    private DataSource h2(String user, String password) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(url);
        h2.setUser(user);
        h2.setPassword(password);
        return h2;
    }

    private DataSource postgres(String user, String password) {
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setUrl(url);
        if (!user.isEmpty()) {
            postgres.setUser(user);
            postgres.setPassword(password);
        }
        return postgres;
    }

    private String setting(String name, String otherwise) {
        String value = context.getProperty(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
