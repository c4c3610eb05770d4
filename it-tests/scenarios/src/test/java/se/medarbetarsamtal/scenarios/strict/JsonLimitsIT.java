package se.medarbetarsamtal.scenarios.strict;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Each limit of a body at its border: what lies just inside is read and judged as a value, what lies just outside is not read. */
@Tag("G-34")
class JsonLimitsIT {

    private static final int LONGEST_STRING = 64 * 1024;
    private static final int LONGEST_BODY = 256 * 1024;

    private final World world = World.on(World.Database.H2);

    /** Read to its end, a string is too long for its box (422); one character more is not read (413). */
    @Test
    void aStringOf64KibIsReadAndNoneThatIsLonger() {
        assertThat(text("x".repeat(LONGEST_STRING)).status()).isEqualTo(422);
        assertThat(text("x".repeat(LONGEST_STRING + 1)).status()).isEqualTo(413);
        assertThat(text("x".repeat(20_000)).status()).isEqualTo(200);
        assertThat(text("x".repeat(20_001)).status()).isEqualTo(422);
    }

    /** The rest of the document is white space, so that only its length differs. */
    @Test
    void aBodyOf256KibIsReadAndNoneThatIsLonger() {
        String body = "{\"text\":\"ett ord\"}";

        assertThat(put(body + " ".repeat(LONGEST_BODY - body.length())).status()).isEqualTo(200);
        assertThat(put(body + " ".repeat(LONGEST_BODY - body.length() + 1)).status()).isEqualTo(413);
        assertThat(put("å".repeat(LONGEST_BODY / 2 + 1)).status()).as("bytes are counted, not characters").isEqualTo(413);
    }

    /** A name that nobody knows is malformed (400) when it was read, too large (413) when it was not. */
    @Test
    void aNameOf160CharactersIsReadAndNoneThatIsLonger() {
        assertThat(put("{\"" + "n".repeat(160) + "\":1}").status()).isEqualTo(400);
        assertThat(put("{\"" + "n".repeat(161) + "\":1}").status()).isEqualTo(413);
    }

    /** The length of the talk as a number: 20 digits are read and no such number, 21 are not read. */
    @Test
    void aNumberOf20DigitsIsReadAndNoneThatIsLonger() {
        assertThat(booking("1".repeat(20)).status()).isEqualTo(400);
        assertThat(booking("1".repeat(21)).status()).isEqualTo(413);
        assertThat(booking("60").status()).isEqualTo(200);
        assertThat(booking("6e1").status()).as("a whole number is written as one").isEqualTo(400);
    }

    /** No form is deep: what is deeper than it is refused at once, long before the limit of the reader. */
    @Test
    void nothingDeepIsRead() {
        for (int levels : new int[] {1, 2, 20, 21, 100_000}) {
            assertThat(put("{\"text\":" + "[".repeat(levels) + "]".repeat(levels) + "}").status()).isIn(400, 413);
            assertThat(put("[".repeat(levels) + "]".repeat(levels)).status()).isIn(400, 413);
            assertThat(put("{\"a\":".repeat(levels / 5 + 1) + "1" + "}".repeat(levels / 5 + 1)).status()).isIn(400, 413);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"text\":\"a\",\"text\":\"a\"}", "{\"text\":\"a\",\"tex\\u0074\":\"b\"}", "{\"text\":\"a\",\"okänt\":null}",
        "{\"Text\":\"a\"}", "[\"java.util.HashMap\",{\"text\":\"a\"}]", "{\"@class\":\"java.lang.Object\",\"text\":\"a\"}",
        "{\"@type\":\"x\",\"text\":\"a\"}", "{\"text\":[\"java.lang.String\",\"a\"]}", "{\"text\":{\"@class\":\"java.lang.String\"}}",
        "{\"text\":\"a\"}{}", "{\"text\":1}", "{\"text\":true}", "{text:\"a\"}", "{\"text\":\"a\",}", "null", "\"a\""
    })
    void whatIsNotExactlyTheFormIsMalformed(String body) {
        Visitor.Answer answer = put(body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("malformed");
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 100, 101})
    void aTemplateHasAtMostAHundredQuestions(int count) {
        StringBuilder questions = new StringBuilder();
        for (int i = 0; i < count; i++) {
            questions.append(i == 0 ? "" : ",").append("{\"id\":\"q%d\",\"text\":\"Hur?\"}".formatted(i));
        }
        Visitor.Answer answer = world.as(KOMMUNADMIN).post("/templates", """
                {"level":"PRINCIPAL_ORGANISER","document":{"schoolForm":"MEDARBETARSAMTAL","title":"Många","language":"sv",
                "preparation":[%s]}}""".formatted(questions));

        assertThat(answer.status()).isEqualTo(count > 100 ? 422 : 201);
    }

    private Visitor.Answer text(String text) {
        return put("{\"text\":\"" + text + "\"}");
    }

    private Visitor.Answer put(String body) {
        return world.as(KARIN).put("/dialogues/" + talk() + "/notes/halsa", 0, body);
    }

    private Visitor.Answer booking(String minutes) {
        return world.as(KARIN).put("/dialogues/" + talk() + "/booking", 0,
                Days.booking(Days.ofTheTalk(), "13:00", null).replace("60", minutes));
    }

    private String talk() {
        return world.newTalk(KARIN, "p-104");
    }
}
