package se.medarbetarsamtal.scenarios.canary;

import java.util.List;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What both plan, with a canary in every cell and every note: in a talk that is held, and in the one that it is carried into. */
final class PlanJourney {

    private static final List<String> GOAL = List.of("unitGoal", "individualGoal", "develop", "activities", "responsible");
    private static final List<String> CHALLENGE = List.of("challenge", "activities", "support");
    private static final String STEP = "{\"kind\":\"OTHER\",\"dueOn\":\"2099-05-20\"}";
    private static final String CHANGED_STEP = "{\"kind\":\"HALF_YEAR\",\"dueOn\":\"2099-05-21\",\"heldOn\":null}";

    private final Journey journey;
    private final Visitor karin;
    private final Visitor alva;
    private String goal;
    private String challenge;
    private String agreement;

    PlanJourney(Journey journey, Visitor karin, Visitor alva) {
        this.journey = journey;
        this.karin = karin;
        this.alva = alva;
    }

    /** @param talk one that nothing stands in, and that is held after this */
    void first(String talk) {
        goal = row(karin, talk, "GOAL", GOAL);
        challenge = row(alva, talk, "CHALLENGE", CHALLENGE);
        agreement = added(alva.post(talk + "/agreements", journey.text("agreement of the plan")));
        refused(talk);
        String empty = added(karin.post(talk + "/plan-rows", "{\"kind\":\"GOAL\"}"));
        journey.yes(karin.delete(talk + "/plan-rows/" + empty, 1));
        journey.yes(karin.put(talk + "/plan-order", 1, "{\"agreements\":[\"%s\",\"%s\",\"%s\"]}".formatted(agreement, goal, challenge)));
        journey.yes(karin.put(talk + "/agreements/" + agreement + "/responsible", 1, "{\"responsible\":\"BOTH\"}"));
        journey.yes(karin.put(talk + "/agreements/" + agreement + "/curriculum", 2, "{\"codes\":[\"lgr22-2.1\"]}"));
        journey.yes(karin.get(talk + "/curriculum"));
        journey.yes(karin.put(talk + "/holding", journey.version(karin, talk), "{\"heldOn\":\"" + Days.today() + "\"}"));
        follow(talk);
        steps(talk);
        shown(talk);
    }

    /** Carries all of it on. */
    void then(String talk) {
        journey.no(karin.post(talk + "/carried", "{\"agreements\":\"" + journey.canary("what to carry").word() + "\"}"));
        String carried = journey.yes(karin.post(talk + "/carried", "{\"agreements\":[\"%s\",\"%s\"]}".formatted(agreement, goal)))
                .json().at("/agreements/0/agreement").asText();
        journey.yes(alva.get(talk + "/agreements/" + carried + "/line"));
        shown(talk);
    }

    private void follow(String talk) {
        String each = talk + "/agreements/" + agreement;
        journey.yes(alva.post(each + "/follow-ups", journey.text("employee's note on how it fares")));
        journey.yes(karin.post(each + "/follow-ups", journey.text("chef's note on how it fares")));
        journey.no(karin.post(each + "/follow-ups", journey.text("note that is too long", Journey.TOO_LONG)));
        journey.no(karin.put(each + "/status", 4, "{\"status\":\"" + journey.canary("status").word() + "\"}"));
        journey.yes(alva.put(talk + "/agreements/" + challenge + "/status", 2, "{\"status\":\"DONE\"}"));
    }

    private void steps(String talk) {
        String gone = talk + "/follow-ups/" + added(karin.post(talk + "/follow-ups", STEP));
        journey.yes(karin.put(gone, 1, CHANGED_STEP));
        journey.yes(karin.delete(gone, 2));
        String step = talk + "/follow-ups/" + added(karin.post(talk + "/follow-ups", STEP));
        journey.yes(karin.put(step + "/note", 0, journey.text("note of a step")));
        journey.yes(alva.put(step + "/note", 1, journey.text("note of a step, again")));
        journey.stale(karin.put(step + "/note", 1, journey.text("note of a step, stale")));
        journey.yes(karin.get(step + "/note/revisions"));
        journey.no(karin.put(step, 1, CHANGED_STEP.replace("2099-05-21", journey.canary("day of a step").word())));
    }

    private void refused(String talk) {
        String cells = talk + "/plan-rows/" + goal + "/cells/";
        journey.no(karin.put(cells + "activities", 1, journey.text("cell that is too long", Journey.TOO_LONG)));
        journey.no(karin.put(cells + "salary", 0, journey.text("cell of no column")));
        journey.no(karin.put(cells + "implementationDate", 0, journey.text("cell with no day")));
        journey.stale(alva.put(cells + "activities", 0, journey.text("cell, stale")));
        journey.no(karin.post(talk + "/plan-rows", "{\"kind\":\"" + journey.canary("kind of row").word() + "\"}"));
    }

    private void shown(String talk) {
        for (Visitor party : List.of(karin, alva)) {
            journey.yes(party.get(talk + "/plan"));
            journey.yes(party.get("/tasks"));
        }
    }

    private String row(Visitor writer, String talk, String kind, List<String> columns) {
        String row = added(writer.post(talk + "/plan-rows", "{\"kind\":\"" + kind + "\"}"));
        columns.forEach(column -> journey.yes(writer.put(talk + "/plan-rows/" + row + "/cells/" + column, 0,
                journey.text(column + " of the " + kind))));
        return row;
    }

    private String added(Visitor.Answer answer) {
        return journey.yes(answer).json().path("id").asText();
    }
}
