package se.medarbetarsamtal.scenarios.strict;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What is written is kept as both databases can keep it, and comes back the same from both. */
@Tag("G-35")
abstract class TextScenario {

    private static final List<String> LOST = List.of("\\u0000", "a\\u0000b", "\\ud800", "a\\udc00b", "\\udc00\\ud800", "\\ud83d", "x\\uDFFF");
    /** Each stands for text that is easily spoilt: a decomposed letter, a pair of surrogates, Arabic, overrides, zero width, line ends. */
    private static final List<String> KEPT = List.of("Ga\u030aende o\u0308vningar", "\ud83d\udc69\u200d\ud83c\udfeb 𝒳", "مرحبا Karin",
            "\u202egnirts\u202c och \u2067isolerat\u2069", "a\u200bb\ufeffc", "rad 1\nrad 2\ttab", "' \" \\ < > & ; --", "\u0301ensam");

    private final World world = World.on(database());

    abstract World.Database database();

    /** @return a request for every field that takes text, with %s where the text stands */
    private Map<String, Ask> fields() {
        Map<String, Ask> fields = new LinkedHashMap<>();
        for (String name : List.of("PUT /dialogues/{id}/answers/{question}", "PUT /dialogues/{id}/notes/{question}",
                "POST /dialogues/{id}/agreements", "PUT /dialogues/{id}/agreements/{agreement}")) {
            fields.put(name, world.ready(Routes.of(name)).body("{\"text\":\"%s\"}"));
        }
        Ask booking = world.ready(Routes.of("PUT /dialogues/{id}/booking"));
        for (String value : List.of("Grupprummet", "13:00", "Europe/Stockholm")) {
            fields.put("booking " + value, booking.body(booking.body().replace(value, "%s")));
        }
        Ask template = world.ready(Routes.of("POST /templates"));
        for (String value : List.of("Kort samtal", "\"fore\"", "Vad vill du ta upp?", "Arbetet", "Hur är det?", "Trivsel", "\"sv\"", "NOTES", "PRINCIPAL_ORGANISER")) {
            String text = value.startsWith("\"") ? "\"%s\"" : "%s";
            fields.put("template " + value, template.body(template.body().replace(value, text)));
        }
        fields.put("settings", world.ready(Routes.of("PUT /settings")).body("{\"acceptedDutyRoles\":[\"%s\"]}"));
        for (String value : List.of("UNIT", "o-2", "Läsning varje dag", "Tid i schemat")) {
            fields.put("goal " + value, world.ready(Routes.of("POST /unit-goals")).body(Routes.GOAL.replace(value, "%s")));
        }
        fields.put("changed goal", world.ready(Routes.of("PUT /unit-goals/{id}")).body("{\"text\":\"%s\",\"conditions\":null}"));
        fields.put("holding", world.ready(Routes.of("PUT /dialogues/{id}/holding")).body("{\"heldOn\":\"%s\"}"));
        Ask assignment = world.ready(Routes.of("POST /assignments"));
        fields.put("assignment template", assignment.body("{\"template\":\"%s\",\"persons\":[\"p-101\"]}"));
        fields.put("assignment person", assignment.body(assignment.body().replaceFirst("p-101", "%s")));
        return fields;
    }

    @TestFactory
    Stream<DynamicTest> whatOneDatabaseWouldLoseIsRefusedInEveryField() {
        return fields().entrySet().stream().map(field -> DynamicTest.dynamicTest(field.getKey(), () -> {
            Map<String, List<String>> before = world.tables().rowsThatReadingLeaves();
            for (String text : LOST) {
                Visitor.Answer answer = field.getValue().body(field.getValue().body().replace("%s", text)).send();

                assertThat(answer.status()).as(text + " " + answer.body()).isEqualTo(422);
                assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("characters");
            }
            world.tables().settle();
            assertThat(world.tables().rowsThatReadingLeaves().get("ms_text_revision")).isEqualTo(before.get("ms_text_revision"));
        }));
    }

    @Test
    void alsoInTheWordsOfASearch() {
        Visitor.Answer answer = world.as(KARIN).get("/templates?words=a%00b");

        assertThat(answer.status()).isIn(400, 422);
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrittenComesBackInNormalFormC() {
        return KEPT.stream().map(text -> DynamicTest.dynamicTest(text, () -> {
            String wanted = Normalizer.normalize(text, Normalizer.Form.NFC);
            String json = JsonText.of(text);
            Visitor karin = world.as(KARIN);
            String talk = "/dialogues/" + world.newTalk(KARIN, "p-103");
            World.done(karin.put(talk + "/answers/" + World.QUESTION, 0, "{\"text\":%s}".formatted(json)));
            World.done(karin.put(talk + "/notes/halsa", 0, "{\"text\":%s}".formatted(json)));
            World.done(karin.post(talk + "/agreements", "{\"text\":%s}".formatted(json)));
            World.done(karin.put(talk + "/booking", 0, Routes.of("PUT /dialogues/{id}/booking").body().replace("\"Grupprummet\"", json)));

            var sheet = karin.get(talk).json();

            assertThat(sheet.path("answers").findValuesAsText("text")).containsExactly(wanted, wanted);
            assertThat(sheet.at("/agreements/0/text").asText()).isEqualTo(wanted);
            assertThat(sheet.at("/booking/place").asText()).isEqualTo(wanted);
        }));
    }

    @Test
    void alsoWhatTheHuvudmanPublishesAndDecides() {
        String decomposed = "Tillfo\u0308rordnad rektor";
        Visitor admin = world.as(KOMMUNADMIN);
        String id = World.done(admin.post("/templates", Routes.TEMPLATE.replace("Kort samtal", decomposed))).json().path("id").asText();
        var before = admin.get("/settings").json();
        int version = before.path("version").asInt();

        World.done(admin.put("/settings", version, "{\"acceptedDutyRoles\":[\"Rektor\",\"Tf rektor\",\"Biträdande rektor\",%s]}".formatted(JsonText.of(decomposed))));

        assertThat(admin.get("/settings").json().at("/acceptedDutyRoles/3").asText()).isEqualTo("Tillf\u00f6rordnad rektor");
        assertThat(world.as(KARIN).get("/templates/" + id).json().path("title").asText()).isEqualTo("Tillf\u00f6rordnad rektor");
        World.done(admin.put("/settings", version + 1, "{\"acceptedDutyRoles\":" + before.path("acceptedDutyRoles") + "}"));
    }
}
