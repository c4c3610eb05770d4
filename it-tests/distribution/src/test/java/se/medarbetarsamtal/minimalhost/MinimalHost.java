package se.medarbetarsamtal.minimalhost;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import se.medarbetarsamtal.api.spi.identity.Identity;
import se.medarbetarsamtal.api.spi.key.Keys;
import se.medarbetarsamtal.api.spi.notice.Notices;
import se.medarbetarsamtal.api.spi.organisation.Organisations;
import se.medarbetarsamtal.api.spi.person.Persons;
import se.medarbetarsamtal.api.spi.relation.Relations;
import se.medarbetarsamtal.api.spi.skolbanken.Skolbanken;

/** Everything that the module asks of a host, as small as it can be: three people and a database in memory. */
public final class MinimalHost implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        People people = new People();
        context.registerService(Identity.class, people, null);
        context.registerService(Persons.class, people, null);
        context.registerService(Relations.class, people, null);
        context.registerService(Organisations.class, people, null);
        context.registerService(Skolbanken.class, new Bank(), null);
        context.registerService(Notices.class, new Inbox(), null);
        context.registerService(Keys.class, new TrialKeys(), null);
        // A pool: H2 forgets how to check a row once the connection is closed that made the table.
        context.registerService(DataSource.class,
                JdbcConnectionPool.create("jdbc:h2:mem:host;MODE=PostgreSQL;DB_CLOSE_DELAY=-1", "sa", ""), null);
    }

    @Override
    public void stop(BundleContext context) {
        // What was registered goes with the bundle.
    }
}
