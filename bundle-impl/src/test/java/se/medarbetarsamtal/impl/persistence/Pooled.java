package se.medarbetarsamtal.impl.persistence;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A test with thousands of statements keeps its connections; a new one each time is most of what they cost. */
public final class Pooled {

    private static final int CONNECTIONS = 4;

    private Pooled() { }

    /** @return the same database, with a few connections that are used again */
    public static DataSource of(DataSource database) {
        if (!(database instanceof PGSimpleDataSource postgres)) {
            return database;
        }
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(postgres.getUrl());
        source.setUser(postgres.getUser());
        JdbcConnectionPool pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(CONNECTIONS);
        return pool;
    }
}
