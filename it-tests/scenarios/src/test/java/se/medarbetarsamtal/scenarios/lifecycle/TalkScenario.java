package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** A host whose tables a scenario may change, with the municipality's template. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TalkScenario {

    RunningHost host;
    HostTables tables;
    private String template;

    /** @return where the host keeps its data; empty for H2 in a file */
    abstract Map<String, String> database();

    @BeforeAll
    void startTheHost() throws Exception {
        host = RunningHost.start(database());
        tables = new HostTables(host);
        template = host.publishTheSample();
    }

    @AfterAll
    void stopTheHost() {
        host.close();
    }

    Visitor as(String person) {
        return host.as(person);
    }

    /** @return the path of the new talk of exactly this person */
    String newTalk(String manager, String employee) {
        Visitor.Answer report = done(200, as(manager).post("/assignments",
                "{\"template\":\"%s\",\"persons\":%s,\"repeat\":%s}"
                        .formatted(template, People.json(employee), People.json(employee))));
        return "/dialogues/" + report.json().at("/outcomes/0/dialogue").asText();
    }

    static Visitor.Answer done(int status, Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    static String text(String text) {
        return "{\"text\":\"" + text + "\"}";
    }
}
