package se.medarbetarsamtal.refhost.db;

import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/** A database in memory with the host's tables, for one test. */
public final class EmptyDatabase {

    private EmptyDatabase() { }

    public static Database open() {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL");
        memory.setUser("sa");
        return new Database(memory);
    }
}
