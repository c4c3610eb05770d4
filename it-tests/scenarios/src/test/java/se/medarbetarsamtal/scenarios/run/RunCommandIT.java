package se.medarbetarsamtal.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Alone;
import se.medarbetarsamtal.scenarios.support.HostProcess;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** {@code mvn -Prun}, and what it starts: it says where it is, ends at Ctrl-C, and finds its data again. */
@Alone
class RunCommandIT {

    private static final String ROUTINE = "Medarbetarsamtal";

    @Test
    void ctrlCEndsItCleanlyAndTheNextStartFindsTheData() throws Exception {
        Map<String, String> everySample = Map.of("data", HostProcess.newFolder().toString(), "sample.templates", "");
        String talk;
        try (HostProcess first = HostProcess.start(everySample)) {
            assertThat(first.output()).contains("Karin Berg", "Stoppa med Ctrl-C", "READY http://127.0.0.1:");
            Visitor karin = Visitor.signedIn(first.address(), People.KARIN);
            JsonNode templates = karin.get("/templates").json().path("items");
            assertThat(templates.findValuesAsText("title")).containsExactly("Kort medarbetarsamtal", ROUTINE,
                    "Medarbetarsamtal för övrig personal", "Medarbetarsamtal skolchef–rektor");
            String template = templates.get(1).path("id").asText();
            talk = "/dialogues/" + karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s}"
                            .formatted(template, People.json(People.ALVA)))
                    .json().at("/outcomes/0/dialogue").asText();
            assertThat(karin.put(talk + "/notes/halsa", 0, "{\"text\":\"Före omstarten\"}").status()).isEqualTo(200);

            first.interrupt();
            assertThat(first.awaitEnd()).isEqualTo(130);
        }
        try (HostProcess second = HostProcess.start(everySample)) {
            Visitor karin = Visitor.signedIn(second.address(), People.KARIN);
            assertThat(karin.get(talk).body()).contains("Före omstarten");
            assertThat(karin.get("/templates").json().path("items")).hasSize(4);
        }
    }

    @Test
    void mavenBuildsAndStartsItAndCtrlCStopsBoth() throws Exception {
        Path sources = SourceCopy.of(
                Path.of(System.getProperty("refhost.target"), "..", "..", "..").normalize(),
                Path.of(System.getProperty("scenarios.target"), "run-copy", UUID.randomUUID().toString()));
        Map<String, String> settings = Map.of("port", freePort(), "refhost.data", "own-data");
        try (HostProcess first = HostProcess.maven(sources, settings)) {
            Visitor maria = Visitor.signedIn(first.address(), People.SKOLADMIN);
            assertThat(maria.link(People.KARIN, People.ERIK)).contains("1 person är kopplad till Karin Berg");
            List<ProcessHandle> children = first.children();
            assertThat(children).isNotEmpty();

            first.interrupt();
            assertThat(first.awaitEnd()).isEqualTo(130);
            eventually(() -> assertThat(children).noneMatch(ProcessHandle::isAlive));
        }
        assertThat(sources.resolve("own-data")).isDirectory();
        try (HostProcess second = HostProcess.maven(sources, settings)) {
            Visitor karin = Visitor.signedIn(second.address(), People.KARIN);
            assertThat(karin.page("/start/relationer")).contains("Erik Sandin");
        }
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }

    @Test
    void aTakenPortCostsOneSentence() throws Exception {
        try (HostProcess first = HostProcess.start(Map.of("data", HostProcess.newFolder().toString(), "sample", "false"))) {
            String port = Integer.toString(first.address().getPort());
            try (HostProcess second = HostProcess.launch(Map.of("port", port, "data", HostProcess.newFolder().toString()))) {
                assertThat(second.awaitEnd()).isEqualTo(2);
                eventually(() -> assertThat(second.output().lines()).hasSize(1));
                assertThat(second.output()).contains("Port " + port).doesNotContain("Exception");
            }
        }
    }
}
