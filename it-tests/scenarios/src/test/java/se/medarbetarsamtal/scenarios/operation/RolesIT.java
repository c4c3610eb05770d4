package se.medarbetarsamtal.scenarios.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.json;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.scenarios.lifecycle.RunningHost;
import se.medarbetarsamtal.scenarios.support.Postgres;
import se.medarbetarsamtal.scenarios.support.Tables;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** On PostgreSQL the module works with a role that can do little else, as every scenario on PostgreSQL does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesIT {

    private static final String NOT_PERMITTED = "42501";
    /** Whoever says it, in whatever words. */
    private static final List<String> TELL_OF_THE_DATABASE = List.of("flyway", "jdbc:", "ms_schema_history", "cannot be brought");

    private final Map<String, String> database = Postgres.newDatabase();
    private final Tables owner = new Tables(database);
    private RunningHost host;

    @BeforeAll
    void aTalkIsHeld() {
        host = RunningHost.withSample(database);
        String template = host.as(KARIN).get("/templates").json().at("/items/0/id").asText();
        String talk = host.as(KARIN).post("/assignments", "{\"template\":\"%s\",\"persons\":%s}".formatted(template, json(ALVA)))
                .json().at("/outcomes/0/dialogue").asText();
        assertThat(host.as(ALVA).get("/dialogues/" + talk).status()).isEqualTo(200);
    }

    @AfterAll
    void stopTheHost() {
        host.close();
    }

    @Test
    @Tag("G-40")
    void theModuleIsConnectedByARoleThatMayLittle() {
        assertThat(whoWaitsForItsTable()).containsExactly(Postgres.MODULE);
        assertThat(owner.rows("SELECT rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication FROM pg_roles WHERE rolname = ?",
                Postgres.MODULE)).containsExactly("f f f f f");
        assertThat(owner.rows("SELECT count(*) FROM pg_auth_members WHERE pg_get_userbyid(member) = ?", Postgres.MODULE))
                .as("it is nobody else").containsExactly("0");
        assertThat(owner.rows("SELECT count(*) FROM ms_dialogue")).isNotEqualTo(List.of("0"));
    }

    /** @return as whom the module is connected when it wants to read a table that somebody else has locked */
    private List<String> whoWaitsForItsTable() {
        List<String> waiting = new ArrayList<>();
        Visitor alva = host.as(ALVA);
        CompletableFuture<Integer> asked;
        try (Connection lock = DriverManager.getConnection(database.get("db.url"), database.get("db.user"), "");
                Statement statement = lock.createStatement()) {
            lock.setAutoCommit(false);
            statement.execute("LOCK TABLE ms_dialogue IN ACCESS EXCLUSIVE MODE");
            asked = CompletableFuture.supplyAsync(() -> alva.get("/dialogues").status());
            eventually(() -> {
                waiting.addAll(owner.rows("SELECT DISTINCT usename FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND wait_event_type = 'Lock' AND query LIKE '%ms\\_dialogue%'"));
                assertThat(waiting).isNotEmpty();
            });
            lock.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        assertThat(asked.join()).isEqualTo(200);
        return waiting;
    }

    @ParameterizedTest
    @Tag("G-40")
    @ValueSource(strings = {"CREATE TABLE ms_other (id integer)", "ALTER TABLE ms_dialogue ADD COLUMN x integer", "DROP TABLE ms_dialogue",
        "TRUNCATE ms_dialogue", "SELECT * FROM host_person", "SELECT * FROM host_mentor_link", "UPDATE ms_journal SET act = 'x'",
        "DELETE FROM ms_journal", "DELETE FROM ms_journal_anchor", "UPDATE ms_schema_history SET checksum = 1", "CREATE SCHEMA other",
        "CREATE ROLE other", "CREATE DATABASE other"})
    void thatRoleIsRefused(String statement) {
        Map<String, String> module = new HashMap<>(database);
        module.put("db.user", Postgres.MODULE);

        assertThatThrownBy(() -> new Tables(module).update(statement)).as(statement)
                .cause().isInstanceOfSatisfying(SQLException.class, refused ->
                        assertThat(refused.getSQLState()).isEqualTo(NOT_PERMITTED));
        assertThat(new Tables(module).rows("SELECT count(*) FROM ms_dialogue")).isNotEmpty();
    }

    /** It owns the tables, and is no reader of the host either. */
    @Test
    @Tag("G-40")
    void theRoleThatMakesTablesSeesNothingOfTheHost() {
        Map<String, String> maker = new HashMap<>(database);
        maker.put("db.user", database.get("db.migration.user"));

        assertThatThrownBy(() -> new Tables(maker).rows("SELECT * FROM host_person")).cause()
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo(NOT_PERMITTED));
        assertThat(owner.rows("SELECT DISTINCT tableowner FROM pg_tables WHERE tablename LIKE 'ms\\_%'"))
                .containsExactly(database.get("db.migration.user"));
    }

    @Test
    @Tag("P-10")
    void aDataSourceWithoutRightsIsSaidOnceAndWorksAsSoonAsItHasThem() throws Exception {
        Map<String, String> poor = new HashMap<>(Postgres.newDatabase());
        Tables database = new Tables(poor);
        database.update("REVOKE CREATE ON SCHEMA public FROM " + poor.get("db.migration.user"));
        try (RunningHost without = RunningHost.start(poor)) {
            for (int i = 0; i < 3; i++) {
                assertThat(without.as(KARIN).get("/templates").status()).isEqualTo(503);
                assertThat(without.as(KARIN).get("/templates").json().path("service").asText()).isEqualTo("database");
            }
            assertThat(without.as(KARIN).page("/start")).contains("Karin Berg");
            assertThat(without.log().lines().filter(line -> TELL_OF_THE_DATABASE.stream().anyMatch(line::contains)))
                    .singleElement().asString().contains("tables cannot be brought up to date: the role may not make tables in the schema");

            database.update("GRANT CREATE ON SCHEMA public TO " + poor.get("db.migration.user"));
            eventually(() -> assertThat(without.as(KARIN).get("/templates").status()).isEqualTo(200));
            assertThat(without.log()).contains("The tables were brought from version 0 to");
        }
    }
}
