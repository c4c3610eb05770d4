package se.medarbetarsamtal.refhost.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The pool of connections, with the host's tables in place. The framework properties {@code db.url}, {@code db.user} and
 * {@code db.password} choose the database; without them it is an H2 file in the folder {@code data}.
 */
@Component(name = "refhost.database", service = Database.class)
public class Database {

    private static final int CONNECTIONS = 12;
    private static final long LONGEST_WAIT_MILLIS = 2_000;

    private final HikariDataSource pool;

    @Activate
    public Database(BundleContext context) {
        this(driver(context));
    }

    public Database(DataSource driver) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("refhost");
        config.setDataSource(driver);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(LONGEST_WAIT_MILLIS);
        config.setInitializationFailTimeout(-1);
        pool = new HikariDataSource(config);
        try {
            Schema.create(pool);
        } catch (RuntimeException cannotBeUsed) {
            pool.close();
            throw cannotBeUsed;
        }
    }

    @Deactivate
    public void close() {
        pool.close();
    }

    public Sql sql() {
        return new Sql(pool);
    }

    DataSource pool() {
        return pool;
    }

    private static DataSource driver(BundleContext context) {
        String url = setting(context, "db.url", "jdbc:h2:file:" + file(context) + ";MODE=PostgreSQL;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        String user = setting(context, "db.user", url.startsWith("jdbc:h2:") ? "sa" : "");
        String password = setting(context, "db.password", "");
        return url.startsWith("jdbc:postgresql:") ? postgres(url, user, password) : h2(url, user, password);
    }

    private static Path file(BundleContext context) {
        return Path.of(setting(context, "data", ".data")).toAbsolutePath().normalize().resolve("host");
    }

    private static DataSource h2(String url, String user, String password) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(url);
        h2.setUser(user);
        h2.setPassword(password);
        return h2;
    }

    private static DataSource postgres(String url, String user, String password) {
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setUrl(url);
        if (!user.isEmpty()) {
            postgres.setUser(user);
            postgres.setPassword(password);
        }
        return postgres;
    }

    private static String setting(BundleContext context, String name, String otherwise) {
        String value = context.getProperty(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
