package se.medarbetarsamtal.impl.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.InternalServerErrorException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.Refusal;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Unavailable;

class RefusalTest {

    private static final String CANARY = "kanariefågel";
    private static final String TALK = "dialogues/" + Samples.DIALOGUE.value();

    private final Service service = new Service();

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new NotThere(), 404),
                Arguments.of(new Unavailable("relation"), 503),
                Arguments.of(new NotAllowed("not-allowed"), 403),
                Arguments.of(new NotAllowed("not-responsible"), 403),
                Arguments.of(new NotAllowed("other-party"), 403),
                Arguments.of(new NotAllowed("manager-check", List.of("OBSERVER")), 403),
                Arguments.of(new Invalid("text", "required"), 422),
                Arguments.of(Invalid.of("pupil-target"), 422),
                Arguments.of(Invalid.of("wrong-school-form"), 422),
                Arguments.of(Invalid.of("idempotency-key-reused"), 422),
                Arguments.of(new Stale(), 412),
                Arguments.of(new Conflict("already-written"), 409),
                Arguments.of(new Conflict("already-assigned"), 409),
                Arguments.of(new Conflict("wrong-state"), 409),
                Arguments.of(new Conflict("not-booked"), 409),
                Arguments.of(new Conflict("too-many-agreements"), 409),
                Arguments.of(new Conflict("too-many-follow-ups"), 409),
                Arguments.of(new Conflict("too-many-addenda"), 409),
                Arguments.of(new Conflict("plan-changed"), 409),
                Arguments.of(new Conflict("wrong-status"), 409),
                Arguments.of(new Conflict("no-unit-goal"), 409),
                Arguments.of(new Conflict("already-carried"), 409),
                Arguments.of(new Conflict("unprintable"), 409),
                Arguments.of(new OneTime.Repeated(), 409));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void eachRefusalHasItsTypeItsStatusAndASentence(Refusal refusal, int status) {
        given(service.sheets.open(any(), any())).willThrow(refusal);

        Reply reply = service.answer(Call.get(TALK));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json().path("status").asInt()).isEqualTo(status);
        assertThat(reply.json().path("type").asText()).isEqualTo("urn:problem:medarbetarsamtal:" + refusal.code());
        assertThat(reply.json().path("title").asText()).endsWith(".");
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json;charset=utf-8");
    }

    @Test
    void aFaultIsSaidInWordsBesideItsField() {
        given(service.sheets.open(any(), any())).willThrow(new Invalid("time", "time-twice"));

        JsonNode errors = service.answer(Call.get(TALK)).json().path("errors");

        assertThat(errors).hasSize(1);
        assertThat(errors.at("/0/field").asText()).isEqualTo("time");
        assertThat(errors.at("/0/code").asText()).isEqualTo("time-twice");
        assertThat(errors.at("/0/detail").asText()).startsWith("Den tiden kommer två gånger");
    }

    @Test
    void whatIsMissingForAChefIsNamed() {
        given(service.sheets.open(any(), any()))
                .willThrow(new NotAllowed("manager-check", List.of("OBSERVER", "DUTY_ROLE")));

        assertThat(service.answer(Call.get(TALK)).json().path("missing"))
                .isEqualTo(Reply.tree("[\"OBSERVER\",\"DUTY_ROLE\"]"));
    }

    @Test
    void whoeverWasSecondSeesWhatStandsThereNow() {
        given(service.answers.writeOwn(any(), any(), any(), anyInt(), any())).willThrow(new Stale("Annat", 8));

        Reply reply = service.answer(Call.put(TALK + "/answers/q", "{\"text\":\"Mitt\"}"));

        assertThat(reply.status()).isEqualTo(412);
        assertThat(reply.json().path("current")).isEqualTo(Reply.tree("{\"text\":\"Annat\",\"revision\":8}"));
    }

    @Test
    void aStaleThingWithoutTextHasNoCurrentOne() {
        given(service.sheets.open(any(), any())).willThrow(new Stale());

        assertThat(service.answer(Call.get(TALK)).json().has("current")).isFalse();
    }

    @Test
    void aSilentServiceIsNamedAndAskedAgainLater() {
        given(service.sheets.open(any(), any())).willThrow(new Unavailable("database"));

        Reply reply = service.answer(Call.get(TALK));

        assertThat(reply.json().path("service").asText()).isEqualTo("database");
        assertThat(reply.header("Retry-After")).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffffffffffffffffffffffffffffffff", "x", "%00", "%20", "..%2F..", "%ED%A0%80", "å"})
    void forbiddenAbsentAndImpossibleTalksAreOneAndTheSameAnswer(String id) {
        given(service.sheets.open(any(), any())).willThrow(new NotThere());

        Reply forbidden = service.answer(Call.get(TALK));
        Reply other = service.answer(Call.get("dialogues/" + id));

        assertThat(other.status()).isEqualTo(404);
        assertThat(other.body()).isEqualTo(forbidden.body());
        assertThat(other.headers()).isEqualTo(forbidden.headers());
    }

    @Test
    void anIdThatIsTooLongIsNotThereEither() {
        given(service.sheets.open(any(), argThat(id -> id != null))).willThrow(new NotThere());

        assertThat(service.answer(Call.get("dialogues/" + "a".repeat(201))).body())
                .isEqualTo(service.answer(Call.get(TALK)).body());
    }

    @Test
    void anAbsentIdIsLookedUpLikeAnyOther() {
        given(service.sheets.open(any(), any())).willThrow(new NotThere());

        service.answer(Call.get("dialogues/not-32-hex"));

        then(service.sheets).should().open(any(), argThat(new DialogueId("not-32-hex")::equals));
    }

    static Stream<Throwable> incidents() {
        return Stream.of(
                new IllegalStateException(CANARY),
                new IllegalArgumentException(CANARY, new RuntimeException(CANARY)),
                new StackOverflowError(CANARY),
                new InternalServerErrorException(CANARY),
                new Conflict("never-heard-of"));
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void whatNobodyForesawIsAnsweredByANumberAndLoggedWithoutAWord(Throwable unforeseen) {
        given(service.sheets.open(any(), any())).willThrow(unforeseen);
        Logged logged = new Logged();

        Reply reply = service.answer(Call.get(TALK));

        String log = logged.stop();
        String incident = reply.json().path("incident").asText();
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.problem()).isEqualTo("internal");
        assertThat(incident).matches("[0-9a-f]{32}");
        assertThat(reply.text()).doesNotContain(CANARY).doesNotContain("Exception").doesNotContain("Error\"");
        assertThat(log).contains("Incident " + incident + ": ").doesNotContain(CANARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "de, en;q=0.5"})
    void whoeverPrefersEnglishReadsEnglish(String languages) {
        given(service.sheets.open(any(), any())).willThrow(new NotThere());

        Reply reply = service.answer(Call.get(TALK).header("Accept-Language", languages));

        assertThat(reply.json().path("title").asText()).isEqualTo("There is nothing here that you can see.");
        assertThat(reply.header("Content-Language")).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sv", "sv-SE", "de", "*", "en;q=", "sv, en;q=0.9"})
    void everybodyElseReadsSwedish(String languages) {
        given(service.sheets.open(any(), any())).willThrow(new NotThere());

        Reply reply = service.answer(Call.get(TALK).header("Accept-Language", languages));

        assertThat(reply.json().path("title").asText()).isEqualTo("Det finns inget här som du kan se.");
    }
}
