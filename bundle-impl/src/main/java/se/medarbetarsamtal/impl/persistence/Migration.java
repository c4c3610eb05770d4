package se.medarbetarsamtal.impl.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.MigrateResult;
import se.medarbetarsamtal.impl.persistence.template.WordsOfStoredTemplates;

/**
 * Brings the module's own tables up to date, beside whatever else stands in the host's schema. What a newer version of the module
 * has written there is left as it is; a migration whose text is no longer the one that was run stops everything.
 */
final class Migration {

    static final String HISTORY = "ms_schema_history";
    /** Of H2 alone: it makes tables outside transactions, and remembers a migration that failed. */
    private static final String FORGET = """
            DELETE FROM "ms_schema_history" WHERE "success" = FALSE AND "version" = ?""";

    /** Of PostgreSQL: a lock was waited for in vain, or a statement for which there is little time. */
    private static final Set<String> PASSING = Set.of("55P03", "57014");

    private Migration() { }

    /**
     * From which version to which.
     *
     * @param known the newest version that this module has
     */
    record Outcome(String from, String to, int steps, String known) { }

    /** One node at a time. */
    static Outcome run(DataSource database) throws SQLException {
        return MigrationLock.alone(database, () -> withoutLock(database));
    }

    private static Outcome withoutLock(DataSource database) throws SQLException {
        Ground.requireThatAllAreOurs(database);
        Flyway flyway = flyway(ImpatientDataSource.of(database));
        MigrationInfo[] all = flyway.info().all();
        requireUnchanged(all);
        Ground.requireRightsFor(all, database);
        for (MigrationInfo failed : own(all)) {
            forget(database, failed);
        }
        MigrateResult result = flyway.migrate();
        String known = Arrays.stream(all).filter(info -> info.getState().isResolved()).map(MigrationInfo::getVersion)
                .max(MigrationVersion::compareTo).map(MigrationVersion::getVersion).orElse("");
        String to = result.migrationsExecuted == 0 ? result.initialSchemaVersion : result.targetSchemaVersion;
        return new Outcome(or(result.initialSchemaVersion), or(to), result.migrationsExecuted, known);
    }

    private static String or(String version) {
        return version == null ? "0" : version;
    }

    private static Flyway flyway(DataSource database) {
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:se/medarbetarsamtal/impl/persistence/migration")
                .javaMigrations(new WordsOfStoredTemplates())
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .validateOnMigrate(true)
                .ignoreMigrationPatterns("*:future")
                .loggers(Silence.class.getName())
                .table(HISTORY)
                .createSchemas(false)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }

    private static void requireUnchanged(MigrationInfo[] all) {
        List<String> changed = Arrays.stream(all)
                .filter(info -> info.getState().isResolved() && info.getState().isApplied() && !info.isChecksumMatching())
                .map(info -> info.getVersion().getVersion())
                .toList();
        if (!changed.isEmpty()) {
            throw new UnfitTablesException(
                    "of version " + String.join(", ", changed) + " the statements are not those that were run");
        }
    }

    /** @return what failed of what this module has; a newer version's failure is that version's to mend */
    private static List<MigrationInfo> own(MigrationInfo[] all) {
        return Arrays.stream(all).filter(info -> info.getState() == MigrationState.FAILED).toList();
    }

    private static void forget(DataSource database, MigrationInfo failed) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setString(1, failed.getVersion().getVersion());
            statement.executeUpdate();
        }
    }

    /** @return what an administrator needs to look it up, without a database's own words */
    static String nameOf(Throwable failure) {
        if (failure instanceof UnfitTablesException) {
            return failure.getMessage();
        }
        String name = failure.getClass().getSimpleName() + (failure instanceof FlywayException flyway ? " " + flyway.getErrorCode() : "");
        return stateOf(failure).map(state -> name + ", SQLState " + state).orElse(name);
    }

    /** @return whether it will pass by itself */
    static boolean isBusy(Throwable failure) {
        return stateOf(failure).filter(PASSING::contains).isPresent();
    }

    private static Optional<String> stateOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.ofNullable(sql.getSQLState());
            }
        }
        return Optional.empty();
    }
}
