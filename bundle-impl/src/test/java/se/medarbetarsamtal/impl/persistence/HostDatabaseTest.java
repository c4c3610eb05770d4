package se.medarbetarsamtal.impl.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.mockito.Mockito.mock;
import static se.medarbetarsamtal.impl.persistence.Samples.stored;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.Upkeep;
import se.medarbetarsamtal.impl.dialogue.Dialogue;

class HostDatabaseTest {

    private final TenantRef tenant = tenant();

    @ParameterizedTest
    @EnumSource
    void withoutADataSourceNothingIsAvailableAndWithItAllIsBack(Product product) {
        TestDatabase database = TestDatabase.fresh(product);
        Dialogue dialogue = stored(database, tenant);

        database.disconnect();
        assertThatThrownBy(() -> database.dialogues().find(tenant, dialogue.id()))
                .isInstanceOfSatisfying(Unavailable.class, no -> assertThat(no.service()).isEqualTo("database"));
        assertThat(database.transactions().isRunning()).isFalse();

        database.connect();
        assertThat(database.dialogues().find(tenant, dialogue.id())).isPresent();
    }

    /** H2 keeps the tables that were made before the failure, PostgreSQL none of them. */
    @ParameterizedTest
    @CsvSource({
        "H2, ms_template_version", "H2, ms_agreement_of_dialogue", "H2, ms_accepted_duty_role",
        "POSTGRESQL, ms_template_version", "POSTGRESQL, ms_accepted_duty_role"
    })
    void aMigrationThatFailsIsTriedAgainAfterAWhileAndNotByEveryCall(Product product, String statement) throws SQLException {
        FailingDataSource failing = new FailingDataSource(product.empty());
        AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
        HostDatabase host = new HostDatabase(nanos::get);
        host.host = failing;
        failing.failStatementWith(statement, "53100");

        assertThatThrownBy(host::connect)
                .isInstanceOfSatisfying(Unavailable.class, no -> assertThat(no.service()).isEqualTo("database"));
        nanos.addAndGet(Attempts.PAUSE_NANOS - 1);
        assertThat(failing.statementsOf(() -> assertThatThrownBy(host::connect).isInstanceOf(Unavailable.class))).isZero();
        nanos.addAndGet(1);

        try (Connection connection = host.connect();
                ResultSet row = connection.createStatement().executeQuery("SELECT count(*) FROM ms_agreement")) {
            assertThat(row.next()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHostsOwnTablesAreLeftAlone(Product product) throws SQLException {
        DataSource schema = product.empty();
        TestDatabase.execute(schema, "CREATE TABLE person (id integer PRIMARY KEY, label varchar(20))");
        TestDatabase.execute(schema, "CREATE TABLE flyway_schema_history (installed_rank integer PRIMARY KEY)");
        TestDatabase.execute(schema, "INSERT INTO person VALUES (1, 'Karin')");
        HostDatabase host = new HostDatabase();
        host.host = schema;

        try (Connection connection = host.connect();
                ResultSet row = connection.createStatement().executeQuery(
                        "SELECT (SELECT label FROM person), (SELECT count(*) FROM flyway_schema_history),"
                                + " (SELECT count(*) FROM ms_dialogue)")) {
            row.next();
            assertThat(List.of(row.getString(1), row.getInt(2), row.getInt(3))).isEqualTo(List.of("Karin", 0, 0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyFirstCallsMigrateOnce(Product product) throws InterruptedException {
        TestDatabase database = TestDatabase.fresh(product);

        List<Object> outcomes = Race.of(8, i -> database.settings().find(tenant).isEmpty());

        assertThat(outcomes).hasSize(8).containsOnly(true);
        assertThat(database.dataSource().executed())
                .filteredOn(sql -> sql.contains("CREATE TABLE IF NOT EXISTS ms_dialogue"))
                .hasSize(1);
    }

    /** A database that is away answers each attempt late: they must not queue up behind each other. */
    @Test
    @Timeout(30)
    void whoWaitedForAnAttemptThatFailedTakesItsOutcome() throws InterruptedException {
        Set<Thread> callers = ConcurrentHashMap.newKeySet();
        AtomicInteger attempts = new AtomicInteger();
        HostDatabase host = new HostDatabase();
        host.host = mock(DataSource.class, call -> {
            attempts.incrementAndGet();
            while (!Thread.currentThread().isInterrupted() && waiting(callers) < 3) {
                Thread.onSpinWait();
            }
            throw new SQLException("away", "08001");
        });

        List<Object> outcomes = Race.of(4, i -> {
            callers.add(Thread.currentThread());
            return host.connect();
        });

        assertThat(outcomes).hasSize(4).hasOnlyElementsOfType(Unavailable.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void afterAFailureNobodyWaitsForWhoeverTriesAgain() throws InterruptedException {
        CountDownLatch trying = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        AtomicLong nanos = new AtomicLong();
        HostDatabase host = new HostDatabase(nanos::get);
        host.host = mock(DataSource.class, call -> {
            if (nanos.get() > 0) {
                trying.countDown();
                enough.await();
            }
            throw new SQLException("away", "08001");
        });
        assertThatThrownBy(host::connect).isInstanceOf(Unavailable.class);
        nanos.addAndGet(Attempts.PAUSE_NANOS);
        Thread slow = new Thread(() -> assertThatThrownBy(host::connect).isInstanceOf(Unavailable.class));
        slow.start();
        trying.await();

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThatThrownBy(host::connect).isInstanceOf(Unavailable.class));

        enough.countDown();
        slow.join();
    }

    /** The command of an administrator who has just mended the cause. */
    @Test
    void whoAsksForItTriesAtOnce() {
        FailingDataSource failing = new FailingDataSource(Product.H2.empty());
        HostDatabase host = new HostDatabase(() -> 0);
        host.host = failing;
        failing.failStatementWith("ms_setting", "53100");
        assertThatThrownBy(host::connect).isInstanceOf(Unavailable.class);
        assertThat(host.look().tables()).isEqualTo(Upkeep.Tables.FAILED);

        assertThat(host.bringUpToDate().tables()).isEqualTo(Upkeep.Tables.READY);
    }

    @Test
    void aDataSourceThatIsExchangedIsNotReadyBeforeItWasLookedAfter() throws SQLException {
        HostDatabase host = new HostDatabase();
        host.host = Product.H2.empty();
        host.connect().close();
        assertThat(host.look().tables()).isEqualTo(Upkeep.Tables.READY);

        host.host = Product.H2.empty();
        assertThat(host.look().tables()).isEqualTo(Upkeep.Tables.NOT_YET);
    }

    @ParameterizedTest
    @EnumSource
    void anotherServiceIsMigratedBeforeItsFirstUse(Product product) throws SQLException {
        HostDatabase host = new HostDatabase();
        host.host = product.empty();
        host.connect().close();
        host.host = product.empty();

        try (Connection connection = host.connect();
                ResultSet row = connection.createStatement().executeQuery("SELECT count(*) FROM ms_dialogue")) {
            assertThat(row.next()).isTrue();
        }
    }

    private static long waiting(Set<Thread> threads) {
        return threads.stream().filter(thread -> thread.getState() == Thread.State.TIMED_WAITING).count();
    }
}
