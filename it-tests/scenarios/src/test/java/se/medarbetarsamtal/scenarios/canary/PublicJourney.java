package se.medarbetarsamtal.scenarios.canary;

import java.util.ArrayList;
import java.util.List;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What is written for everybody who works somewhere, and so is not sealed: the goals of a unit, and a template. */
final class PublicJourney {

    private final Journey journey;

    PublicJourney(Journey journey) {
        this.journey = journey;
    }

    void goals(Visitor karin, Visitor alva, String talk) {
        journey.no(alva.post("/unit-goals", goal(journey.canary("goal of nobody").word(), "")));
        journey.no(karin.post("/unit-goals", goal(journey.canary("goal that is too long").word() + Journey.TOO_LONG, "")));
        String path = "/unit-goals/" + journey.yes(karin.post("/unit-goals",
                goal(journey.published("goal").word(), journey.published("conditions").word()))).json().path("id").asText();
        journey.no(alva.put(path, 1, change(journey.canary("change of nobody").word(), "")));
        journey.yes(karin.put(path, 1, change(journey.published("goal, changed").word(), journey.published("conditions, changed").word())));
        journey.yes(karin.get("/unit-goals"));
        journey.yes(alva.get(talk + "/unit-goals"));
        journey.yes(karin.delete(path, 2));
    }

    void template(Visitor admin, Visitor karin) {
        journey.no(karin.post("/templates", template("PRINCIPAL_ORGANISER", journey.canary("template of nobody").word())));
        journey.no(admin.post("/templates", template("SCHOOL", journey.canary("template of no level").word())));
        String id = journey.yes(admin.post("/templates", template("PRINCIPAL_ORGANISER", journey.published("template").word())))
                .json().path("id").asText();
        journey.yes(karin.get("/templates/" + id));
        String document = template("ALL", journey.published("draft").word());
        String draft = "{" + document.substring(document.indexOf("\"document\""));
        journey.no(karin.put("/templates/" + id + "/draft", 1, draft));
        journey.no(admin.put("/templates/" + id + "/draft", 7, draft));
        journey.yes(admin.put("/templates/" + id + "/draft", 1, draft));
        journey.yes(admin.put("/templates/" + id + "/publication", 2, "{\"level\":\"PRINCIPAL_ORGANISER\"}"));
        journey.yes(karin.get("/templates/" + id + "/versions/1"));
        journey.yes(karin.get("/templates/" + id + "/versions/1/file"));
        String file = "{\"format\":\"medarbetarsamtal.template\",\"version\":1," + draft.substring(1);
        journey.no(karin.bring("o-1", file));
        journey.no(admin.bring("o-1", file.replace("\"version\":1", "\"version\":2")));
        journey.yes(admin.bring("o-1", file));
        String copy = journey.yes(admin.post("/own-templates",
                "{\"organisation\":\"o-1\",\"copyOf\":{\"id\":\"%s\",\"version\":1}}".formatted(id))).json().path("id").asText();
        takeOver(admin, karin, "/templates/" + copy + "/source-changes");
        journey.yes(admin.get("/own-templates"));
        journey.yes(admin.get("/templates/" + id + "/draft"));
        journey.yes(admin.put("/templates/" + id + "/deprecation", 3, "{\"deprecated\":true}"));
        journey.yes(admin.delete("/templates/" + id + "/publication", 4));
        journey.yes(admin.delete("/templates/" + id + "/draft", 5));
        journey.yes(admin.post("/own-templates", "{\"organisation\":\"o-1\"," + document.substring(document.indexOf("\"document\""))));
    }

    private void takeOver(Visitor admin, Visitor karin, String path) {
        List<String> changes = new ArrayList<>();
        journey.yes(admin.get(path)).json().path("changes").forEach(change -> changes.add(change.path("id").toString()));
        String decision = "{\"to\":2,\"accepted\":" + changes + ",\"kept\":[]}";
        journey.no(karin.get(path));
        journey.no(admin.post(path, 1, decision.replace("title", journey.canary("change of nothing").word())));
        journey.yes(admin.post(path, 1, decision));
    }

    private static String goal(String text, String conditions) {
        return "{\"level\":\"UNIT\",\"unit\":\"o-2\",\"period\":\"%s\",\"text\":\"%s\",\"conditions\":\"%s\"}"
                .formatted(Days.period(), text, conditions);
    }

    private static String change(String text, String conditions) {
        return "{\"text\":\"%s\",\"conditions\":\"%s\"}".formatted(text, conditions);
    }

    private static String template(String level, String word) {
        return """
                {"level":"%1$s","document":{"schoolForm":"MEDARBETARSAMTAL","title":"%2$s","language":"sv","source":"%2$s",
                "routineTitle":"%2$s","intro":["%2$s"],"preparation":[{"id":"fore","text":"%2$s"}],
                "sections":[{"id":"del","title":"%2$s","target":"NOTES","questions":[{"id":"hur","text":"%2$s",
                "sensitive":false,"preparationNote":true,"points":[{"text":"%2$s","sensitive":false}]}]}]}}"""
                .formatted(level, word);
    }
}
