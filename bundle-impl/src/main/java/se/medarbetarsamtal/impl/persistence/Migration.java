package se.medarbetarsamtal.impl.persistence;

import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import se.medarbetarsamtal.impl.persistence.template.WordsOfStoredTemplates;

/** Brings the module's own tables up to date, beside whatever else stands in the host's schema. */
final class Migration {

    private Migration() { }

    /** H2 makes tables outside transactions and remembers a migration that failed: it is forgotten and run again. */
    static void run(DataSource database) {
        Flyway flyway = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:se/medarbetarsamtal/impl/persistence/migration")
                .javaMigrations(new WordsOfStoredTemplates())
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .loggers("slf4j")
                .table("ms_schema_history")
                .createSchemas(false)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        if (Arrays.stream(flyway.info().all()).anyMatch(migration -> migration.getState().isFailed())) {
            flyway.repair();
        }
        flyway.migrate();
    }

    /** @return what an administrator needs to look it up, without a database's own words */
    static String nameOf(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        if (failure instanceof FlywayException flyway) {
            name += " " + flyway.getErrorCode();
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return name + ", SQLState " + sql.getSQLState();
            }
        }
        return name;
    }
}
