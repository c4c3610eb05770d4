package se.medarbetarsamtal.impl.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verifyNoInteractions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    private static final String CANARY = "kanariefågel";
    private static final String ANSWER = "dialogues/" + Samples.DIALOGUE.value() + "/answers/prep-topics";

    private final Service service = new Service();
    private final Logged logged = new Logged();

    @AfterEach
    void nothingWasAskedAndNothingOfItWasLogged() {
        verifyNoInteractions(service.answers, service.templates, service.assignments, service.bookings);
        assertThat(logged.stop()).doesNotContain(CANARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "\"kanariefågel\"", "{", "{\"text\":\"kanariefågel\"",
        "{\"text\":kanariefågel}", "{\"text\":\"kanariefågel\"} {}", "{\"text\":\"kanariefågel\"} x",
        "{\"text\":\"a\",\"text\":\"kanariefågel\"}", "{\"text\":\"a\",\"kanariefågel\":1}", "{\"text\":{\"kanariefågel\":1}}",
        "{\"text\":5}", "{\"text\":true}", "{\"text\":[\"kanariefågel\"]}", "{'text':'kanariefågel'}",
        "{\"text\":\"kanariefågel\",}", "{\"text\":\"kanariefågel\"/**/}", "{\"text\":NaN}", "{\"text\":\"\t\"}",
        "{\"text\":\"a\",\"employee\":\"kanariefågel\"}", "{\"text\":\"a\",\"id\":\"kanariefågel\"}",
        "{\"text\":\"a\",\"state\":\"HELD\"}", "{\"text\":\"a\",\"@class\":\"java.lang.Object\"}"})
    void aBodyThatIsNotExactlyWhatIsAskedForIsMalformed(String body) {
        Reply reply = service.answer(Call.put(ANSWER, body));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.problem()).isEqualTo("malformed");
        assertThat(reply.text()).doesNotContain(CANARY);
    }

    @Test
    void bytesThatAreNotUtf8AreMalformed() {
        InputStream latin1 = new ByteArrayInputStream("{\"text\":\"å\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(service.answer(Call.put(ANSWER, "").body(latin1)).problem()).isEqualTo("malformed");
    }

    @Test
    void aBodyThatBreaksOffIsMalformed() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream("{\"text\":".getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException(CANARY);
                    }
                });

        assertThat(service.answer(Call.put(ANSWER, "").body(broken)).problem()).isEqualTo("malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"date\":\"2026-11-26\",\"time\":\"13:00\",\"zone\":\"Europe/Stockholm\"}",
        "{\"date\":\"2026-11-26\",\"time\":\"13:00\",\"zone\":\"Europe/Stockholm\",\"minutes\":null}",
        "{\"date\":\"2026-11-26\",\"time\":\"13:00\",\"zone\":\"Europe/Stockholm\",\"minutes\":\"60\"}",
        "{\"date\":\"2026-11-26\",\"time\":\"13:00\",\"zone\":\"Europe/Stockholm\",\"minutes\":60.5}",
        "{\"date\":\"2026-11-26\",\"time\":\"13:00\",\"zone\":\"Europe/Stockholm\",\"minutes\":99999999999}",
        "{\"date\":\"2026-11-25\",\"date\":\"2026-11-26\",\"time\":\"13:00\",\"zone\":\"Europe/Stockholm\",\"minutes\":60}",
        "{\"date\":[2026,11,26],\"time\":\"13:00\",\"zone\":\"Europe/Stockholm\",\"minutes\":60}"})
    void aFieldStandsOnceAndANumberIsAWholeOneAndNeverMissing(String body) {
        Reply reply = service.answer(Call.put("dialogues/" + Samples.DIALOGUE.value() + "/booking", body));

        assertThat(reply.problem()).isEqualTo("malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":\"a\\u0000b\"}", "{\"text\":\"a\\ud800b\"}", "{\"text\":\"\\udc00\"}"})
    void aCharacterThatOneDatabaseWouldLoseIsRefusedByName(String body) {
        Reply reply = service.answer(Call.put(ANSWER, body));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.problem()).isEqualTo("invalid");
        assertThat(reply.json().at("/errors/0/field").asText()).isEqualTo("text");
        assertThat(reply.json().at("/errors/0/code").asText()).isEqualTo("characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"template\":\"t\",\"persons\":[\"p-1\",\"p\\u0000\"]} | persons",
        "{\"template\":\"\\ud800\",\"persons\":[\"p-1\"]} | template"})
    void everyStringIsChecked(String sample) {
        String[] parts = sample.split(" \\| ");

        Reply reply = service.answer(Call.post("assignments", parts[0]));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").asText()).isEqualTo(parts[1]);
        assertThat(reply.json().at("/errors/0/code").asText()).isEqualTo("characters");
    }

    @Test
    void alsoAStringThatShouldHaveBeenOneOfAList() {
        String body = "{\"level\":\"PRINCIPAL_ORGANISER\",\"document\":{\"sections\":[{\"target\":\"\\u0000\"}]}}";

        Reply reply = service.answer(Call.post("templates", body));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").asText()).isEqualTo("target");
    }

    @Test
    void aBodyOfTenMegabytesIsRefusedAndReadToItsEnd() {
        CountedBody body = new CountedBody(10 * 1024 * 1024);

        Reply reply = service.answer(Call.put(ANSWER, "").body(body));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.problem()).isEqualTo("too-large");
        assertThat(body.left()).isZero();
    }

    @Test
    void aBodyWithoutEndIsRefusedAfterAWhile() {
        CountedBody body = new CountedBody(Integer.MAX_VALUE);

        assertThat(service.answer(Call.put(ANSWER, "").body(body)).status()).isEqualTo(413);
        assertThat(body.left()).isGreaterThan(Integer.MAX_VALUE - 20 * 1024 * 1024);
    }

    @Test
    void whatIsTooLongOrTooDeepInsideIsRefusedToo() {
        String longText = "{\"text\":\"" + "a".repeat(70_000) + "\"}";
        String longName = "{\"" + "a".repeat(65) + "\":1}";
        String longNumber = "{\"text\":" + "1".repeat(21) + "}";
        String deep = "{\"text\":" + "[".repeat(21) + "]".repeat(21) + "}";

        assertThat(service.answer(Call.put(ANSWER, longText)).status()).isEqualTo(413);
        assertThat(service.answer(Call.put(ANSWER, longName)).status()).isIn(400, 413);
        assertThat(service.answer(Call.put(ANSWER, longNumber)).status()).isIn(400, 413);
        assertThat(service.answer(Call.put(ANSWER, deep)).status()).isIn(400, 413);
    }

    @Test
    void aTextThatIsTooLongForItsBoxIsRefusedByName() {
        Reply reply = service.answer(Call.put(ANSWER, "{\"text\":\"" + "a".repeat(20_001) + "\"}"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/code").asText()).isEqualTo("too-long");
    }

    @Test
    void aNullInAListIsMalformed() {
        assertThat(service.answer(Call.post("assignments", "{\"template\":\"t\",\"persons\":[null]}")).problem())
                .isEqualTo("malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "employee", "mentor", "tenant", "state", "createdBy", "schoolForm", "responsible", "version"})
    void nobodySetsWhatNoFormAsksFor(String field) {
        GateTest.changes().filter(call -> !call.method.equals("DELETE")).forEach(call -> assertThat(
                        service.answer(call.body(new ByteArrayInputStream(("{\"" + field + "\":\"x\"}").getBytes()))).problem())
                .as(call.path).isEqualTo("malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "version", "publisher", "tenant"})
    void norInsideATemplate(String field) {
        String body = """
                {"level":"PRINCIPAL_ORGANISER","document":{"schoolForm":"MEDARBETARSAMTAL","title":"T","language":"sv",
                 "preparation":[{"id":"p","text":"?"}],"%s":"x"}}""".formatted(field);

        assertThat(service.answer(Call.post("templates", body)).problem()).isEqualTo("malformed");
    }
}
