package se.medarbetarsamtal.impl.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import se.medarbetarsamtal.impl.RandomIds;

/** The databases that the module promises to run on. PostgreSQL is started once a JVM and ends with it. */
public enum Product {
    H2 {
        @Override
        DataSource empty() {
            return JdbcConnectionPool.create("jdbc:h2:mem:" + RandomIds.next() + ";DB_CLOSE_DELAY=-1", "sa", "");
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty() {
            String name = "t" + RandomIds.next();
            TestDatabase.execute(Server.RUNNING.getPostgresDatabase(), "CREATE DATABASE " + name);
            return Server.RUNNING.getDatabase("postgres", name);
        }
    };

    private TestDatabase shared;

    /** @return a new database without a single table */
    abstract DataSource empty();

    synchronized TestDatabase shared() {
        if (shared == null) {
            shared = TestDatabase.fresh(this);
        }
        return shared;
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
