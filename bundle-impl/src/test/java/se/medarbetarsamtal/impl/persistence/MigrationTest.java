package se.medarbetarsamtal.impl.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.persistence.TestDatabase.execute;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.Upkeep;

/** The tables are brought up to date by one node at a time, or not at all. */
class MigrationTest {

    private static final int NODES = 4;
    private static final String NEWER = """
            INSERT INTO "ms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum",
                "installed_by", "execution_time", "success") VALUES (999, '999', 'of a newer version', 'SQL', 'V999__.sql', 1, 'x', 1, %s)""";
    private static final String HISTORY = """
            SELECT "version", "checksum", "success" FROM "ms_schema_history" ORDER BY "installed_rank\"""";

    @ParameterizedTest
    @CsvSource({"H2, false", "H2, true", "POSTGRESQL, false", "POSTGRESQL, true"})
    void nodesThatStartAtTheSameMomentAllComeUpAndEachStepIsRunOnce(Product product, boolean besideHostTables) throws Exception {
        DataSource schema = schema(product, besideHostTables);

        assertThat(Race.of(NODES, i -> started(schema))).containsOnly("");

        List<String> versions = rows(schema, HISTORY).stream().map(row -> row.split(",")[0]).toList();
        assertThat(versions).doesNotHaveDuplicates().contains("1", "17");
    }

    /** H2 has no lock that would hold for a whole migration, and no second process that would need one. */
    @Test
    void inOneJvmWhoComesSecondWaitsUntilTheFirstIsDone() throws Exception {
        DataSource schema = schema(Product.H2, true);
        List<String> order = new CopyOnWriteArrayList<>();
        Thread second = new Thread(() -> alone(schema, () -> order.add("second")));

        alone(schema, () -> {
            second.start();
            while (!Set.of(Thread.State.BLOCKED, Thread.State.TERMINATED).contains(second.getState())) {
                Thread.onSpinWait();
            }
            return order.add("first");
        });
        second.join();

        assertThat(order).containsExactly("first", "second");
    }

    @ParameterizedTest
    @EnumSource
    void statementsThatHaveChangedStopTheModuleAndAreNotRepaired(Product product) throws SQLException {
        DataSource schema = schema(product, true);
        assertThat(started(schema)).isEmpty();
        execute(schema, "UPDATE \"ms_schema_history\" SET \"checksum\" = 4711 WHERE \"version\" = '5'");
        List<String> before = rows(schema, HISTORY);

        assertThat(started(schema)).contains("of version 5 the statements are not those that were run");
        assertThat(rows(schema, HISTORY)).isEqualTo(before);
        assertThat(rows(schema, "SELECT label FROM person")).containsExactly("Karin");
    }

    @ParameterizedTest
    @EnumSource
    void whatANewerVersionHasWrittenIsLeftAloneAndWorks(Product product) throws SQLException {
        DataSource schema = schema(product, false);
        assertThat(started(schema)).isEmpty();
        execute(schema, NEWER.formatted("TRUE"));
        List<String> before = rows(schema, HISTORY);

        HostDatabase host = node(schema);
        host.connect().close();
        Upkeep.State state = host.look();
        assertThat(state.stored()).isEqualTo("999");
        assertThat(host.isNewer(state.stored(), state.known())).isTrue();
        assertThat(rows(schema, HISTORY)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void whatFailedOfANewerVersionIsThatVersionsToMend(Product product) throws SQLException {
        DataSource schema = schema(product, false);
        assertThat(started(schema)).isEmpty();
        execute(schema, NEWER.formatted("FALSE"));
        List<String> before = rows(schema, HISTORY);

        assertThat(started(schema)).isEmpty();
        assertThat(rows(schema, HISTORY)).isEqualTo(before);
    }

    @Test
    void whileAnotherNodeIsAtItTheTablesAreBusyAndNotBroken() throws SQLException {
        DataSource schema = Product.POSTGRESQL.empty();
        HostDatabase host = new HostDatabase(() -> 0);
        host.host = schema;
        MigrationLock.alone(schema, () -> {
            assertThatThrownBy(host::connect).isInstanceOf(Unavailable.class);
            return host;
        });
        assertThat(host.look().tables()).isEqualTo(Upkeep.Tables.BUSY);
        assertThat(host.look().problem()).isEmpty();

        host.connect().close();
        assertThat(host.look().tables()).isEqualTo(Upkeep.Tables.READY);
    }

    @ParameterizedTest
    @EnumSource
    void aTableOfTheHostWithOurNameStopsTheModuleUntilItIsGone(Product product) throws SQLException {
        DataSource schema = product.empty();
        execute(schema, "CREATE TABLE ms_data_key (id integer)");
        HostDatabase host = node(schema);

        assertThatThrownBy(host::connect).isInstanceOf(Unavailable.class);
        assertThat(host.look().problem()).isEqualTo("a table ms_data_key is there that this module has not made");
        execute(schema, "DROP TABLE ms_data_key");

        assertThat(host.bringUpToDate().problem()).isEmpty();
        assertThat(host.look().stored()).isEqualTo(host.look().known()).isNotEmpty();
    }

    @Test
    void aLockOfSomebodyElseIsNotWaitedForLongAndNothingStaysOfTheWaiting() throws SQLException {
        DataSource pooled = Pooled.of(Product.POSTGRESQL.empty());
        execute(pooled, "SET lock_timeout = '7s'");
        try (Connection connection = ImpatientDataSource.of(pooled).getConnection()) {
            assertThat(setting(connection)).isEqualTo("5s");
        }
        try (Connection connection = pooled.getConnection()) {
            assertThat(setting(connection)).isEqualTo("7s");
        }
    }

    @Test
    void theRoleOfTheModuleGetsWhatItNeedsOnThisVersionsTablesAlone() throws SQLException {
        TestDatabase owner = TestDatabase.fresh(Product.POSTGRESQL);
        ReadmeRoles.create(owner.dataSource());
        TestDatabase module = owner.inRoles(ReadmeRoles.OWNER, ReadmeRoles.MODULE);
        assertThat(module.upkeep().bringUpToDate().tables()).isEqualTo(Upkeep.Tables.READY);
        DataSource newer = new InRole(owner.dataSource(), ReadmeRoles.OWNER);
        execute(newer, "CREATE TABLE ms_later (id integer, tenant varchar(9))");
        execute(newer, "GRANT SELECT, INSERT ON ms_later TO " + ReadmeRoles.MODULE);
        owner.execute("GRANT ALL ON ms_journal TO " + ReadmeRoles.MODULE);
        owner.execute("REVOKE ALL ON ms_setting FROM " + ReadmeRoles.MODULE);

        TestDatabase restarted = owner.inRoles(ReadmeRoles.OWNER, ReadmeRoles.MODULE);
        assertThat(restarted.upkeep().bringUpToDate().problem()).isEmpty();
        execute(restarted.dataSource(), "DELETE FROM ms_setting");
        execute(restarted.dataSource(), "INSERT INTO ms_later VALUES (1, 'x')");
        assertThat(List.of("ms_later", "ms_journal", "ms_schema_history")).allSatisfy(table ->
                assertThatThrownBy(() -> execute(restarted.dataSource(), "DELETE FROM " + table)).hasMessageContaining("permission denied"));
    }

    @Test
    void aRoleThatOwnsATableItShouldOnlyWorkWithIsNamed() {
        TestDatabase owner = TestDatabase.fresh(Product.POSTGRESQL);
        ReadmeRoles.create(owner.dataSource());
        assertThat(owner.upkeep().bringUpToDate().problem()).isEmpty();
        TestDatabase module = owner.inRoles("postgres", ReadmeRoles.MODULE);
        assertThat(module.upkeep().bringUpToDate().tables()).isEqualTo(Upkeep.Tables.READY);
        owner.execute("ALTER TABLE ms_journal OWNER TO " + ReadmeRoles.MODULE);

        assertThat(owner.inRoles("postgres", ReadmeRoles.MODULE).upkeep().bringUpToDate().tables()).isEqualTo(Upkeep.Tables.LOOSE);
    }

    @Test
    void aRoleThatMayOnlyReadIsNotReady() {
        TestDatabase owner = TestDatabase.fresh(Product.POSTGRESQL);
        ReadmeRoles.create(owner.dataSource());
        assertThat(owner.upkeep().bringUpToDate().problem()).isEmpty();
        owner.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO " + ReadmeRoles.MODULE);
        HostDatabase reader = node(new InRole(owner.dataSource(), ReadmeRoles.MODULE));

        assertThat(reader.bringUpToDate().problem()).contains("42501");
        owner.execute("GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO " + ReadmeRoles.MODULE);
        assertThat(reader.bringUpToDate().problem()).isEmpty();
    }

    private static DataSource schema(Product product, boolean besideHostTables) {
        DataSource schema = product.empty();
        if (besideHostTables) {
            execute(schema, "CREATE TABLE person (id integer PRIMARY KEY, label varchar(20))");
            execute(schema, "INSERT INTO person VALUES (1, 'Karin')");
        }
        return schema;
    }

    private static HostDatabase node(DataSource schema) {
        HostDatabase host = new HostDatabase();
        host.host = schema;
        return host;
    }

    /** @return what went wrong; empty when it came up */
    private static String started(DataSource schema) {
        HostDatabase node = node(schema);
        Upkeep.State state = node.bringUpToDate();
        while (state.tables() == Upkeep.Tables.BUSY) {
            state = node.bringUpToDate();
        }
        return state.problem();
    }

    private static void alone(DataSource schema, MigrationLock.Work<Boolean> work) {
        try {
            MigrationLock.alone(schema, work);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String setting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SHOW lock_timeout")) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<String> rows(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                int columns = found.getMetaData().getColumnCount();
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(i == 1 ? "" : ",").append(found.getString(i));
                }
                rows.add(row.toString());
            }
            return rows;
        }
    }
}
