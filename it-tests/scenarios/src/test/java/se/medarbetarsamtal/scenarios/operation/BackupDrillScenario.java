package se.medarbetarsamtal.scenarios.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.HostProcess;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Database and key file are saved apart: the one without the other is of no use, and both together are everything. */
@Tag("G-49")
@Tag("P-10")
abstract class BackupDrillScenario {

    private static final String WORDS = "Ord som ska finnas kvar";
    private static final String NOTE = "{\"text\":\"" + WORDS + "\"}";

    private final Path data = HostProcess.newFolder();
    private final Path restored = HostProcess.newFolder();

    /** @return the settings of a host with a new, empty database in that folder, or outside of it */
    abstract Map<String, String> database();

    /** @return the settings of a host with a copy of that database and of nothing else */
    abstract Map<String, String> copyOfTheDatabase(Map<String, String> original, Path from, Path to) throws Exception;

    @Test
    void aDatabaseWithoutItsKeysShowsNothingUntilTheyAreBack() throws Exception {
        Map<String, String> original = database();
        String talk = writtenAndStopped(original);
        Map<String, String> copy = copyOfTheDatabase(original, data, restored);

        try (HostProcess host = HostProcess.start(settings(copy, restored))) {
            Visitor karin = Visitor.signedIn(host.address(), KARIN);
            showsNothing(karin, talk);
            assertThat(host.output()).contains("The wrapping key " + keyIds().get(0) + " is not there");
            assertThat(keyFile(restored)).doesNotExist();
            isOnThePageOfThePlatformsAdministrator(host);

            Files.createDirectories(keyFile(restored).getParent());
            Files.copy(keyFile(data), keyFile(restored), StandardCopyOption.COPY_ATTRIBUTES);

            eventually(() -> assertThat(karin.get(talk).status()).isEqualTo(200));
            assertThat(karin.get(talk).body()).contains(WORDS);
            assertThat(assigned(karin, "p-102").status()).isEqualTo(200);
        }
    }

    private void isOnThePageOfThePlatformsAdministrator(HostProcess host) throws IOException {
        String page = Visitor.signedIn(host.address(), KOMMUNADMIN).page("/administration/driftlage");
        assertThat(page).contains("<li data-status=\"CRITICAL\">", "Lägg tillbaka nyckelfilen").doesNotContain(WORDS);
        assertThat(keyIds()).anySatisfy(id -> assertThat(page).contains(id));
    }

    private String writtenAndStopped(Map<String, String> original) throws Exception {
        try (HostProcess host = HostProcess.start(settings(original, data))) {
            Visitor karin = Visitor.signedIn(host.address(), KARIN);
            String talk = "/dialogues/" + assigned(karin, "p-101").json().at("/outcomes/0/dialogue").asText();
            assertThat(karin.put(talk + "/notes/halsa", 0, NOTE).status()).isEqualTo(200);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile(data)))).isEqualTo("rw-------");
            return talk;
        }
    }

    private static void showsNothing(Visitor karin, String talk) {
        for (Visitor.Answer answer : List.of(
                karin.get(talk), karin.put(talk + "/notes/halsa", 1, NOTE), assigned(karin, "p-102"))) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(503);
            assertThat(answer.json().path("service").asText()).isEqualTo("key");
            assertThat(answer.body()).doesNotContain(WORDS);
        }
    }

    private static Visitor.Answer assigned(Visitor karin, String employee) {
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        return karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s}".formatted(template, json(employee)));
    }

    private static Map<String, String> settings(Map<String, String> database, Path data) {
        Map<String, String> settings = new HashMap<>(database);
        settings.put("data", data.toString());
        return settings;
    }

    private List<String> keyIds() throws IOException {
        return Files.readAllLines(keyFile(data)).stream().map(line -> line.split("\t")[0]).toList();
    }

    private static Path keyFile(Path data) {
        return data.resolve("keys").resolve("wrapping-keys");
    }
}
