package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.json;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What stands still while a service of the host is away, and what does not. */
@Tag("P-01")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MissingServiceIT {

    private static final String WRITTEN = "Skrivet före";

    private RunningHost host;
    private String template;

    @BeforeAll
    void startTheHost() throws Exception {
        host = RunningHost.start(Map.of());
        template = host.publishTheSample();
    }

    @AfterAll
    void stopTheHost() {
        host.close();
    }

    @Test
    void withoutKeysNothingIsWritten() {
        Visitor karin = host.as(KARIN);
        String talk = written(karin, "p-101");

        host.without("refhost.key", () -> {
            isNamed("key", () -> karin.put(talk + "/notes/halsa", 1, text("Skrivet utan nyckel")));
            isNamed("key", () -> karin.get(talk));
        });

        eventually(() -> assertThat(karin.get(talk).status()).isEqualTo(200));
        assertThat(karin.get(talk).body()).contains(WRITTEN).doesNotContain("Skrivet utan nyckel");
        assertThat(karin.put(talk + "/notes/halsa", 1, text("Skrivet efter")).status()).isEqualTo(200);
    }

    @Test
    void withoutRelationsATalkShowsNothing() {
        Visitor karin = host.as(KARIN);
        String talk = written(karin, "p-102");

        host.without("refhost.relation", () -> isNamed("relation", () -> karin.get(talk)));

        eventually(() -> assertThat(karin.get(talk).status()).isEqualTo(200));
        assertThat(karin.get(talk).body()).contains(WRITTEN);
    }

    @Test
    void withoutOrganisationsTheGroupSaysSo() {
        Visitor karin = host.as(KARIN);

        host.without("refhost.organisation", () -> isNamed("organisation", () -> karin.get("/mentor-group")));

        eventually(() -> assertThat(karin.get("/mentor-group").status()).isEqualTo(200));
    }

    @Test
    void withoutNoticesTheActIsDoneAndTheNoticeArrivesLater() {
        Visitor karin = host.as(KARIN);
        Visitor employee = host.as("p-103");

        host.without("refhost.notice", () -> {
            Visitor.Answer assigned = assigned(karin, "p-103");
            assertThat(assigned.status()).as(assigned.body()).isEqualTo(200);
            assertThat(assigned.json().findValuesAsText("outcome")).containsExactly("ASSIGNED");
            assertThat(employee.page("/notiser")).contains("Just nu finns ingen");
        });

        eventually(() -> assertThat(employee.page("/notiser")).containsOnlyOnce("Du har fått ett underlag"));
    }

    /** An archive is nobody's need: nothing but handing in stands still, and that is not offered. */
    @Test
    void withoutAnArchiveNothingIsHandedInAndTheRestGoesOn() {
        Visitor karin = host.as(KARIN);
        String talk = written(karin, "p-104");
        assertThat(karin.put(talk + "/holding", 1, "{\"heldOn\":\"%s\"}".formatted(Days.today())).status()).isEqualTo(200);
        assertThat(karin.post(talk + "/deliveries", "{\"version\":2,\"onPaperOn\":null}").status()).isEqualTo(201);

        host.without("refhost.archive", () -> {
            isNamed("archive", () -> karin.post(talk + "/deposits", "{\"delivery\":1}"));
            assertThat(karin.get("/mentor-group").json().path("archive").asBoolean()).isFalse();
            assertThat(karin.get(talk).status()).isEqualTo(200);
        });

        eventually(() -> assertThat(karin.post(talk + "/deposits", "{\"delivery\":1}").status()).isEqualTo(200));
        assertThat(karin.get("/mentor-group").json().path("archive").asBoolean()).isTrue();
    }

    private static void isNamed(String service, Supplier<Visitor.Answer> question) {
        eventually(() -> {
            Visitor.Answer answer = question.get();
            assertThat(answer.status()).as(answer.body()).isEqualTo(503);
            assertThat(answer.json().path("service").asText()).isEqualTo(service);
            assertThat(answer.body()).doesNotContain(WRITTEN);
        });
    }

    /** @return a talk with a line in the joint notes */
    private String written(Visitor karin, String employee) {
        String talk = "/dialogues/" + assigned(karin, employee).json().at("/outcomes/0/dialogue").asText();
        assertThat(karin.put(talk + "/notes/halsa", 0, text(WRITTEN)).status()).isEqualTo(200);
        return talk;
    }

    private Visitor.Answer assigned(Visitor karin, String employee) {
        return karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s}".formatted(template, json(employee)));
    }

    private static String text(String words) {
        return "{\"text\":\"" + words + "\"}";
    }
}
