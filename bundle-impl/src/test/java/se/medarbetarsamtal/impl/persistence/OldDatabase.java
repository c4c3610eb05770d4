package se.medarbetarsamtal.impl.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A database as an older module left it. */
public final class OldDatabase {

    private OldDatabase() { }

    /**
     * @param version the newest migration that the older module had
     * @param content statements on its tables
     * @return the database; the first who uses it brings it up to date
     */
    public static TestDatabase of(Product product, String version, String content) {
        return TestDatabase.fresh(product, empty -> filled(empty, version, content));
    }

    private static DataSource filled(DataSource empty, String version, String content) {
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(empty)
                .locations("classpath:se/medarbetarsamtal/impl/persistence/migration")
                .table("ms_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(version)
                .loggers("slf4j")
                .load()
                .migrate();
        TestDatabase.execute(empty, content);
        return empty;
    }
}
