package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.json;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** The bundles come and go; the host and the data stay. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModuleLifecycleIT {

    private static final String SCHOOL_FORM = "value=\"MEDARBETARSAMTAL\"";
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"");

    private RunningHost host;
    private String template;

    @BeforeAll
    void startTheHost() throws Exception {
        host = RunningHost.start(Map.of());
        template = host.publishTheSample();
    }

    @BeforeEach
    void restAnswers() {
        Visitor karin = host.as(KARIN);
        eventually(() -> assertThat(karin.get("/mentor-group").status()).isEqualTo(200));
        eventually(() -> assertThat(karin.page("/start")).contains("ms-"));
    }

    @AfterAll
    void stopTheHost() {
        host.close();
    }

    @Test
    @Tag("P-01")
    void everyBundleOfTheModuleIsActive() {
        assertThat(host.bundle(RunningHost.API).getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(host.bundle(RunningHost.IMPL).getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(host.bundle(RunningHost.UI).getState()).isEqualTo(Bundle.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "refhost.identity, identity, /mentor-group, service identity has gone",
        "refhost.person, person, /mentor-group, service person has gone",
        "refhost.relation, relation, /mentor-group, service relation has gone",
        "refhost.datasource, database, /templates, The host offers no DataSource"
    })
    @Tag("P-01")
    void aMissingServiceIsNamedAndEverythingWorksAgainWhenItReturns(
            String component, String service, String path, String said) {
        Visitor karin = host.as(KARIN);
        assertThat(karin.get(path).status()).isEqualTo(200);
        host.forgetLog();

        host.without(component, () -> {
            eventually(() -> {
                Visitor.Answer answer = karin.get(path);
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.json().path("service").asText()).isEqualTo(service);
                assertThat(answer.header("Retry-After")).isNotEmpty();
            });
            assertThat(host.bundle(RunningHost.IMPL).getState()).isEqualTo(Bundle.ACTIVE);
            assertThat(host.bundle(RunningHost.UI).getState()).isEqualTo(Bundle.ACTIVE);
            assertThat(karin.page("/start")).doesNotContain("ms-", "Medarbetarsamtal").contains("Karin Berg");
            assertThat(karin.page("/skolbanken")).doesNotContain(SCHOOL_FORM);
            assertThat(host.log().lines().filter(line -> line.contains(said))).hasSize(1);
        });

        eventually(() -> assertThat(karin.get(path).status()).isEqualTo(200));
        eventually(() -> assertThat(karin.page("/skolbanken")).contains(SCHOOL_FORM));
        eventually(() -> assertThat(karin.page("/start")).contains("ms-"));
    }

    @Test
    @Tag("P-01")
    void withoutSkolbankenContributionsAreAbsentAndTheRestGoesOn() {
        Visitor karin = host.as(KARIN);

        host.without("refhost.skolbanken", () -> {
            eventually(() -> assertThat(karin.page("/start")).doesNotContain("ms-"));
            assertThat(karin.get("/mentor-group").status()).isEqualTo(200);
        });
        eventually(() -> assertThat(karin.page("/start")).contains("ms-"));
    }

    @Test
    @Tag("P-02")
    void theSkolformComesAndGoesWithTheBundleAndTheOthersStay() throws BundleException {
        Visitor karin = host.as(KARIN);
        List<String> with = schoolForms(karin);

        host.bundle(RunningHost.IMPL).stop();
        List<String> without = schoolForms(karin);
        host.bundle(RunningHost.IMPL).start();

        assertThat(without).contains("", "GR").doesNotContain("MEDARBETARSAMTAL");
        assertThat(with).filteredOn(form -> !form.equals("MEDARBETARSAMTAL")).isEqualTo(without);
        assertThat(with).hasSize(without.size() + 1).doesNotHaveDuplicates().contains("MEDARBETARSAMTAL");
        eventually(() -> assertThat(schoolForms(karin)).isEqualTo(with));
    }

    /** @return all skolformer that the filter of Skolbanken offers, in its order */
    private static List<String> schoolForms(Visitor visitor) {
        String page = visitor.page("/skolbanken");
        int select = page.indexOf("<select id=\"skolform\"");
        return OPTION.matcher(page.substring(select, page.indexOf("</select>", select))).results().map(option -> option.group(1)).toList();
    }

    @Test
    @Tag("P-02")
    void pagesAndRestComeAndGoAndTheTalkIsStillThere() throws BundleException {
        Visitor karin = host.as(KARIN);
        String talk = "/dialogues/" + karin.post("/assignments",
                        "{\"template\":\"%s\",\"persons\":%s}".formatted(template, json("p-101")))
                .json().at("/outcomes/0/dialogue").asText();
        karin.put(talk + "/notes/halsa", 0, "{\"text\":\"Skrivet före\"}");

        host.bundle(RunningHost.IMPL).stop();
        assertThat(karin.page("/mentorsgrupp")).doesNotContain("ms-");
        assertThat(karin.get(talk).status()).isEqualTo(404);
        assertThat(karin.get(talk).body()).doesNotContain("not-there");
        host.bundle(RunningHost.IMPL).start();

        eventually(() -> assertThat(karin.get(talk).status()).isEqualTo(200));
        assertThat(karin.get(talk).body()).contains("Skrivet före");
        eventually(() -> assertThat(karin.page("/mentorsgrupp")).contains("ms-mentor-group"));
    }

    @Test
    void anUpdateInPlaceKeepsWhatWasWritten() throws Exception {
        Visitor karin = host.as(KARIN);
        String talk = "/dialogues/" + karin.post("/assignments",
                        "{\"template\":\"%s\",\"persons\":%s}".formatted(template, json("p-102")))
                .json().at("/outcomes/0/dialogue").asText();
        karin.put(talk + "/notes/halsa", 0, "{\"text\":\"Före uppdateringen\"}");

        host.bundle(RunningHost.IMPL).update();

        eventually(() -> assertThat(karin.get(talk).status()).isEqualTo(200));
        assertThat(karin.get(talk).body()).contains("Före uppdateringen");
    }

    @Test
    void withoutTheUiBundleThePagesAreGoneAndRestStays() throws BundleException {
        Visitor karin = host.as(KARIN);

        host.bundle(RunningHost.UI).stop();
        assertThat(karin.page("/mentorsgrupp")).doesNotContain("ms-");
        assertThat(karin.status("/medarbetarsamtal/ui/medarbetarsamtal.js")).isEqualTo(404);
        assertThat(karin.get("/mentor-group").status()).isEqualTo(200);
        host.bundle(RunningHost.UI).start();

        eventually(() -> assertThat(karin.page("/mentorsgrupp")).contains("ms-mentor-group"));
    }

    @Test
    void theContractsAreExportedWithVersionsAndNothingElseIs() {
        String exported = header(RunningHost.API, "Export-Package");

        assertThat(exported).contains("se.medarbetarsamtal.api.spi.relation;version=\"1.0.0\"");
        assertThat(header(RunningHost.IMPL, "Export-Package")).isEmpty();
        assertThat(header(RunningHost.UI, "Export-Package")).isEmpty();
        assertThat(header(RunningHost.API, "Import-Package").replaceAll("\"[^\"]*\"", "").split(","))
                .allSatisfy(imported -> assertThat(imported).startsWith("se.medarbetarsamtal.api"));
    }

    private String header(String bundle, String name) {
        String value = host.bundle(bundle).getHeaders().get(name);
        return value == null ? "" : value;
    }
}
