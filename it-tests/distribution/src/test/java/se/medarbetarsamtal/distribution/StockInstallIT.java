package se.medarbetarsamtal.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.distribution.Stock.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** The unpacked zip in a framework that has nothing else: alone, with a log-in, and with the smallest host there can be. */
@Tag("P-01")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StockInstallIT {

    private static final String SPI = "se.medarbetarsamtal.api.spi.";
    private static final String CONTRIBUTION = "se.medarbetarsamtal.api.contribution.";
    private static final Path SAMPLE =
            Path.of(System.getProperty("source"), "../../../../refhost/src/main/resources/se/medarbetarsamtal/refhost/sample/kort.json");

    private final Log log = new Log("medarbetarsamtal.host");
    private Stock stock;
    private Client.Answer alone;
    private Client.Answer withLogIn;
    private int contributionsWithoutHost;

    @BeforeAll
    void installStepByStep() throws Exception {
        stock = Stock.start(Built.unpacked());
        eventually(() -> assertThat(stock.client(null).get("/me").status()).isEqualTo(401));
        alone = stock.client("chef").get("/me");
        Bundles.packLogIn(stock.dropFolder());
        eventually(() -> assertThat(stock.client("chef").get("/me").status()).isEqualTo(503));
        withLogIn = stock.client("chef").get("/me");
        contributionsWithoutHost = stock.services(CONTRIBUTION + "SchoolForm") + stock.services(CONTRIBUTION + "PageContribution");
        Path h2 = Path.of(JdbcDataSource.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Files.copy(h2, stock.dropFolder().resolve("h2.jar"));
        Bundles.packHost(stock.dropFolder());
        eventually(() -> assertThat(stock.client("chef").get("/mentor-group").status()).isEqualTo(200));
    }

    @AfterAll
    void stop() {
        stock.close();
        log.close();
    }

    @Test
    void everyBundleOfTheZipIsActive() {
        assertThat(stock.bundles()).hasSizeGreaterThan(45).allSatisfy(bundle -> assertThat(bundle.getState())
                .as(bundle.getSymbolicName()).isEqualTo(isFragment(bundle) ? Bundle.RESOLVED : Bundle.ACTIVE));
    }

    @Test
    void aloneItLetsNobodyInAndSaysOnceWhatItWaitsFor() {
        assertThat(alone.status()).isEqualTo(401);
        assertThat(alone.json().path("type").asText()).endsWith(":not-signed-in");
        assertThat(log.lines()).filteredOn(line -> line.startsWith("Waiting for the host's services")).hasSize(1).first().asString()
                .contains("identity", "person", "organisation", "relation", "skolbanken", "notice", "key");
    }

    @Test
    void withALogInRestNamesTheMissingServiceAndNothingIsContributed() {
        assertThat(withLogIn.status()).isEqualTo(503);
        assertThat(withLogIn.json().path("service").asText()).isEqualTo("identity");
        assertThat(contributionsWithoutHost).isZero();
    }

    @Test
    void withAMinimalHostTheSkolformAndThePagesAreContributed() {
        eventually(() -> {
            assertThat(stock.services(CONTRIBUTION + "SchoolForm")).isEqualTo(1);
            assertThat(stock.services(CONTRIBUTION + "RelationRule")).isEqualTo(1);
            assertThat(stock.services(CONTRIBUTION + "PageContribution")).isGreaterThan(5);
        });
    }

    @Test
    void withAMinimalHostTheFiveStepsRun() throws IOException {
        Client chef = stock.client("chef");
        Client employee = stock.client("medarbetare");

        assertThat(chef.get("/me/readiness").json().path("mayActAsManager").asBoolean()).as("1: ready").isTrue();
        assertThat(chef.get("/mentor-group").json().path("employees").findValuesAsText("person")).as("2: linked")
                .containsExactly("medarbetare");
        String template = done(stock.client("admin").post("/templates", Files.readString(SAMPLE)), 201).path("id").asText();
        assertThat(chef.get("/templates").body()).contains(template);
        eventually(() -> assertThat(stock.says(SPI + "skolbanken.Skolbanken")).as("3: in Skolbanken")
                .isEqualTo("[Kort medarbetarsamtal]"));
        JsonNode assigned = done(chef.post("/assignments",
                "{\"template\":\"%s\",\"persons\":[\"medarbetare\"]}".formatted(template)), 200);
        assertThat(assigned.findValuesAsText("outcome")).as("4: assigned").containsExactly("ASSIGNED");
        String talk = "/dialogues/" + assigned.at("/outcomes/0/dialogue").asText();
        done(chef.put(talk + "/booking", 0, booking()), 200);
        done(chef.post(talk + "/booking/invitations", "{}"), 200);
        eventually(() -> assertThat(stock.says(SPI + "notice.Notices")).as("5: a notis").contains("medarbetare"));
        done(employee.put(talk + "/answers/prep-topics", 0, "{\"text\":\"Mer tid för planering\"}"), 200);
        assertThat(employee.get(talk).body()).contains("Mer tid för planering");
        assertThat(chef.get(talk).body()).doesNotContain("Mer tid för planering");
    }

    @Test
    void everyRequirementIsNeededByAnotherBundle() {
        Set<String> provides = new HashSet<>();
        for (Bundle bundle : stock.bundles()) {
            for (BundleWire wire : bundle.adapt(BundleWiring.class).getRequiredWires(null)) {
                if (wire.getProvider().getBundle() != bundle) {
                    provides.add(wire.getCapability().getRevision().getBundle().getLocation());
                }
            }
        }
        Set<String> needless = new TreeSet<>();
        for (Bundle bundle : stock.bundles()) {
            if (bundle.getLocation().contains("/requirements/") && !provides.contains(bundle.getLocation())) {
                needless.add(bundle.getSymbolicName());
            }
        }

        assertThat(needless).isEmpty();
    }

    private static boolean isFragment(Bundle bundle) {
        return bundle.getHeaders().get("Fragment-Host") != null;
    }

    private static String booking() {
        LocalDate day = LocalDate.now().plusDays(30).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        return "{\"date\":\"%s\",\"time\":\"13:00\",\"zone\":\"Europe/Stockholm\",\"minutes\":60,\"place\":null,\"offset\":null}"
                .formatted(day);
    }

    private static JsonNode done(Client.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }
}
