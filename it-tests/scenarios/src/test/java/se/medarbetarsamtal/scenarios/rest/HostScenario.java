package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import se.medarbetarsamtal.scenarios.lifecycle.RunningHost;
import se.medarbetarsamtal.scenarios.support.HostProcess;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/**
 * A running host with the sample municipality, and the few words that the scenarios share. On PostgreSQL it has two nodes, and the
 * requests of each visitor go to them in turn.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HostScenario {

    private final Path data = HostProcess.newFolder();
    private final List<RunningHost> nodes = new ArrayList<>();

    /** @return where the host keeps its data; empty for H2 in a file */
    abstract Map<String, String> database();

    @BeforeAll
    void startTheHost() throws Exception {
        Map<String, String> settings = new HashMap<>(database());
        settings.put("data", data.toString());
        settings.put("keys", data.resolve("keys").toString());
        nodes.add(RunningHost.withSample(settings));
        if (settings.getOrDefault("db.url", "").startsWith("jdbc:postgresql:")) {
            nodes.add(RunningHost.start(asTheSecond(settings)));
        }
    }

    /** What is the host's own on a machine; the file of the nightly sync and the keys are the same for all of them. */
    private Map<String, String> asTheSecond(Map<String, String> first) throws IOException {
        Path own = HostProcess.newFolder();
        Files.createSymbolicLink(Files.createDirectories(own).resolve("sync"), data.resolve("sync"));
        Map<String, String> settings = new HashMap<>(first);
        settings.put("data", own.toString());
        return settings;
    }

    @AfterAll
    void stopTheHost() {
        Collections.reverse(nodes);
        nodes.forEach(RunningHost::close);
    }

    /** @return the host's data folder */
    Path data() {
        return data;
    }

    /** Configures a component, as an administrator of the host would. */
    void configure(String pid, Map<String, ?> values) {
        nodes.forEach(node -> node.configure(pid, values));
    }

    /** While the work runs, a component of the host is away. */
    void without(String component, Runnable work) {
        Runnable everywhere = work;
        for (RunningHost node : nodes) {
            Runnable inside = everywhere;
            everywhere = () -> node.without(component, inside);
        }
        everywhere.run();
    }

    Visitor as(String person) {
        return Visitor.signedIn(addresses(), person);
    }

    Visitor stranger() {
        return Visitor.stranger(addresses());
    }

    private List<URI> addresses() {
        return nodes.stream().map(RunningHost::address).toList();
    }

    /** @return the id of the municipality's template after the routine */
    String template() {
        return template("Medarbetarsamtal");
    }

    String template(String title) {
        return StreamSupport.stream(list(as(People.KARIN).get("/templates"), "/items").spliterator(), false)
                .filter(item -> item.path("title").asText().equals(title)).findFirst().orElseThrow().path("id").asText();
    }

    Visitor.Answer assign(Visitor manager, String... persons) {
        return manager.post("/assignments",
                "{\"template\":\"%s\",\"persons\":%s}".formatted(template(), People.json(persons)));
    }

    /** @return the new talk of exactly this person */
    String newTalk(String manager, String employee) {
        Visitor.Answer report = as(manager).post("/assignments", "{\"template\":\"%s\",\"persons\":%s,\"repeat\":%s}"
                .formatted(template(), People.json(employee), People.json(employee)));
        assertThat(report.status()).as(report.body()).isEqualTo(200);
        return report.json().at("/outcomes/0/dialogue").asText();
    }

    /** @return the list at that place of an answer that succeeded; one that is absent is not an empty one */
    static JsonNode list(Visitor.Answer answer, String pointer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode list = answer.json().at(pointer);
        assertThat(list.isArray()).as(pointer + " is a list").isTrue();
        return list;
    }

    /** @return the talks in the person's line of the chef's group */
    JsonNode talks(Visitor manager, String employee) {
        JsonNode talks = line(manager, employee).path("dialogues");
        assertThat(talks.isArray()).as(employee + " has a line with a list of talks").isTrue();
        return talks;
    }

    /** @return the person's line in the chef's group, or a missing node */
    JsonNode line(Visitor manager, String employee) {
        return StreamSupport.stream(list(manager.get("/mentor-group"), "/employees").spliterator(), false)
                .filter(line -> line.path("person").asText().equals(employee))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
