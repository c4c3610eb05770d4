package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.GUNNAR;
import static se.medarbetarsamtal.scenarios.support.People.HANS;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.YLVA;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.TemplateMaker;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Copies of a template and what comes in their source. Which database holds them makes no difference to it. */
class TemplateLineageIT extends HostScenario {

    @Override
    Map<String, String> database() {
        return Map.of();
    }

    @Test
    void aNewVersionOfTheSourceIsTakenOverQuestionByQuestion() {
        TemplateMaker anders = new TemplateMaker(as(KOMMUNADMIN));
        String source = published(anders, "nulaget", "framtiden", "stodet");
        String copy = anders.copy(source, 1);
        anders.write(copy, TemplateMaker.document("Vårt samtal", "nulaget", "egen", "framtiden", "stodet"));
        assertThat(anders.listed(copy).path("sourceVersion").isNull()).isTrue();
        anders.write(source, TemplateMaker.document("Samtalet", "stodet", "trivseln", "nulaget"));
        anders.publish(source, "PRINCIPAL_ORGANISER");

        assertThat(anders.listed(copy).path("sourceVersion").asInt()).isEqualTo(2);
        JsonNode changes = changes(anders, copy).json();
        assertThat(ids(changes)).contains("title", "questions/trivseln", "questions/framtiden").doesNotContain("questions/egen");

        Visitor.Answer taken = decide(anders, copy, anders.revision(copy),
                ids(changes), id -> !id.equals("title") && !id.equals("questions/framtiden"));
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        JsonNode merged = anders.draft(copy);
        assertThat(merged.at("/document/title").asText()).isEqualTo("Vårt samtal");
        assertThat(merged.at("/document/sections/0/questions").findValuesAsText("id"))
                .containsExactlyInAnyOrder("stodet", "trivseln", "nulaget", "egen", "framtiden");
        assertThat(merged.at("/source/version").asInt()).isEqualTo(2);
        assertThat(merged.path("sourceVersion").isNull()).isTrue();
        assertThat(changes(anders, copy).json().path("changes")).isEmpty();
        assertThat(as(KARIN).get("/templates/" + copy).status()).as("nothing is published by it").isEqualTo(404);
    }

    @Test
    void aDecisionIsAboutEveryChangeAndTheDraftThatWasSeen() {
        TemplateMaker anders = new TemplateMaker(as(KOMMUNADMIN));
        String source = published(anders, "nulaget");
        String copy = anders.copy(source, 1);
        anders.write(source, TemplateMaker.document("Samtalet", "nulaget", "trivseln"));
        anders.publish(source, "PRINCIPAL_ORGANISER");
        int revision = anders.revision(copy);
        String all = "{\"to\":2,\"accepted\":[\"questions/trivseln\"],\"kept\":[\"title\"]}";

        assertThat(faults(post(anders, copy, revision, "{\"to\":2,\"accepted\":[\"title\"],\"kept\":[]}"))).contains("kept");
        assertThat(faults(post(anders, copy, revision,
                "{\"to\":2,\"accepted\":[\"questions/trivseln\",\"questions/annan\"],\"kept\":[\"title\"]}"))).contains("accepted");
        assertThat(faults(post(anders, copy, revision, all.replace("2", "1")))).contains("to");
        assertThat(post(anders, copy, revision + 1, all).problem()).isEqualTo("stale");
        assertThat(anders.revision(copy)).as("nothing was changed").isEqualTo(revision);

        String key = UUID.randomUUID().toString();
        Visitor.Answer once = post(anders, copy, revision, all, key);
        Visitor.Answer again = post(anders, copy, revision, all, key);
        assertThat(once.status()).as(once.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(once.body());
        assertThat(anders.revision(copy)).isEqualTo(revision + 1);
    }

    @Test
    void aLineageThatIsForgedOrGoesInACircleIsRefusedOrLeftOut() {
        TemplateMaker anders = new TemplateMaker(as(KOMMUNADMIN));
        TemplateMaker hans = new TemplateMaker(as(HANS));
        String source = published(anders, "nulaget");
        String file = anders.file(source, 1).body();

        assertThat(hans.copying(source, 1).status()).as("a template of another huvudman").isEqualTo(404);
        assertThat(anders.copying(source, 7).status()).as("a version that never was").isEqualTo(404);
        assertThat(anders.draft(TemplateMaker.made(anders.bring(file))).at("/source/id").asText()).isEqualTo(source);
        assertThat(anders.draft(TemplateMaker.made(anders.bring(file.replace(source, "f".repeat(32))))).path("source").isNull()).isTrue();
        assertThat(hans.draft(TemplateMaker.made(hans.bring(file))).path("source").isNull()).isTrue();
        Visitor.Answer circle = anders.bring(file.replace("\"lineage\":[", "\"lineage\":[{\"template\":\"" + source + "\",\"version\":2},"));
        assertThat(circle.status()).isEqualTo(422);
        assertThat(faults(circle)).containsExactly("lineage");
    }

    @Test
    void anotherHuvudmanReadsTheFileAndPublishesTheSameText() {
        TemplateMaker anders = new TemplateMaker(as(KOMMUNADMIN));
        TemplateMaker hans = new TemplateMaker(as(HANS));
        String routine = template();
        Visitor.Answer file = as(KARIN).get("/templates/" + routine + "/versions/1/file");
        assertThat(file.header("Content-Type")).isEqualTo(Visitor.TEMPLATE_FILE + ";version=1");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"samtalsmall.json\"");

        String brought = TemplateMaker.made(hans.bring(file.body()));
        hans.publish(brought, "PRINCIPAL_ORGANISER");

        JsonNode there = hans.file(brought, 1).json().path("document");
        assertThat(there).isEqualTo(anders.file(routine, 1).json().path("document")).isNotEmpty();
        assertThat(hans.draft(brought).path("document").path("sections")).isEqualTo(there.path("sections"));
        assertThat(as(GUNNAR).get("/templates/" + brought).status()).isEqualTo(200);
        assertThat(as(KARIN).get("/templates/" + brought).status()).isEqualTo(404);
    }

    @Test
    @Tag("G-55")
    void theAuthorOfASharedTemplateLearnsHowOftenItIsUsedAndNeverByWhom() {
        TemplateMaker anders = new TemplateMaker(as(KOMMUNADMIN));
        String shared = anders.make(TemplateMaker.document("Delad <script>alert(1)</script>", "nulaget"));
        anders.publish(shared, "ALL");
        TemplateMaker hans = new TemplateMaker(as(HANS));
        String copy = hans.copy(shared, 1);
        Visitor.Answer report = as(GUNNAR).post("/assignments", "{\"template\":\"%s\",\"persons\":%s,\"repeat\":%s}"
                .formatted(shared, People.json(YLVA), People.json(YLVA)));
        String talk = "/dialogues/" + report.json().at("/outcomes/0/dialogue").asText();
        assertThat(as(YLVA).put(talk + "/answers/nulaget", 0, "{\"text\":\"hemligsvar\"}").status()).isEqualTo(200);

        assertThat(anders.listed(shared).path("usage").asInt()).isEqualTo(1);
        List<String> seen = List.of("/own-templates", "/templates/" + shared + "/draft", "/templates/" + shared,
                "/templates/" + shared + "/versions/1", "/templates/" + shared + "/versions/1/file");
        assertThat(seen).allSatisfy(path -> assertThat(anders.visitor().get(path).body())
                .isNotEmpty().doesNotContain(copy, GUNNAR, YLVA, "Ylva", "Grannby", "hemligsvar", talk.substring("/dialogues/".length())));
        assertThat(anders.visitor().get(talk).status()).isEqualTo(404);
        assertThat(anders.visitor().get("/templates/" + copy + "/draft").status()).isEqualTo(404);
        assertThat(as(YLVA).get(talk).json().at("/template/title").asText())
                .as("a text and nothing more").isEqualTo("Delad <script>alert(1)</script>");
    }

    private static String published(TemplateMaker maker, String... questions) {
        String source = maker.make(TemplateMaker.document("Medarbetarsamtal", questions));
        maker.publish(source, "PRINCIPAL_ORGANISER");
        return source;
    }

    private static Visitor.Answer changes(TemplateMaker maker, String copy) {
        Visitor.Answer answer = maker.visitor().get("/templates/" + copy + "/source-changes");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"" + answer.json().path("revision").asInt() + "\"");
        return answer;
    }

    private static List<String> ids(JsonNode changes) {
        return StreamSupport.stream(changes.path("changes").spliterator(), false).map(change -> change.path("id").asText()).toList();
    }

    private static Visitor.Answer decide(TemplateMaker maker, String copy, int revision, List<String> ids,
            Predicate<String> accepted) {
        ObjectNode body = new ObjectMapper().createObjectNode().put("to", 2);
        body.putArray("accepted");
        body.putArray("kept");
        ids.forEach(id -> body.withArray(accepted.test(id) ? "accepted" : "kept").add(id));
        return post(maker, copy, revision, body.toString());
    }

    private static Visitor.Answer post(TemplateMaker maker, String copy, int revision, String body) {
        return post(maker, copy, revision, body, UUID.randomUUID().toString());
    }

    private static Visitor.Answer post(TemplateMaker maker, String copy, int revision, String body, String key) {
        return maker.visitor().answer(maker.visitor().changing("/templates/" + copy + "/source-changes")
                .header("If-Match", "\"" + revision + "\"")
                .header("Idempotency-Key", key)
                .POST(Visitor.body(body)));
    }

    private static List<String> faults(Visitor.Answer answer) {
        assertThat(answer.problem()).as(answer.body()).isEqualTo("invalid");
        return answer.json().path("errors").findValuesAsText("field");
    }
}
