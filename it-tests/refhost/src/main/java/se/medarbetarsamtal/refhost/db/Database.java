package se.medarbetarsamtal.refhost.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Hashtable;
import java.util.Map;
import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The pools of connections, with the host's tables in place. Which database it is, and by which roles: {@link Drivers}. */
@Component(name = "refhost.database", service = Database.class)
public class Database {

    private static final int CONNECTIONS = 12;
    private static final long LONGEST_WAIT_MILLIS = 2_000;

    private final HikariDataSource pool;
    private final HikariDataSource ofModule;
    private final ServiceRegistration<DataSource> migration;

    @Activate
    public Database(BundleContext context) {
        Drivers drivers = new Drivers(context);
        pool = withTables(drivers.own());
        ofModule = drivers.ofModule().map(driver -> pool("module", driver)).orElse(pool);
        migration = drivers.migration().map(driver -> context.registerService(DataSource.class, driver,
                new Hashtable<>(Map.of("medarbetarsamtal.purpose", "migration")))).orElse(null);
    }

    public Database(DataSource driver) {
        pool = withTables(driver);
        ofModule = pool;
        migration = null;
    }

    private static HikariDataSource withTables(DataSource driver) {
        HikariDataSource made = pool("refhost", driver);
        try {
            Schema.create(made);
            return made;
        } catch (RuntimeException cannotBeUsed) {
            made.close();
            throw cannotBeUsed;
        }
    }

    private static HikariDataSource pool(String name, DataSource driver) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(driver);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(LONGEST_WAIT_MILLIS);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    @Deactivate
    public void close() {
        if (migration != null) {
            migration.unregister();
        }
        ofModule.close();
        pool.close();
    }

    public Sql sql() {
        return new Sql(pool);
    }

    /** @return with the host's own role */
    public DataSource own() {
        return pool;
    }

    /** @return with the module's own role, where it has one */
    DataSource ofModule() {
        return ofModule;
    }
}
