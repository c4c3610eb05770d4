package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What a client can get wrong: a clear problem, and nothing changed. */
abstract class BadInputScenario extends HostScenario {

    private static final String NOTE = "/notes/halsa";

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/mentor-group", "/templates", "/dialogues", "/settings", "/dialogues/x"})
    void withoutASessionNothingIsAnswered(String path) {
        Visitor.Answer answer = stranger().get(path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("not-signed-in");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /assignments", "POST, /templates", "POST, /dialogues/x/agreements", "POST, /dialogues/x/booking/invitations",
        "PUT, /settings", "PUT, /dialogues/x/notes/halsa", "PUT, /dialogues/x/answers/prep-goals", "PUT, /dialogues/x/booking",
        "PUT, /dialogues/x/holding", "DELETE, /dialogues/x"
    })
    void withoutASessionNothingIsChanged(String method, String path) {
        Visitor.Answer answer = stranger().answer(stranger().changing(path)
                .header("If-Match", "\"0\"").header("Idempotency-Key", "nyckel-nyckel")
                .method(method, method.equals("DELETE") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}")));

        assertThat(answer.status()).as(answer.body()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("not-signed-in");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"text\":           | 400 | malformed",
        "{\"text\":\"a\",\"text\":\"b\"} | 400 | malformed",
        "{\"text\":\"a\",\"employee\":\"p-1\"} | 400 | malformed",
        "{\"text\":\"a\"} {}  | 400 | malformed",
        "[]                   | 400 | malformed",
        "{\"text\":\"a\\u0000b\"} | 422 | invalid",
        "{\"text\":\"\\ud800\"} | 422 | invalid"
    })
    void aBodyThatCannotBeTakenChangesNothing(String body, int status, String problem) {
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, "p-101");

        Visitor.Answer answer = karin.put(talk + NOTE, 0, body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.body()).doesNotContain("Exception", "jackson", "p-1");
        assertNothingIsWritten(karin, talk);
    }

    @Test
    void tenMegabytesAreTooMuch() {
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, "p-101");

        Visitor.Answer announced = karin.put(talk + NOTE, 0, "{\"text\":\"" + "x".repeat(10_000_000) + "\"}");
        Visitor.Answer longText = karin.put(talk + NOTE, 0, "{\"text\":\"" + "x".repeat(20_001) + "\"}");

        assertThat(announced.status()).isEqualTo(413);
        assertThat(announced.problem()).isEqualTo("too-large");
        assertThat(longText.problem()).isEqualTo("invalid");
        assertNothingIsWritten(karin, talk);
    }

    @Test
    void aChangeSaysWhatItBuildsOn() {
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, "p-102");

        Visitor.Answer silent = karin.answer(karin.changing(talk + NOTE).PUT(BodyPublishers.ofString("{\"text\":\"a\"}")));
        Visitor.Answer ahead = karin.put(talk + NOTE, 7, "{\"text\":\"a\"}");

        assertThat(silent.status()).isEqualTo(428);
        assertThat(silent.problem()).isEqualTo("precondition-required");
        assertThat(ahead.status()).isEqualTo(412);
        assertNothingIsWritten(karin, talk);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7})
    void aChangeThatBuildsOnAnotherRevisionLeavesWhatStandsThere(long revision) {
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, "p-102");
        assertThat(karin.put(talk + NOTE, 0, "{\"text\":\"det som stod\"}").status()).isEqualTo(200);

        Visitor.Answer refused = karin.put(talk + NOTE, revision, "{\"text\":\"något annat\"}");

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.json().at("/current/revision").asInt()).isEqualTo(1);
        assertThat(list(karin.get(talk), "/answers").findValuesAsText("text")).containsExactly("det som stod");
        assertThat(list(karin.get(talk), "/answers").findValuesAsText("revision")).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void anotherSiteChangesNothing(String site) {
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, "p-103");

        Visitor.Answer answer = karin.answer(karin.to("/medarbetarsamtal/api/v1" + talk + NOTE)
                .header("Content-Type", "application/json").header("X-Medarbetarsamtal", "1")
                .header("Sec-Fetch-Site", site).header("If-Match", "\"0\"")
                .PUT(BodyPublishers.ofString("{\"text\":\"a\"}")));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("cross-site");
        assertNothingIsWritten(karin, talk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"})
    void onlyJsonIsTaken(String type) {
        Visitor karin = as(KARIN);

        Visitor.Answer answer = karin.answer(karin.to("/medarbetarsamtal/api/v1/assignments")
                .header("Content-Type", type).header("X-Medarbetarsamtal", "1")
                .header("Sec-Fetch-Site", "same-origin").header("Idempotency-Key", "nyckel-nyckel")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void anActWithoutItsKeyIsRefused() {
        Visitor admin = as(KOMMUNADMIN);

        Visitor.Answer answer = admin.answer(admin.changing("/templates").POST(BodyPublishers.ofString("{}")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("idempotency-key-missing");
    }

    @Test
    void anAddressThatIsNoneIsNotAnsweredAsATalkThatIsNotThere() {
        Visitor.Answer answer = as(KARIN).get("/nothing-here");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isNotEqualTo("not-there");
    }

    private static void assertNothingIsWritten(Visitor manager, String talk) {
        assertThat(list(manager.get(talk), "/answers")).isEmpty();
    }
}
