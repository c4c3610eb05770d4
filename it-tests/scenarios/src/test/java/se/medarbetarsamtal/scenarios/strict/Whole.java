package se.medarbetarsamtal.scenarios.strict;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/**
 * A talk of Karin's that has gone all the way, with the same words in every text that it can have: prepared, shown, held,
 * delivered, acknowledged, followed up, closed, added to and opened again. Its plan was carried from one before it.
 */
final class Whole {

    private static final String CODES = "{\"codes\":[\"lgr22-2.1\"]}";

    private final Visitor karin;
    private final Visitor employee;
    private final String words;
    private String id;
    private String agreement;
    private String row;
    private String step;

    /** @param words as JSON writes them, with the quotation marks */
    Whole(World world, String person, String words) {
        this.karin = world.as(People.KARIN);
        this.employee = world.as(person);
        this.words = words;
        String earlier = "/dialogues/" + world.newTalk(People.KARIN, person);
        String first = add(karin, earlier + "/agreements", text());
        String goal = goal(earlier);
        follow(earlier, first, goal);
        id = world.newTalk(People.KARIN, person);
        carry(first, goal);
        prepare(person);
        follow(path(), agreement, row);
        deliver();
        close();
    }

    String id() {
        return id;
    }

    String path() {
        return "/dialogues/" + id;
    }

    /** @return the id of what the address names besides the talk */
    String part(Route route) {
        return route.path().contains("{row}") || route.path().endsWith("/line") ? row : route.path().contains("{step}") ? step : agreement;
    }

    private String goal(String talk) {
        String goal = add(karin, talk + "/plan-rows", "{\"kind\":\"GOAL\"}");
        for (String column : List.of("individualGoal", "activities")) {
            put(karin, talk + "/plan-rows/" + goal + "/cells/" + column, 0, text());
        }
        return goal;
    }

    /** Holds the talk, and says how two of its agreements fare. */
    private void follow(String talk, String one, String other) {
        put(karin, talk + "/holding", version(talk), "{\"heldOn\":\"%s\"}".formatted(Days.today()));
        for (String each : List.of(one, other)) {
            int version = version(karin.get(talk + "/plan").json(), each);
            put(karin, talk + "/agreements/" + each + "/responsible", version, "{\"responsible\":\"BOTH\"}");
            put(karin, talk + "/agreements/" + each + "/curriculum", version + 1, CODES);
            add(employee, talk + "/agreements/" + each + "/follow-ups", text());
        }
    }

    private void carry(String first, String goal) {
        JsonNode carried = World.done(karin.post(path() + "/carried", "{\"agreements\":[\"%s\",\"%s\"]}".formatted(first, goal)))
                .json().path("agreements");
        agreement = carried.at("/0/agreement").asText();
        row = carried.at("/1/agreement").asText();
    }

    private void prepare(String person) {
        String question = World.QUESTION;
        add(employee, path() + "/own-questions", text());
        put(employee, path() + "/answers/" + question, 0, text());
        put(karin, path() + "/answers/" + question, 0, text());
        put(karin, path() + "/own-notes/" + question, 0, text());
        put(karin, path() + "/notes/" + question, 0, text());
        put(karin, path() + "/booking", 0, Days.booking(Days.free(), "13:00", "x").replace("\"x\"", words));
        World.done(karin.post(path() + "/booking/invitations", "{}"));
        List<String> managers = employee.get(path()).json().path("managers").findValuesAsText("person");
        put(employee, path() + "/releases/preparation", version(path()), readers(managers.toArray(String[]::new)));
        put(karin, path() + "/releases/preparation", version(path()), readers(person));
        put(karin, path() + "/releases/own-notes", version(path()), readers(person));
    }

    private void deliver() {
        step = add(karin, path() + "/follow-ups", Routes.of("POST /dialogues/{id}/follow-ups").body());
        put(employee, path() + "/follow-ups/" + step + "/note", 0, text());
        World.done(karin.post(path() + "/deliveries", "{\"version\":%d,\"onPaperOn\":null}".formatted(version(path()))));
        World.done(employee.post(path() + "/acknowledgements", "{\"delivery\":1,\"comment\":" + words + "}"));
    }

    private void close() {
        put(karin, path() + "/closing", version(path()), "{}");
        World.done(employee.post(path() + "/addenda", text()));
        put(karin, path() + "/reopening", version(path()), "{\"reason\":" + words + "}");
    }

    private int version(String talk) {
        return karin.get(talk).json().path("version").asInt();
    }

    private static int version(JsonNode plan, String agreement) {
        for (JsonNode one : plan.path("rows")) {
            if (one.path("id").asText().equals(agreement)) {
                return one.path("version").asInt();
            }
        }
        throw new IllegalArgumentException(agreement);
    }

    private String text() {
        return "{\"text\":" + words + "}";
    }

    private static String readers(String... persons) {
        return "{\"readers\":" + People.json(persons) + "}";
    }

    private static String add(Visitor visitor, String path, String body) {
        return World.done(visitor.post(path, body)).json().path("id").asText();
    }

    private static void put(Visitor visitor, String path, int base, String body) {
        World.done(visitor.put(path, base, body));
    }
}
