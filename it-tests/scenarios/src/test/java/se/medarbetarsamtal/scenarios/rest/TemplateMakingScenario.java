package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.GUNNAR;
import static se.medarbetarsamtal.scenarios.support.People.HANS;
import static se.medarbetarsamtal.scenarios.support.People.JOHAN;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.OTHER_SKOLADMIN;
import static se.medarbetarsamtal.scenarios.support.People.SKOLADMIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.TemplateMaker;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Templates are made, published as far as their maker may, changed and withdrawn; talks keep what they were given. */
abstract class TemplateMakingScenario extends HostScenario {

    private static final String HUVUDMAN = "o-1";
    private static final String NORRA = "o-2";
    private static final String QUESTION = "{\"text\":\"Hur går läsprojektet?\"}";
    private static final String SWITCH = "/administration/samtalsmall-editor";

    @Test
    @Tag("P-06")
    void whatTheMunicipalityPublishesIsSeenAtAllItsSchoolsWithPublisherAndVersion() {
        Visitor admin = as(KOMMUNADMIN);
        String id = made(admin, HUVUDMAN, "Kommunens nya mall", "Vad går bra?");
        assertThat(as(KARIN).get("/templates/" + id).status()).isEqualTo(404);

        JsonNode published = done(publish(admin, id, "PRINCIPAL_ORGANISER")).json();

        assertThat(published.path("version").asInt()).isEqualTo(1);
        assertThat(published.path("negotiationMissing").asBoolean()).isTrue();
        for (String colleague : List.of(KARIN, JOHAN, ALVA)) {
            JsonNode seen = done(as(colleague).get("/templates/" + id)).json();
            assertThat(seen.path("publisher").asText()).isEqualTo("Exempelkommun");
            assertThat(seen.path("version").asInt()).isEqualTo(1);
            assertThat(titles(colleague)).contains("Kommunens nya mall");
            eventually(() -> assertThat(as(colleague).page("/skolbanken?skolform=MEDARBETARSAMTAL")).contains("Kommunens nya mall"));
        }
        assertThat(as(GUNNAR).get("/templates/" + id).status()).isEqualTo(404);
        assertThat(titles(GUNNAR)).doesNotContain("Kommunens nya mall");
    }

    @Test
    @Tag("R-14")
    void aTalkKeepsItsVersionWordForWordAndTheNextOneGetsTheNewest() {
        Visitor admin = as(KOMMUNADMIN);
        String id = made(admin, HUVUDMAN, "Första lydelsen", "Vad går bra?");
        done(publish(admin, id, "PRINCIPAL_ORGANISER"));
        String old = assigned(id, "p-101");
        JsonNode before = done(as(KARIN).get(old)).json().path("template");

        done(admin.put("/templates/" + id + "/draft", revision(admin, id), draft("Andra lydelsen", "Vad vill du ändra?")));
        assertThat(done(as(KARIN).get("/templates/" + id)).json().path("title").asText()).isEqualTo("Första lydelsen");
        assertThat(done(publish(admin, id, "PRINCIPAL_ORGANISER")).json().path("version").asInt()).isEqualTo(2);
        String later = assigned(id, "p-102");

        assertThat(done(as(KARIN).get(old)).json().path("template")).isEqualTo(before);
        assertThat(before.path("title").asText()).isEqualTo("Första lydelsen");
        assertThat(done(as(KARIN).get(later)).json().at("/template/title").asText()).isEqualTo("Andra lydelsen");
        assertThat(done(as(KARIN).get(later)).json().at("/template/version").asInt()).isEqualTo(2);
        assertThat(done(as(KARIN).get("/templates/" + id + "/versions/1")).json().path("title").asText()).isEqualTo("Första lydelsen");
        assertThat(as(KARIN).get("/templates/" + id + "/versions/3").status()).isEqualTo(404);
    }

    @Test
    @Tag("R-15")
    void eachLevelIsSeenThatFarAndWithdrawingLeavesTalksAlone() {
        Visitor admin = as(KOMMUNADMIN);
        String id = made(admin, HUVUDMAN, "Långt och nära", "Vad går bra?");
        for (String refused : List.of("DRAFT", "SCHOOL")) {
            assertThat(publish(admin, id, refused).status()).as(refused).isEqualTo(422);
        }
        assertSeen(id, false, false);
        done(publish(admin, id, "PRINCIPAL_ORGANISER"));
        assertSeen(id, true, false);
        done(publish(admin, id, "ALL"));
        assertSeen(id, true, true);
        assertThat(done(as(GUNNAR).get("/templates/" + id)).json().path("publisher").asText()).isEqualTo("Exempelkommun");
        assertThat(item(GUNNAR, id).path("publisher").asText()).isEqualTo("Exempelkommun");
        String far = done(as(GUNNAR).post("/assignments", "{\"template\":\"%s\",\"persons\":%s}".formatted(id, People.json(People.YLVA))))
                .json().at("/outcomes/0/dialogue").asText();
        assertThat(done(publish(admin, id, "PRINCIPAL_ORGANISER")).json().path("version").asInt()).isEqualTo(1);
        assertSeen(id, true, false);
        String near = assigned(id, "p-103");

        assertThat(admin.delete("/templates/" + id + "/publication", revision(admin, id)).status()).isEqualTo(204);

        assertSeen(id, false, false);
        eventually(() -> assertThat(as(KARIN).page("/skolbanken?skolform=MEDARBETARSAMTAL")).doesNotContain("Långt och nära"));
        assertThat(as(KARIN).post("/assignments", "{\"template\":\"%s\",\"persons\":%s}".formatted(id, People.json("p-104"))).status())
                .isEqualTo(422);
        JsonNode farTemplate = done(as(GUNNAR).get("/dialogues/" + far)).json().path("template");
        assertThat(farTemplate.path("title").asText()).isEqualTo("Långt och nära");
        assertThat(farTemplate.path("publisher").asText()).isEqualTo("Exempelkommun");
        assertThat(done(as(KARIN).get(near)).json().at("/template/title").asText()).isEqualTo("Långt och nära");
        assertThat(done(as(KARIN).put(near + "/answers/hur", 0, "{\"text\":\"Ord\"}")).status()).isEqualTo(200);
        assertThat(admin.delete("/templates/" + id + "/publication", revision(admin, id)).problem()).isEqualTo("not-published");
    }

    /** Skoladmin or not, editor or not: only both together make one. */
    @Test
    @Tag("U-19")
    void onlyASkoladminWhoseSchoolHasTheEditorMakesTemplates() {
        String body = own(NORRA, "Skolans egen", "Vad går bra hos oss?");
        editor(NORRA, false);
        assertThat(as(KARIN).post("/own-templates", body).problem()).isEqualTo("administrator-only");
        assertThat(as(SKOLADMIN).post("/own-templates", body).problem()).isEqualTo("template-editor-off");
        editor(NORRA, true);
        assertThat(as(KARIN).post("/own-templates", body).problem()).isEqualTo("administrator-only");
        assertThat(as(OTHER_SKOLADMIN).post("/own-templates", body).status()).isEqualTo(404);

        String id = made(as(SKOLADMIN), NORRA, "Skolans egen", "Vad går bra hos oss?");

        done(as(SKOLADMIN).put("/templates/" + id + "/draft", 1, draft("Skolans egen", "Vad går bäst hos oss?")));
        for (String tooFar : List.of("PRINCIPAL_ORGANISER", "ALL", "DRAFT")) {
            assertThat(publish(as(SKOLADMIN), id, tooFar).status()).as(tooFar).isEqualTo(422);
        }
        done(publish(as(SKOLADMIN), id, "SCHOOL"));
        assertThat(done(as(KARIN).get("/templates/" + id)).json().path("publisher").asText()).isEqualTo("Norra skolan");
        for (String elsewhere : List.of(JOHAN, GUNNAR)) {
            assertThat(as(elsewhere).get("/templates/" + id).status()).as(elsewhere).isEqualTo(404);
            assertThat(titles(elsewhere)).doesNotContain("Skolans egen");
            assertThat(as(elsewhere).page("/skolbanken?skolform=MEDARBETARSAMTAL")).doesNotContain("Skolans egen");
        }
        assertThat(assigned(id, "p-106")).isNotBlank();

        editor(NORRA, false);
        assertThat(as(SKOLADMIN).put("/templates/" + id + "/draft", 3, draft("Ändrad", "Vad går bra?")).problem())
                .isEqualTo("template-editor-off");
        assertThat(as(KARIN).get("/templates/" + id).status()).isEqualTo(200);
    }

    @Test
    @Tag("U-20")
    void aMunicipalityThatKeepsTemplatesToItselfLeavesTheSchoolsToAssignThem() {
        editor(NORRA, true);
        String kept = made(as(SKOLADMIN), NORRA, "Innan kommunen bestämde", "Vad går bra?");
        Visitor admin = as(KOMMUNADMIN);
        String talk = assigned(template(), "p-104");
        ownQuestions(admin);
        central(admin, true);
        String copy = "{\"organisation\":\"%s\",\"copyOf\":{\"id\":\"%s\",\"version\":1}}".formatted(NORRA, template());
        try {
            assertThat(done(as(SKOLADMIN).get("/own-templates")).json().path("why").asText()).isEqualTo("templates-central");
            assertThat(as(SKOLADMIN).post("/own-templates", own(NORRA, "Ny", "Vad går bra?")).problem()).isEqualTo("templates-central");
            assertThat(as(SKOLADMIN).post("/own-templates", copy).problem()).isEqualTo("templates-central");
            assertThat(as(SKOLADMIN).put("/templates/" + kept + "/draft", 1, draft("Ny", "Vad går bra?")).problem())
                    .isEqualTo("templates-central");
            assertThat(publish(as(SKOLADMIN), kept, "SCHOOL", 1).problem()).isEqualTo("templates-central");
            assertThat(made(admin, HUVUDMAN, "Kommunens", "Vad går bra?")).isNotBlank();
            assertThat(assigned(template(), "p-105")).isNotBlank();
            assertThat(as(KARIN).post(talk + "/own-questions", QUESTION).problem()).isEqualTo("own-questions-off");
            assertThat(done(as(KARIN).get(talk)).json().path("may").toString()).doesNotContain("ADD_QUESTION");
        } finally {
            central(admin, false);
        }
        done(publish(as(SKOLADMIN), kept, "SCHOOL", 1));
        assertThat(as(KARIN).post(talk + "/own-questions", QUESTION).status()).isEqualTo(201);
    }

    @Test
    void aQuestionOfOnesOwnIsOfOneTalkAndNotOfTheTemplate() {
        ownQuestions(as(KOMMUNADMIN));
        String talk = assigned(template(), "p-101");
        Visitor employee = as("p-101");
        JsonNode before = done(as(KARIN).get(talk)).json().path("template");

        String id = done(employee.post(talk + "/own-questions", QUESTION)).json().path("id").asText();

        JsonNode asked = done(as(KARIN).get(talk)).json();
        assertThat(asked.at("/ownQuestions/0/text").asText()).isEqualTo("Hur går läsprojektet?");
        assertThat(asked.at("/ownQuestions/0/by").asText()).isEqualTo("EMPLOYEE");
        assertThat(asked.path("template")).isEqualTo(before);
        assertThat(as(KARIN).delete(talk + "/own-questions/" + id, 1).problem()).isEqualTo("other-party");
        done(employee.put(talk + "/answers/" + id, 0, "{\"text\":\"Bra, tack\"}"));
        assertThat(done(as(KARIN).get(talk)).body()).doesNotContain("Bra, tack");
        done(as(KARIN).put(talk + "/notes/" + id, 0, "{\"text\":\"Vi fortsätter\"}"));
        done(as(KARIN).put(talk + "/notes/" + id + "/recording", 0, "{\"included\":true}"));
        assertThat(employee.delete(talk + "/own-questions/" + id, 1).problem()).isEqualTo("already-answered");
        done(as(KARIN).put(talk + "/holding", 1, "{\"heldOn\":\"%s\"}".formatted(Days.today())));
        done(as(KARIN).post(talk + "/deliveries", "{\"version\":2,\"onPaperOn\":null}"));
        assertThat(done(employee.get(talk + "/deliveries/1")).json().path("texts").findValuesAsText("text"))
                .containsExactlyInAnyOrder("Hur går läsprojektet?", "Vi fortsätter", "true");
        assertThat(employee.post(talk + "/own-questions", QUESTION).problem()).isEqualTo("wrong-state");
        assertThat(done(as(KARIN).get(assigned(template(), "p-102"))).json().path("ownQuestions")).isEmpty();
    }

    private void ownQuestions(Visitor admin) {
        JsonNode now = done(admin.get("/settings")).json();
        done(admin.put("/settings", now.path("version").asInt(),
                "{\"acceptedDutyRoles\":%s,\"ownQuestions\":true}".formatted(now.path("acceptedDutyRoles"))));
    }

    private void central(Visitor admin, boolean kept) {
        JsonNode now = done(admin.get("/settings")).json();
        done(admin.put("/settings", now.path("version").asInt(),
                "{\"acceptedDutyRoles\":%s,\"centralTemplates\":%s}".formatted(now.path("acceptedDutyRoles"), kept)));
    }

    private void editor(String school, boolean on) {
        Visitor admin = as(KOMMUNADMIN);
        assertThat(admin.submit(admin.page(SWITCH), SWITCH, "skola", school, "aktiv", on ? "ja" : "nej")).contains("Editorn är");
    }

    @Test
    void whoMakesNoTemplatesMakesNone() {
        Visitor admin = as(KOMMUNADMIN);
        String id = made(admin, HUVUDMAN, "Bara kommunens", "Vad går bra?");
        String body = own(HUVUDMAN, "Min egen", "Vad går bra?");

        assertThat(as(KARIN).post("/own-templates", body).problem()).isEqualTo("administrator-only");
        assertThat(as(KARIN).get("/templates/" + id + "/draft").problem()).isEqualTo("administrator-only");
        assertThat(as(SKOLADMIN).post("/own-templates", body).status()).isEqualTo(404);
        editor(NORRA, false);
        assertThat(as(SKOLADMIN).post("/own-templates", own(NORRA, "Min egen", "Vad går bra?")).problem())
                .isEqualTo("template-editor-off");
        for (String other : List.of(SKOLADMIN, OTHER_SKOLADMIN, HANS)) {
            assertThat(as(other).get("/templates/" + id + "/draft").status()).isEqualTo(404);
            assertThat(publish(as(other), id, "ALL").status()).isEqualTo(404);
        }
        assertThat(done(as(SKOLADMIN).get("/own-templates")).json().path("why").asText()).isEqualTo("template-editor-off");
        assertThat(done(admin.get("/own-templates")).json().at("/mayMake/0/organisation").asText()).isEqualTo(HUVUDMAN);
    }

    @Test
    void twoWhoWriteAtOnceLoseNothing() {
        Visitor admin = as(KOMMUNADMIN);
        String id = made(admin, HUVUDMAN, "Två skriver", "Vad går bra?");
        assertThat(done(admin.put("/templates/" + id + "/draft", 1, draft("Den ena", "Vad går bra?"))).json().path("revision").asInt())
                .isEqualTo(2);

        Visitor.Answer other = admin.put("/templates/" + id + "/draft", 1, draft("Den andra", "Vad går bra?"));

        assertThat(other.status()).isEqualTo(412);
        assertThat(done(admin.get("/templates/" + id + "/draft")).json().at("/document/title").asText()).isEqualTo("Den ena");
        assertThat(publish(admin, id, "ALL", 1).status()).isEqualTo(412);
        assertThat(admin.delete("/templates/" + id + "/draft", 1).status()).isEqualTo(412);
        assertThat(as(KARIN).get("/templates/" + id).status()).isEqualTo(404);
    }

    @Test
    void aDraftNeedNotBeWholeAndIsNotPublishedBeforeItIs() {
        Visitor admin = as(KOMMUNADMIN);
        String empty = "{\"organisation\":\"o-1\",\"document\":{\"schoolForm\":\"MEDARBETARSAMTAL\",\"title\":\"\",\"language\":\"sv\"}}";
        String id = done(admin.post("/own-templates", empty)).json().path("id").asText();

        Visitor.Answer refused = publish(admin, id, "PRINCIPAL_ORGANISER");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("code")).contains("required", "question-count");
        assertThat(admin.delete("/templates/" + id + "/draft", 1).status()).isEqualTo(204);
        assertThat(admin.get("/templates/" + id + "/draft").status()).isEqualTo(404);
        assertThat(admin.post("/own-templates", empty.replace("MEDARBETARSAMTAL", "GR")).problem()).isEqualTo("wrong-school-form");
    }

    @Test
    void aCopyIsIndependentAndKnowsItsSource() {
        Visitor admin = as(KOMMUNADMIN);
        String source = made(admin, HUVUDMAN, "Källan", "Vad går bra?");
        done(publish(admin, source, "PRINCIPAL_ORGANISER"));
        String copy = done(admin.post("/own-templates", "{\"organisation\":\"o-1\",\"copyOf\":{\"id\":\"%s\",\"version\":1}}".formatted(source)))
                .json().path("id").asText();
        assertThat(done(admin.get("/templates/" + copy + "/draft")).json().at("/source/title").asText()).isEqualTo("Källan");
        assertThat(done(admin.get("/templates/" + copy + "/draft")).json().path("sourceVersion").isNull()).isTrue();

        done(admin.put("/templates/" + source + "/draft", revision(admin, source), draft("Källan igen", "Vad går bättre?")));
        done(publish(admin, source, "PRINCIPAL_ORGANISER"));
        assigned(source, "p-105");

        JsonNode draft = done(admin.get("/templates/" + copy + "/draft")).json();
        assertThat(draft.path("sourceVersion").asInt()).isEqualTo(2);
        assertThat(draft.at("/document/title").asText()).isEqualTo("Källan");
        assertThat(draft.path("usage").asInt()).isZero();
        assertThat(done(admin.get("/templates/" + source + "/draft")).json().path("usage").asInt()).isEqualTo(1);
        assertThat(admin.post("/own-templates", "{\"organisation\":\"o-1\",\"copyOf\":{\"id\":\"%s\",\"version\":9}}".formatted(source)).status())
                .isEqualTo(404);
    }

    private void assertSeen(String id, boolean near, boolean far) {
        for (String person : List.of(KARIN, JOHAN, GUNNAR)) {
            int wanted = (person.equals(GUNNAR) ? far : near) ? 200 : 404;
            assertThat(as(person).get("/templates/" + id).status()).as(person).isEqualTo(wanted);
        }
    }

    @Test
    void whatComesInTheSourceIsTakenOverAndTravelsAsAFile() {
        TemplateMaker anders = new TemplateMaker(as(KOMMUNADMIN));
        String source = anders.make(TemplateMaker.document("Källan", "nulaget"));
        anders.publish(source, "PRINCIPAL_ORGANISER");
        String copy = anders.copy(source, 1);
        anders.write(source, TemplateMaker.document("Källan", "nulaget", "trivseln"));
        anders.publish(source, "PRINCIPAL_ORGANISER");
        String changes = "/templates/" + copy + "/source-changes";
        assertThat(done(as(KOMMUNADMIN).get(changes)).json().path("changes").findValuesAsText("id")).contains("questions/trivseln");

        done(as(KOMMUNADMIN).post(changes, anders.revision(copy), "{\"to\":2,\"accepted\":[\"questions/trivseln\"],\"kept\":[]}"));
        anders.publish(copy, "PRINCIPAL_ORGANISER");
        JsonNode file = done(anders.file(copy, 1)).json();
        String brought = done(anders.bring(file.toString())).json().path("id").asText();

        assertThat(file.at("/lineage").findValuesAsText("template")).startsWith(copy, source);
        assertThat(anders.draft(brought).at("/document/sections/0/questions").findValuesAsText("id")).containsExactly("nulaget", "trivseln");
        assertThat(anders.draft(brought).at("/source/id").asText()).isEqualTo(copy);
    }

    @Test
    void theHuvudmanSuggestsATemplateToItsOwnForOneCategoryOfStaff() {
        Visitor admin = as(KOMMUNADMIN);
        String id = made(admin, HUVUDMAN, "För lärare", "Vad går bra?");
        String draft = draft("För lärare", "Vad går bra?");
        done(admin.put("/templates/" + id + "/draft", 1, "{\"staffCategory\":\"Lärare\"," + draft.substring(1)));
        done(publish(admin, id, "ALL"));

        assertThat(item(KARIN, id).path("suggestedFor").asText()).isEqualTo("Lärare");
        assertThat(done(as(ALVA).get("/templates/" + id)).json().path("suggestedFor").asText()).isEqualTo("Lärare");
        assertThat(done(as(GUNNAR).get("/templates/" + id)).json().path("suggestedFor").isNull()).isTrue();
        assertThat(item(GUNNAR, id).path("suggestedFor").isNull()).isTrue();
        assertThat(done(as(KARIN).get("/mentor-group")).json().at("/employees/0/dutyRoles/0").asText()).isNotBlank();
    }

    private JsonNode item(String person, String template) {
        for (JsonNode item : done(as(person).get("/templates")).json().path("items")) {
            if (item.path("id").asText().equals(template)) {
                return item;
            }
        }
        throw new AssertionError("not listed");
    }

    private List<String> titles(String person) {
        return done(as(person).get("/templates")).json().path("items").findValuesAsText("title");
    }

    private String assigned(String template, String employee) {
        return "/dialogues/" + done(as(KARIN).post("/assignments",
                "{\"template\":\"%s\",\"persons\":%s}".formatted(template, People.json(employee)))).json().at("/outcomes/0/dialogue").asText();
    }

    private static String made(Visitor admin, String owner, String title, String question) {
        return done(admin.post("/own-templates", own(owner, title, question))).json().path("id").asText();
    }

    private static Visitor.Answer publish(Visitor admin, String id, String level) {
        Visitor.Answer draft = admin.get("/templates/" + id + "/draft");
        return publish(admin, id, level, draft.json().path("revision").asInt(1));
    }

    private static Visitor.Answer publish(Visitor admin, String id, String level, int revision) {
        return admin.put("/templates/" + id + "/publication", revision, "{\"level\":\"" + level + "\"}");
    }

    private static int revision(Visitor admin, String id) {
        return done(admin.get("/templates/" + id + "/draft")).json().path("revision").asInt();
    }

    private static String own(String owner, String title, String question) {
        return "{\"organisation\":\"%s\",%s}".formatted(owner, document(title, question));
    }

    private static String draft(String title, String question) {
        return "{%s}".formatted(document(title, question));
    }

    private static String document(String title, String question) {
        return """
                "document":{"schoolForm":"MEDARBETARSAMTAL","title":"%s","language":"sv","preparation":[],
                "sections":[{"id":"del","title":"Arbetet","target":"NOTES","questions":[
                {"id":"hur","text":"%s","sensitive":false,"preparationNote":true}]}]}""".formatted(title, question);
    }

    private static Visitor.Answer done(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer;
    }
}
