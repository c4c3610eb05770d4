package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Tables;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** An upgrade, the way back, and taking the module and its data away. The newer release has one more column in every table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class UpgradeScenario {

    private static final Version NEWER = new Version("1.1.0");
    private static final String ALL = "SELECT lower(table_name) FROM information_schema.tables WHERE lower(table_schema) = 'public'";

    RunningHost host;
    private Map<String, String> database;
    private Tables tables;
    private Path old;
    private Path newer;

    /** @return where the host keeps its data, open to others as well */
    abstract Map<String, String> database();

    @BeforeAll
    void startTheHost() throws Exception {
        database = database();
        host = RunningHost.start(database);
        tables = new Tables(database);
        host.publishTheSample();
        old = OtherVersion.jar(host.bundle(RunningHost.IMPL));
        List<String> own = tables.countsOfTheModule().keySet().stream().filter(table -> !table.endsWith("_history")).toList();
        newer = OtherVersion.withMoreColumns(old, NEWER.toString(), own);
    }

    @AfterAll
    void stopTheHost() {
        host.close();
    }

    @Test
    @Tag("P-03")
    void aTalkOutlivesAnUpgradeInPlaceAndTheOldVersionGoesOnWithIt() throws Exception {
        String talk = newTalk("p-101");
        writes(talk, 0, "Före uppgraderingen");

        update(newer);
        assertThat(host.bundle(RunningHost.IMPL).getVersion()).isEqualTo(NEWER);
        reads(talk, "Före uppgraderingen");
        assertThat(tables.rows("SELECT count(of_a_later_release) FROM ms_dialogue")).as("the newer release migrates").containsExactly("0");
        writes(talk, 1, "I den nya versionen");

        update(old);
        reads(talk, "I den nya versionen");
        writes(talk, 2, "I den gamla igen");
        reads(talk, "I den gamla igen");
        assertThat(newTalk("p-102")).isNotEqualTo(talk);
    }

    @Test
    @Tag("P-03")
    void uninstallingLeavesTheDataAndWhateverIsInstalledNextFindsIt() throws Exception {
        String talk = newTalk("p-103");
        writes(talk, 0, "Före avinstallationen");
        Map<String, Long> before = withoutTheOutbox();

        uninstall();
        assertThat(host.as(KARIN).page("/mentorsgrupp")).contains("Karin Berg").doesNotContain("ms-");
        assertThat(withoutTheOutbox()).isEqualTo(before);

        install(newer);
        reads(talk, "Före avinstallationen");
        writes(talk, 1, "I den nya versionen");
        uninstall();
        install(old);
        reads(talk, "I den nya versionen");
        writes(talk, 2, "I den gamla igen");
    }

    @Test
    @Tag("P-03")
    void theDocumentedCommandRemovesTheDataOfTheModuleAndNothingElse() throws Exception {
        String talk = newTalk("p-104");
        update(newer);
        reads(talk, "halsa");
        uninstall();
        Map<String, String> ofTheHost = tablesOfTheHost();
        assertThat(tables.countsOfTheModule()).hasSizeGreaterThan(30);

        tables.update("CREATE VIEW of_the_host AS SELECT id FROM ms_dialogue");
        assertThatThrownBy(this::removeData).as("never what is another's, along with the table").isInstanceOf(IllegalStateException.class);
        assertThat(tables.rows("SELECT count(*) FROM of_the_host")).hasSize(1);
        tables.update("DROP VIEW of_the_host");

        removeData();
        assertThat(tables.countsOfTheModule()).as("for this one the newer release's file is needed")
                .containsOnlyKeys(OtherVersion.LATER_TABLE);
        assertThat(tablesOfTheHost()).isEqualTo(ofTheHost).isNotEmpty();
        removeData();
        // As the newer release's file does. The module refuses tables that it knows no history of.
        tables.update("DROP TABLE " + OtherVersion.LATER_TABLE);

        install(old);
        eventually(() -> assertThat(host.as(KARIN).get("/dialogues").status()).isEqualTo(200));
        assertThat(host.as(KARIN).get("/templates").json().path("items")).isEmpty();
        host.publishTheSample();
        reads(newTalk("p-104"), "halsa");
    }

    private void update(Path jar) throws IOException, BundleException {
        try (InputStream content = Files.newInputStream(jar)) {
            host.bundle(RunningHost.IMPL).update(content);
        }
    }

    private void uninstall() throws BundleException {
        host.bundle(RunningHost.IMPL).uninstall();
    }

    private void install(Path jar) throws BundleException {
        Bundle bundle = host.install(jar);
        bundle.start();
    }

    String newTalk(String employee) {
        Visitor karin = host.as(KARIN);
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        Visitor.Answer assigned = karin.post("/assignments",
                "{\"template\":\"%s\",\"persons\":%s,\"repeat\":%s}".formatted(template, People.json(employee), People.json(employee)));
        assertThat(assigned.status()).as(assigned.body()).isEqualTo(200);
        return "/dialogues/" + assigned.json().at("/outcomes/0/dialogue").asText();
    }

    void reads(String talk, String text) {
        eventually(() -> {
            Visitor.Answer read = host.as(KARIN).get(talk);
            assertThat(read.status()).as(read.body()).isEqualTo(200);
            assertThat(read.body()).contains(text);
        });
    }

    void writes(String talk, int revision, String text) {
        Visitor.Answer written = host.as(KARIN).put(talk + "/notes/halsa", revision, "{\"text\":\"" + text + "\"}");
        assertThat(written.status()).as(written.body()).isEqualTo(200);
    }

    /** What is on its way to the host may still go out before the module does. */
    private Map<String, Long> withoutTheOutbox() {
        Map<String, Long> counts = tables.countsOfTheModule();
        counts.remove("ms_outbox");
        return counts;
    }

    /** @return each with its number of rows */
    private Map<String, String> tablesOfTheHost() {
        Map<String, String> counts = new TreeMap<>();
        tables.rows(ALL).stream().filter(table -> !table.startsWith("ms_"))
                .forEach(table -> counts.put(table, tables.rows("SELECT count(*) FROM " + table).get(0)));
        return counts;
    }

    /** Runs the file of the zip as its owner would, by psql or H2's RunScript. */
    private void removeData() throws IOException {
        try (ZipFile zip = new ZipFile(System.getProperty("distribution.zip"))) {
            ZipEntry script = zip.stream().filter(entry -> entry.getName().endsWith("/remove-data.sql")).findFirst().orElseThrow();
            String sql = new String(zip.getInputStream(script).readAllBytes(), StandardCharsets.UTF_8);
            for (String statement : sql.replaceAll("(?m)^--.*$", "").split(";")) {
                if (!statement.isBlank()) {
                    tables.update(statement);
                }
            }
        }
    }
}
