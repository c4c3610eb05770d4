package se.medarbetarsamtal.scenarios.strict;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What is written is kept as both databases can keep it, and comes back the same from both. */
@Tag("G-35")
abstract class TextScenario {

    /** Stands where a text shall stand. */
    private static final String PLACE = "%s";
    private static final List<String> LOST = List.of("\\u0000", "a\\u0000b", "\\ud800", "a\\udc00b", "\\udc00\\ud800", "\\ud83d", "x\\uDFFF");
    /** Each stands for text that is easily spoilt: a decomposed letter, a pair of surrogates, Arabic, overrides, zero width, line ends. */
    private static final List<String> KEPT = List.of("Ga\u030aende o\u0308vningar", "\ud83d\udc69\u200d\ud83c\udfeb 𝒳", "مرحبا Karin",
            "\u202egnirts\u202c och \u2067isolerat\u2069", "a\u200bb\ufeffc", "rad 1\nrad 2\ttab", "' \" \\ < > & ; --", "\u0301ensam");

    private final World world = World.on(database());

    abstract World.Database database();

    /** Every string of every body that is taken anywhere: where one more comes, it is tried too. */
    @TestFactory
    Stream<DynamicTest> whatOneDatabaseWouldLoseIsRefusedInEveryField() {
        return world.someRoutes().stream().filter(route -> route.body() != null).map(route -> DynamicTest.dynamicTest(route.name(), () -> {
            Ask ask = world.ready(route);
            List<String> before = world.tables().rowsOf("ms_text_revision");
            for (String body : Strings.each(ask.body(), PLACE)) {
                for (String text : LOST) {
                    Visitor.Answer answer = ask.body(body.replace(PLACE, text)).send();

                    assertThat(answer.status()).as(body + " " + text + " " + answer.body()).isEqualTo(422);
                    assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("characters");
                }
            }
            assertThat(world.tables().rowsOf("ms_text_revision")).isEqualTo(before);
        }));
    }

    @Test
    void alsoInTheWordsOfASearch() {
        Visitor.Answer answer = world.as(KARIN).get("/templates?words=a%00b");

        assertThat(answer.status()).isIn(400, 422);
    }

    /** In every text that a talk can have. */
    @TestFactory
    Stream<DynamicTest> whatIsWrittenComesBackInNormalFormC() {
        return KEPT.stream().map(text -> DynamicTest.dynamicTest(text, () -> {
            String wanted = Normalizer.normalize(text, Normalizer.Form.NFC);
            Whole talk = new Whole(world, "p-103", JsonText.of(text));
            Visitor karin = world.as(KARIN);

            var sheet = World.done(karin.get(talk.path())).json();
            var plan = World.done(karin.get(talk.path() + "/plan")).json();
            var delivered = World.done(karin.get(talk.path() + "/deliveries/1")).json();

            assertThat(sheet.path("answers").findValuesAsText("party")).containsOnly(
                    "EMPLOYEE", "MANAGER", "OWN_NOTE", "JOINT", "ACKNOWLEDGEMENT", "ADDENDUM", "REOPENING");
            assertThat(sheet.path("answers").findValuesAsText("text")).hasSize(7).containsOnly(wanted);
            assertThat(sheet.path("ownQuestions").findValuesAsText("text")).containsExactly(wanted);
            assertThat(sheet.path("agreements").findValuesAsText("text")).hasSize(2).containsOnly(wanted);
            assertThat(sheet.at("/booking/place").asText()).isEqualTo(wanted);
            assertThat(plan.path("steps").findValuesAsText("text")).containsExactly(wanted);
            assertThat(plan.path("rows").findValues("followUps")).hasSize(2).allSatisfy(notes ->
                    assertThat(notes.findValuesAsText("text")).containsExactly(wanted));
            assertThat(plan.at("/rows/1/cells/individualGoal/text").asText()).isEqualTo(wanted);
            assertThat(delivered.path("texts").findValuesAsText("text")).hasSize(7).containsOnly(wanted);
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
