package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.SKOLADMIN;
import static se.medarbetarsamtal.scenarios.support.People.json;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medarbetarsamtal.scenarios.support.HostProcess;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Whoever runs the platform sees what is wrong, by a page, a health check and a command, and never what anybody wrote. */
@Tag("P-10")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WellbeingIT {

    private static final String WORD = "KANARIE-i-samtalet";

    private final Path data = HostProcess.newFolder();
    private RunningHost host;
    private Health health;
    private HostTables tables;
    private String talk;

    @BeforeAll
    void aTalkWithAWord() throws Exception {
        host = RunningHost.start(Map.of("data", data.toString()));
        health = new Health(host);
        tables = new HostTables(host);
        Visitor karin = host.as(KARIN);
        talk = "/dialogues/" + karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s}"
                .formatted(host.publishTheSample(), json(ALVA))).json().at("/outcomes/0/dialogue").asText();
        assertThat(karin.put(talk + "/notes/halsa", 0, "{\"text\":\"" + WORD + "\"}").status()).isEqualTo(200);
    }

    @AfterEach
    void everythingIsWellAgainAndNothingWasToldOfAnybody() {
        eventually(() -> assertThat(health.check()).first().isEqualTo("OK"));
        tellsNothingOfAnybody();
    }

    @AfterAll
    void stopTheHost() {
        host.close();
    }

    @Test
    void aModuleThatIsWellSaysSoToTheAdministratorOfThePlatformAlone() {
        assertThat(health.page()).hasSize(6).allMatch(line -> line.startsWith("OK "));
        assertThat(health.command("health").lines()).hasSize(6).allMatch(line -> line.startsWith("WELL "));
        assertThat(health.inEnglish()).contains("The platform's services: All that the module needs is there.");
        String key = tables.rows("SELECT key_id FROM ms_data_key").get(0);
        assertThat(health.page()).anyMatch(line -> line.contains("Nycklar i bruk") && line.contains(key));
        assertThat(List.of(SKOLADMIN, KARIN)).allSatisfy(person ->
                assertThat(host.as(person).status("/administration/driftlage")).isEqualTo(404));
    }

    @ParameterizedTest
    @CsvSource({
        "refhost.identity, identity, TEMPORARILY_UNAVAILABLE", "refhost.person, person, TEMPORARILY_UNAVAILABLE",
        "refhost.relation, relation, TEMPORARILY_UNAVAILABLE", "refhost.skolbanken, skolbanken, TEMPORARILY_UNAVAILABLE",
        "refhost.organisation, organisation, TEMPORARILY_UNAVAILABLE", "refhost.key, key, TEMPORARILY_UNAVAILABLE",
        "refhost.notice, notice, WARN", "refhost.archive, archive, OK", "refhost.calendar, calendar, OK"
    })
    void aServiceThatIsMissingIsNamed(String component, String service, String status) {
        host.forgetLog();
        host.without(component, () -> {
            eventually(() -> assertThat(health.check()).anySatisfy(line ->
                    assertThat(line).startsWith(status + " Plattformens tjänster: ").contains(" " + service + ".")));
            assertThat(health.check()).first().isEqualTo(status);
            assertThat(health.command("health")).contains(" " + service + ".");
            assertThat(health.page()).anyMatch(line -> line.startsWith(status + " ") && line.contains(" " + service + "."));
            assertThat(host.log().lines().filter(line -> line.contains("service " + service + " has gone"))).hasSize(1);
        });
    }

    @Test
    void withoutADataSourceTheDatabaseIsNamed() {
        host.without("refhost.datasource", () -> {
            eventually(() -> assertThat(health.check()).first().isEqualTo("TEMPORARILY_UNAVAILABLE"));
            assertThat(health.page()).anyMatch(line -> line.contains("erbjuder ingen DataSource"));
        });
        eventually(() -> assertThat(host.as(KARIN).get(talk).status()).isEqualTo(200));
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedAndItsWordsAreNot() {
        Runnable well = host.inFrontOf("javax.sql.DataSource", (method, arguments, truth) -> {
            throw new SQLException(WORD, "08006");
        });
        try {
            eventually(() -> assertThat(health.check()).anyMatch(line -> line.contains("Databasen svarar inte")));
            assertThat(host.as(KARIN).get(talk).status()).isEqualTo(503);
            assertThat(health.command("health")).contains("WAITING Databas");
            tellsNothingOfAnybody();
        } finally {
            well.run();
        }
    }

    @Test
    void noticesThatAreHeldBackForTooLongAreAWarning() {
        host.without("refhost.notice", () -> {
            assertThat(host.as(KARIN).post("/reminders", "{\"persons\":" + json(ALVA) + "}").status()).isLessThan(300);
            tables.update("UPDATE ms_outbox SET created_at = created_at - interval '3' hour");
            eventually(() -> assertThat(health.check()).anyMatch(line ->
                    line.startsWith("WARN Utkorg: ") && line.contains("väntar, det äldsta sedan 3 tim")));
        });
        tables.update("UPDATE ms_outbox SET due_at = created_at");
    }

    @Test
    void aLostKeyIsNamedByItsIdAndNoNewOneIsMadeInItsPlace() throws Exception {
        Path file = data.resolve("keys").resolve("wrapping-keys");
        Path aside = data.resolve("aside");
        String key = tables.rows("SELECT key_id FROM ms_data_key").get(0);
        List<String> known = tables.rows("SELECT id FROM host_key_id");
        Files.move(file, aside);
        try {
            assertThat(health.check()).first().isEqualTo("CRITICAL");
            assertThat(health.page()).anyMatch(line -> line.startsWith("CRITICAL Nycklar: ") && line.contains(key));
            assertThat(health.command("health")).contains("BROKEN Nycklar").contains(key);
            assertThat(host.as(KARIN).get(talk).json().path("service").asText()).isEqualTo("key");
            assertThat(host.log()).contains("wrapping key " + key + " is not there");
            assertThat(file).doesNotExist();
            assertThat(tables.rows("SELECT id FROM host_key_id")).isEqualTo(known);
        } finally {
            Files.move(aside, file);
        }
        assertThat(host.as(KARIN).get(talk).body()).contains(WORD);
    }

    @Test
    void theCommandsShowWhatIsSetAndTryTheTablesAgain() {
        assertThat(health.command("config")).contains("links.seconds=300", "outbox.warning.minutes=60");
        assertThat(health.command("migrate")).contains("Tabellerna har version");
    }

    private void tellsNothingOfAnybody() {
        String told = health.check() + health.command("health") + health.inEnglish() + health.page();
        assertThat(told).doesNotContain(WORD, "Alva", "Karin", ALVA, KARIN, "exempelkommun", talk.substring(talk.lastIndexOf('/')));
    }
}
