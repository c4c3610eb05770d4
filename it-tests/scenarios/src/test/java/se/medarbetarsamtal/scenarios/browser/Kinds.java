package se.medarbetarsamtal.scenarios.browser;

import static org.assertj.core.api.Assertions.assertThat;

import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** A template that asks in every way there is, and one talk by it. */
final class Kinds {

    static final String ROUTINE_URL = "https://exempel.se/rutiner/samtal?del=1";
    static final String ROUTINE = "Samtalet hålls varje höst, i lugn och ro.";

    private static final String OPTIONS = """
            "options":[{"id":"o1","text":"Sällan"},{"id":"o2","text":"Ibland"},{"id":"o3","text":"Ofta"}]""";

    static final String TEMPLATE = """
            {"level":"PRINCIPAL_ORGANISER","document":{"schoolForm":"MEDARBETARSAMTAL","title":"Olika frågor","language":"sv",
            "routineTitle":"Vår rutin","routineText":["%s","Andra stycket."],"routineUrl":"%s",
            "sections":[{"id":"del","title":"Alla sätt att svara","target":"NOTES","questions":[%s,%s,%s,%s,%s,%s,%s,%s,%s]}],
            "plan":{"title":"Handlingsplan","tables":[{"id":"goals","groups":[{"label":"Mål","columns":[
            {"id":"individualGoal","label":"Medarbetarens mål","required":false}]}]}]}}}""".formatted(ROUTINE, ROUTINE_URL,
            question("info", "Läs igenom målen innan ni börjar.", "INFORMATION", ""),
            question("rad", "Vilken är din arbetsplats?", "TEXT", ""),
            question("janej", "Har du den introduktion du behöver?", "YES_NO", ",\"required\":true"),
            question("skala", "Hur ofta hinner du reflektera?", "SCALE", "," + OPTIONS),
            question("val", "Hur ofta vill du ha återkoppling?", "SINGLE", ",\"answeredBy\":\"EMPLOYEE\"," + OPTIONS),
            question("flera", "När möts ni?", "MULTIPLE", ",\"answeredBy\":\"BOTH\"," + OPTIONS),
            question("chef", "Är målen uppfyllda?", "YES_NO", ",\"answeredBy\":\"MANAGER\""),
            question("tabell", "Vilka kurser har du gått?", "TABLE",
                    ",\"columns\":[{\"id\":\"kurs\",\"text\":\"Kurs\"},{\"id\":\"ar\",\"text\":\"År\"}]"),
            question("plan", "Vad kommer ni överens om?", "AGREEMENTS", ",\"target\":\"PLAN_GOALS\""));

    private Kinds() { }

    static String question(String id, String text, String kind, String more) {
        return "{\"id\":\"%s\",\"text\":\"%s\",\"sensitive\":false,\"preparationNote\":false,\"kind\":\"%s\"%s}".formatted(id, text, kind, more);
    }

    /** @return the new talk of that employee with Karin, as {@code /dialogues/…} */
    static String talk(Visitor admin, Visitor karin, String template, String employee) {
        Visitor.Answer published = admin.post("/templates", template);
        assertThat(published.status()).as(published.body()).isEqualTo(201);
        Visitor.Answer assigned = karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s,\"repeat\":%s}"
                .formatted(published.json().path("id").asText(), People.json(employee), People.json(employee)));
        assertThat(assigned.status()).as(assigned.body()).isEqualTo(200);
        return "/dialogues/" + assigned.json().at("/outcomes/0/dialogue").asText();
    }
}
