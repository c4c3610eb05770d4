package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.rest.OneTalkScenario.heldToday;
import static se.medarbetarsamtal.scenarios.rest.OneTalkScenario.text;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.ELIN;
import static se.medarbetarsamtal.scenarios.support.People.FATIMA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What both agree on: the rows of the plan, how they fare, and how they go on in the next talk. */
abstract class PlanScenario extends HostScenario {

    private static final String FOLLOW_UP = "Dags att följa upp något från ditt medarbetarsamtal";
    private static final String FOLLOW_UP_CHEF = "Dags att följa upp något från ett medarbetarsamtal";
    private static final String UNIT_GOAL = "Alla elever är trygga";

    @Test
    @Tag("U-27")
    void eachRowOfThePlanIsAnAgreementAndNothingIsTypedTwice() {
        Visitor karin = as(KARIN);
        Visitor employee = as("p-101");
        String talk = "/dialogues/" + newTalk(KARIN, "p-101");
        String goal = goal(karin, talk, "Leda ämneslaget");
        String challenge = row(employee, talk, "CHALLENGE");
        cell(employee, talk, challenge, "challenge", 0, "Tala inför kollegiet");
        cell(employee, talk, goal, "implementationDate", 0, "2099-01-20");
        String free = done(karin.post(talk + "/agreements", text("Karin ordnar tid"))).json().path("id").asText();
        done(karin.put(talk + "/agreements/" + free + "/responsible", 1, "{\"responsible\":\"MANAGER\"}"));
        done(karin.put(talk + "/holding", 1, heldToday()));

        for (Visitor party : List.of(karin, employee)) {
            JsonNode agreements = party.get(talk).json().path("agreements");
            assertThat(agreements.findValuesAsText("text")).containsExactly("Leda ämneslaget", "Tala inför kollegiet", "Karin ordnar tid");
            assertThat(agreements.findValuesAsText("kind")).containsExactly("GOAL", "CHALLENGE", "FREE");
            assertThat(agreements.findValuesAsText("status")).containsOnly("ONGOING");
            assertThat(agreements.findValuesAsText("responsible")).containsExactly("EMPLOYEE", "EMPLOYEE", "MANAGER");
            JsonNode row = found(party, talk, goal);
            assertThat(row.at("/cells/individualGoal/text").asText()).isEqualTo(row.path("text").asText());
            assertThat(row.at("/cells/implementationDate/text").asText()).isEqualTo("2099-01-20");
        }
    }

    @Test
    void rowsAreAddedOrderedAndRemoved() {
        Visitor karin = as(KARIN);
        Visitor employee = as("p-102");
        String talk = "/dialogues/" + newTalk(KARIN, "p-102");
        String first = goal(karin, talk, "Ett");
        String second = goal(employee, talk, "Två");
        String third = row(employee, talk, "CHALLENGE");
        int order = plan(karin, talk).path("orderVersion").asInt();

        String wanted = "{\"agreements\":[\"%s\",\"%s\",\"%s\"]}".formatted(third, first, second);
        assertThat(employee.put(talk + "/plan-order", order, wanted).status()).isEqualTo(200);
        assertThat(karin.put(talk + "/plan-order", order, wanted).status()).as("somebody was first").isEqualTo(412);
        assertThat(karin.put(talk + "/plan-order", order + 1, "{\"agreements\":[\"%s\"]}".formatted(first)).problem()).isEqualTo("plan-changed");
        assertThat(plan(karin, talk).path("rows").findValuesAsText("id")).containsExactly(third, first, second);

        assertThat(karin.delete(talk + "/plan-rows/" + first, 9).status()).isEqualTo(412);
        assertThat(karin.delete(talk + "/plan-rows/" + first, 1).status()).isEqualTo(204);
        assertThat(karin.delete(talk + "/plan-rows/" + first, 1).status()).isEqualTo(404);
        assertThat(plan(employee, talk).path("rows").findValuesAsText("id")).containsExactly(third, second);
    }

    @Test
    @Tag("T-42")
    void eachRowHasTwoDaysAndOnThatOfFollowUpBothAreRemindedOnce() {
        Visitor karin = as(KARIN);
        Visitor employee = as("p-15");
        String talk = "/dialogues/" + newTalk(KARIN, "p-15");
        configure("se.medarbetarsamtal", Map.of("reminders.seconds", 1));
        String later = goal(karin, talk, "Leda ämneslaget");
        cell(employee, talk, later, "implementationDate", 0, "2098-01-20");
        cell(employee, talk, later, "followUpDate", 0, "2099-01-20");
        done(karin.put(talk + "/holding", 1, heldToday()));
        assertThat(karin.page("/notiser")).doesNotContain(FOLLOW_UP_CHEF);
        JsonNode row = found(karin, talk, later);
        assertThat(row.at("/cells/implementationDate/text").asText()).isEqualTo("2098-01-20");
        assertThat(row.at("/cells/followUpDate/text").asText()).isEqualTo("2099-01-20");

        cell(karin, talk, later, "followUpDate", 1, Days.today().toString());

        eventually(() -> assertThat(employee.page("/notiser")).containsOnlyOnce(FOLLOW_UP));
        eventually(() -> assertThat(karin.page("/notiser")).containsOnlyOnce(FOLLOW_UP_CHEF));
        assertThat(employee.page("/notiser") + karin.page("/notiser")).doesNotContain("Leda ämneslaget");
        assertThat(line(karin, "p-15").at("/dialogues/0/nextFollowUpOn").asText()).isEqualTo(Days.today().toString());
    }

    @Test
    @Tag("T-36")
    void bothWriteInThePlanUntilItIsDeliveredAndAConflictLosesNothing() {
        Visitor karin = as(KARIN);
        Visitor employee = as("p-103");
        String talk = "/dialogues/" + newTalk(KARIN, "p-103");
        done(karin.put(talk + "/beginning", 1, "{}"));
        String goal = goal(karin, talk, "Karins ord");

        Visitor.Answer late = employee.put(cells(talk, goal) + "individualGoal", 0, text("Ord som kom för sent"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().at("/current/text").asText()).isEqualTo("Karins ord");
        assertThat(late.json().at("/current/revision").asInt()).isEqualTo(1);
        cell(employee, talk, goal, "activities", 0, "en annan cell i samma rad");
        cell(employee, talk, goal, "individualGoal", 1, "Karins ord och mina");

        done(karin.put(talk + "/holding", 2, heldToday()));
        cell(employee, talk, goal, "individualGoal", 2, "Efter samtalet");
        done(karin.post(talk + "/deliveries", "{\"version\":3,\"onPaperOn\":null}"));
        assertThat(employee.put(cells(talk, goal) + "individualGoal", 3, text("För sent")).problem()).isEqualTo("wrong-state");
        assertThat(employee.post(talk + "/plan-rows", "{\"kind\":\"GOAL\"}").problem()).isEqualTo("wrong-state");
        assertThat(found(employee, talk, goal).path("text").asText()).isEqualTo("Efter samtalet");
        JsonNode delivered = employee.get(talk + "/deliveries/1").json();
        assertThat(delivered.path("texts").findValuesAsText("text")).contains("Efter samtalet", "en annan cell i samma rad");
        assertThat(delivered.at("/agreements/0/status").asText()).isEqualTo("ONGOING");
    }

    @Test
    void everyTextOfACellCanBeSeenByBothAndByNobodyElse() {
        Visitor karin = as(KARIN);
        Visitor employee = as("p-103");
        String talk = "/dialogues/" + newTalk(KARIN, "p-103");
        String goal = goal(karin, talk, "Först");
        cell(employee, talk, goal, "individualGoal", 1, "Sedan");

        for (Visitor party : List.of(karin, employee)) {
            assertThat(list(party.get(cells(talk, goal) + "individualGoal/revisions"), "/items").findValuesAsText("text")).containsExactly("Sedan", "Först");
            assertThat(list(party.get(cells(talk, goal) + "develop/revisions"), "/items")).isEmpty();
            assertThat(party.get(cells(talk, goal) + "salary/revisions").problem()).isEqualTo("not-there");
            assertThat(party.get(cells("/dialogues/" + newTalk(KARIN, "p-103"), goal) + "individualGoal/revisions").problem()).isEqualTo("not-there");
        }
        assertThat(as(FATIMA).get(cells(talk, goal) + "individualGoal/revisions").problem()).isEqualTo("not-there");
        done(karin.put(talk + "/holding", 1, heldToday()));
        String step = done(karin.post(talk + "/follow-ups", step("OTHER", "2099-05-20"))).json().path("id").asText();
        done(employee.put(talk + "/follow-ups/" + step + "/note", 0, text("Ett")));
        done(karin.put(talk + "/follow-ups/" + step + "/note", 1, text("Två")));
        assertThat(list(employee.get(talk + "/follow-ups/" + step + "/note/revisions"), "/items").findValuesAsText("text")).containsExactly("Två", "Ett");
    }

    @Test
    void aPageThatStandsOpenIsToldOfRowsOrderAndStatusWithoutAWord() {
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, "p-104");
        String first = goal(karin, talk, "Hemligt mål");
        JsonNode before = changes(talk);
        String second = row(karin, talk, "GOAL");
        JsonNode added = changes(talk);
        done(karin.put(talk + "/plan-order", 1, "{\"agreements\":[\"%s\",\"%s\"]}".formatted(second, first)));
        JsonNode ordered = changes(talk);
        done(status(karin, talk, first, 1, "ONGOING"));
        JsonNode agreed = changes(talk);
        done(karin.delete(talk + "/plan-rows/" + second, 1));

        assertThat(before.path("rows").findValuesAsText("id")).containsExactly(first);
        assertThat(added.path("rows").findValuesAsText("id")).containsExactly(first, second);
        assertThat(ordered.path("rows").findValuesAsText("id")).containsExactly(second, first);
        assertThat(agreed.path("rows").findValuesAsText("version")).containsExactly("1", "2");
        assertThat(changes(talk).path("rows").findValuesAsText("id")).containsExactly(first);
        assertThat(agreed.toString()).doesNotContain("Hemligt", "ONGOING");
    }

    private JsonNode changes(String talk) {
        return done(as("p-104").get(talk + "/revisions")).json();
    }

    @Test
    @Tag("T-05")
    void aGoalIsAgreedOnOnlyWithAGoalOfTheVerksamhetAndAPlanWithoutAGoalIsNoted() {
        Visitor karin = as(KARIN);
        Visitor employee = as("p-104");
        String talk = "/dialogues/" + newTalk(KARIN, "p-104");
        assertThat(hints(karin, talk)).containsExactly("NO_GOAL");
        String loose = row(karin, talk, "GOAL");
        cell(karin, talk, loose, "individualGoal", 0, "Utan sammanhang");
        String connected = goal(karin, talk, "Med sammanhang");

        assertThat(hints(karin, talk)).contains("NO_UNIT_GOAL").doesNotContain("NO_GOAL");
        assertThat(status(employee, talk, loose, 1, "ONGOING").problem()).isEqualTo("no-unit-goal");
        assertThat(status(employee, talk, connected, 1, "ONGOING").status()).isEqualTo(200);
        assertThat(karin.put(cells(talk, connected) + "unitGoal", 1, text(" ")).problem()).isEqualTo("no-unit-goal");
        done(karin.put(talk + "/holding", 1, heldToday()));
        assertThat(found(karin, talk, loose).path("status").asText()).isEqualTo("PROPOSED");
        cell(karin, talk, loose, "unitGoal", 0, UNIT_GOAL);
        done(karin.post(talk + "/deliveries", "{\"version\":2,\"onPaperOn\":null}"));
        assertThat(found(karin, talk, loose).path("status").asText()).isEqualTo("ONGOING");
    }

    @Test
    @Tag("T-06")
    @Tag("T-37")
    void aGoalHasAnActivityOrItIsSaidThatNoneIsNeeded() {
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, "p-105");
        String one = goal(karin, talk, "Med aktivitet");
        String other = goal(karin, talk, "Utan insats");
        assertThat(hints(karin, talk)).containsExactly("NO_ACTIVITY", "NO_ACTIVITY");

        cell(karin, talk, one, "activities", 0, "Kollegial handledning");
        assertThat(plan(karin, talk).at("/hints/0/agreement").asText()).isEqualTo(other);
        cell(karin, talk, other, "noActivity", 0, "true");

        assertThat(hints(karin, talk)).isEmpty();
        assertThat(found(karin, talk, other).path("cells").has("activities")).isFalse();
        cell(karin, talk, other, "noActivity", 1, "");
        assertThat(hints(karin, talk)).containsExactly("NO_ACTIVITY");
        done(karin.put(talk + "/holding", 1, heldToday()));
        assertThat(karin.post(talk + "/deliveries", "{\"version\":2,\"onPaperOn\":null}").status()).as("a hint stops nobody").isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"implementationDate, 365, ''", "implementationDate, 380, IMPLEMENTATION_LATE", "implementationDate, -1, BEFORE_TALK",
        "followUpDate, 380, ''", "followUpDate, 560, FOLLOW_UP_LATE", "followUpDate, -1, BEFORE_TALK"})
    @Tag("T-41")
    void aDayOutsideTheComingYearIsNoted(String column, int days, String hint) {
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, "p-106");
        String goal = goal(karin, talk, "Mål");
        cell(karin, talk, goal, "activities", 0, "Kurs");
        LocalDate day = Days.today().plusDays(days);

        cell(karin, talk, goal, column, 0, day.toString());

        assertThat(hints(karin, talk)).isEqualTo(hint.isEmpty() ? List.of() : List.of(hint));
    }

    @Test
    @Tag("R-05")
    void whoIsToDoItSaysDoneAndTheOtherSaysFulfilledAndTheChefCancels() {
        Visitor karin = as(KARIN);
        Visitor employee = as("p-16");
        String talk = "/dialogues/" + newTalk(KARIN, "p-16");
        String own = goal(karin, talk, "Mål");
        String cancelled = goal(karin, talk, "Avbryts");
        assertThat(status(employee, talk, own, 1, "DONE").problem()).as("before the talk").isEqualTo("wrong-status");
        done(karin.put(talk + "/holding", 1, heldToday()));

        assertThat(status(karin, talk, own, 2, "DONE").problem()).isEqualTo("other-party");
        assertThat(status(karin, talk, own, 2, "FULFILLED").problem()).isEqualTo("wrong-status");
        assertThat(status(employee, talk, own, 2, "DONE").status()).isEqualTo(200);
        assertThat(status(employee, talk, own, 2, "DONE").status()).isEqualTo(412);
        assertThat(status(employee, talk, own, 3, "FULFILLED").problem()).isEqualTo("other-party");
        assertThat(status(employee, talk, own, 3, "ONGOING").status()).isEqualTo(200);
        assertThat(status(employee, talk, own, 4, "DONE").status()).isEqualTo(200);
        assertThat(status(karin, talk, own, 5, "ONGOING").problem()).isEqualTo("other-party");
        assertThat(status(karin, talk, own, 5, "FULFILLED").status()).isEqualTo(200);
        for (String any : List.of("PROPOSED", "ONGOING", "DONE", "FULFILLED", "CANCELLED")) {
            assertThat(status(karin, talk, own, 6, any).problem()).isEqualTo("wrong-status");
        }
        assertThat(status(employee, talk, cancelled, 2, "CANCELLED").problem()).isEqualTo("not-responsible");
        assertThat(status(karin, talk, cancelled, 2, "CANCELLED").status()).isEqualTo(200);
        assertThat(status(employee, talk, cancelled, 3, "ONGOING").problem()).isEqualTo("not-responsible");
        eventually(() -> assertThat(employee.page("/notiser")).contains("En överenskommelse från ditt medarbetarsamtal har följts upp"));
        eventually(() -> assertThat(karin.page("/notiser")).contains("En medarbetare har följt upp en överenskommelse"));
        assertThat(employee.page("/notiser")).doesNotContain("Avbryts");
    }

    @Test
    @Tag("U-28")
    void agreementsAreFollowedUpDuringTheYearAndTheHistoryIsKept() {
        Visitor karin = as(KARIN);
        Visitor elin = as(ELIN);
        String talk = "/dialogues/" + newTalk(KARIN, ELIN);
        String goal = goal(karin, talk, "Mål");
        assertThat(elin.post(talk + "/agreements/" + goal + "/follow-ups", text("För tidigt")).problem()).isEqualTo("wrong-state");
        done(karin.put(talk + "/holding", 1, heldToday()));
        done(karin.post(talk + "/deliveries", "{\"version\":2,\"onPaperOn\":null}"));
        done(karin.put(talk + "/closing", 3, "{}"));

        done(elin.post(talk + "/agreements/" + goal + "/follow-ups", text("På god väg")));
        done(karin.post(talk + "/agreements/" + goal + "/follow-ups", text("Bra, fortsätt")));
        assertThat(as(FATIMA).post(talk + "/agreements/" + goal + "/follow-ups", text("Nej")).problem()).isEqualTo("not-responsible");
        done(status(elin, talk, goal, 2, "DONE"));

        JsonNode row = found(elin, talk, goal);
        assertThat(row.path("followUps").findValuesAsText("text")).containsExactly("På god väg", "Bra, fortsätt");
        assertThat(row.path("followUps").findValuesAsText("displayName")).containsExactly("Elin Dahl", "Karin Berg");
        assertThat(row.path("followUps").findValuesAsText("at")).allSatisfy(at -> assertThat(at).startsWith("20"));
        assertThat(row.path("history").findValuesAsText("status")).containsExactly("PROPOSED", "ONGOING", "DONE");
        assertThat(row.path("history").findValuesAsText("byMe")).containsExactly("false", "false", "true");
    }

    @Test
    @Tag("R-26")
    void aFollowUpIsAStepOfItsOwnAndNoneOfThemSpeaksOfPay() {
        Visitor karin = as(KARIN);
        Visitor employee = as("p-101");
        String talk = "/dialogues/" + newTalk(KARIN, "p-101");
        String goal = goal(karin, talk, "Mål");
        assertThat(karin.post(talk + "/follow-ups", step("HALF_YEAR", "2099-05-20")).problem()).isEqualTo("wrong-state");
        done(karin.put(talk + "/holding", 1, heldToday()));

        assertThat(employee.post(talk + "/follow-ups", step("HALF_YEAR", "2099-05-20")).problem()).isEqualTo("not-responsible");
        String performance = done(karin.post(talk + "/follow-ups", step("PERFORMANCE", "2099-08-20"))).json().path("id").asText();
        String half = done(karin.post(talk + "/follow-ups", step("HALF_YEAR", "2099-05-20"))).json().path("id").asText();
        done(karin.post(talk + "/follow-ups", step("OTHER", "2099-09-20")));
        assertThat(karin.post(talk + "/follow-ups", step("SALARY", "2099-05-20")).status()).isEqualTo(422);
        done(employee.put(talk + "/follow-ups/" + performance + "/note", 0, text("Vi går igenom målen")));
        done(karin.put(talk + "/follow-ups/" + half, 1, "{\"kind\":\"HALF_YEAR\",\"dueOn\":\"2099-05-20\",\"heldOn\":\"%s\"}".formatted(Days.today())));
        assertThat(karin.delete(talk + "/follow-ups/" + half, 2).problem()).as("held").isEqualTo("wrong-status");

        JsonNode plan = plan(employee, talk);
        assertThat(plan.path("steps").findValuesAsText("kind")).containsExactly("HALF_YEAR", "PERFORMANCE", "OTHER");
        assertThat(plan.path("steps").get(1).fieldNames()).toIterable().containsExactly("id", "kind", "dueOn", "heldOn", "version", "note");
        assertThat(plan.at("/steps/1/note/text").asText()).isEqualTo("Vi går igenom målen");
        assertThat(found(employee, talk, goal).path("status").asText()).isEqualTo("ONGOING");
        assertThat(talks(karin, "p-101").get(0).path("nextFollowUpOn").asText()).isEqualTo("2099-08-20");
    }

    @Test
    @Tag("T-17")
    void theNextTalkShowsTheLastPlanAndOpenGoalsGoOn() {
        Visitor karin = as(KARIN);
        Visitor employee = as("p-102");
        String last = newTalk(KARIN, "p-102");
        String goal = goal(karin, "/dialogues/" + last, "Går vidare");
        String other = goal(karin, "/dialogues/" + last, "Blir klart");
        done(karin.put("/dialogues/" + last + "/holding", 1, heldToday()));
        done(status(karin, "/dialogues/" + last, other, 2, "CANCELLED"));
        String talk = "/dialogues/" + newTalk(KARIN, "p-102");

        JsonNode previous = plan(employee, talk).path("previous");
        assertThat(previous.path("dialogue").asText()).isEqualTo(last);
        assertThat(previous.path("rows").findValuesAsText("text")).contains("Går vidare", "Blir klart");
        assertThat(karin.post(talk + "/carried", "{\"agreements\":[\"%s\"]}".formatted(other)).problem()).isEqualTo("wrong-status");
        String carried = done(karin.post(talk + "/carried", "{\"agreements\":[\"%s\"]}".formatted(goal))).json().at("/agreements/0/agreement").asText();
        assertThat(employee.post(talk + "/carried", "{\"agreements\":[\"%s\"]}".formatted(goal)).problem()).isEqualTo("already-carried");

        JsonNode row = found(employee, talk, carried);
        assertThat(row.path("text").asText()).isEqualTo("Går vidare");
        assertThat(row.path("continues").asText()).isEqualTo(goal);
        assertThat(row.path("lineId").asText()).isEqualTo(goal);
        assertThat(found(karin, "/dialogues/" + last, goal).path("continuedIn").asText()).isEqualTo(carried);
        assertThat(list(employee.get(talk + "/agreements/" + carried + "/line"), "/items").findValuesAsText("dialogue"))
                .containsExactly(last, talk.substring("/dialogues/".length()));
        assertThat(tasks(employee)).contains(carried).doesNotContain(goal, other);
    }

    @Test
    @Tag("U-29")
    void anAgreementMayServePartsOfALaroplanAndNeedsNone() {
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, "p-103");
        String goal = goal(karin, talk, "Mål");
        String links = talk + "/agreements/" + goal + "/curriculum";

        assertThat(karin.put(links, 1, "{\"codes\":[\"lgr22-2.1\",\"lgr22-2.2\"]}").status()).isEqualTo(200);
        assertThat(karin.put(links, 1, "{\"codes\":[]}").status()).isEqualTo(412);
        assertThat(found(as("p-103"), talk, goal).path("curriculum").toString()).isEqualTo("[\"lgr22-2.1\",\"lgr22-2.2\"]");
        assertThat(karin.put(links, 2, "{\"codes\":[\"lgr22 2.1\"]}").json().at("/errors/0/code").asText()).isEqualTo("unknown-code");
        assertThat(karin.put(links, 2, "{\"codes\":[]}").status()).isEqualTo(200);
        assertThat(found(karin, talk, goal).path("curriculum")).isEmpty();
        done(karin.put(talk + "/holding", 1, heldToday()));
        assertThat(karin.post(talk + "/deliveries", "{\"version\":2,\"onPaperOn\":null}").status()).isEqualTo(201);
    }

    @Test
    void promisesOfBothAreOnTheirOwnListsWithoutAWordOfThem() {
        Visitor karin = as(KARIN);
        Visitor employee = as("p-104");
        String talk = "/dialogues/" + newTalk(KARIN, "p-104");
        String own = goal(karin, talk, "Hemligt mål");
        String chefs = goal(karin, talk, "Chefens löfte");
        done(karin.put(talk + "/agreements/" + chefs + "/responsible", 1, "{\"responsible\":\"MANAGER\"}"));
        cell(karin, talk, own, "implementationDate", 0, "2020-01-20");
        assertThat(tasks(employee)).as("a proposal is no promise").doesNotContain(own);
        done(karin.put(talk + "/holding", 1, heldToday()));

        assertThat(tasks(employee)).contains(own).doesNotContain(chefs);
        assertThat(tasks(karin)).contains(chefs).doesNotContain(own);
        JsonNode task = StreamSupport.stream(list(employee.get("/tasks"), "/items").spliterator(), false)
                .filter(one -> one.path("agreement").asText().equals(own)).findFirst().orElseThrow();
        assertThat(task.path("overdue").asBoolean()).isTrue();
        assertThat(task.get("employee").isNull()).isTrue();
        assertThat(employee.get("/tasks").body()).doesNotContain("Hemligt", "löfte");
        done(status(employee, talk, own, 2, "DONE"));
        assertThat(tasks(employee)).doesNotContain(own);
        assertThat(tasks(karin)).as("to be confirmed").contains(own);
        JsonNode line = talks(karin, "p-104").get(0);
        assertThat(line.path("agreements").asInt()).isEqualTo(2);
        assertThat(line.path("agreementsOpen").asInt()).isEqualTo(1);
        assertThat(line.path("agreementsDone").asInt()).isEqualTo(1);
    }

    @Test
    void whatCannotBeTakenIsRefusedAndChangesNothing() {
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, "p-105");
        String goal = goal(karin, talk, "Mål");
        String challenge = row(karin, talk, "CHALLENGE");
        String elsewhere = "/dialogues/" + newTalk(KARIN, "p-106");

        assertThat(karin.post(talk + "/plan-rows", "{\"kind\":\"FREE\"}").status()).isEqualTo(422);
        assertThat(karin.put(cells(talk, goal) + "salary", 0, text("x")).status()).isEqualTo(404);
        assertThat(karin.put(cells(talk, challenge) + "responsible", 0, text("x")).status()).isEqualTo(404);
        assertThat(karin.put(cells(talk, goal) + "implementationDate", 0, text("2027-02-30")).status()).isEqualTo(422);
        assertThat(karin.put(cells(talk, goal) + "noActivity", 0, text("ja")).status()).isEqualTo(422);
        assertThat(karin.put(cells(talk, goal) + "activities", 0, text("x".repeat(20_000))).status()).isEqualTo(200);
        assertThat(karin.put(cells(talk, goal) + "activities", 1, text("x".repeat(20_001))).status()).isEqualTo(422);
        assertThat(karin.put(cells(elsewhere, goal) + "activities", 1, text("x")).status()).isEqualTo(404);
        assertThat(karin.put(talk + "/agreements/" + goal, 1, text("x")).status()).as("a row has no words of its own").isEqualTo(404);
        assertThat(karin.put(talk + "/agreements/" + challenge + "/responsible", 1, "{\"responsible\":\"BOTH\"}").status()).isEqualTo(422);
        assertThat(karin.post(talk + "/carried", "{\"agreements\":[\"%s\"]}".formatted(goal)).status()).isEqualTo(404);
        assertThat(found(karin, talk, goal).path("version").asInt()).isEqualTo(1);
    }

    static String goal(Visitor writer, String talk, String words) {
        String goal = row(writer, talk, "GOAL");
        cell(writer, talk, goal, "unitGoal", 0, UNIT_GOAL);
        cell(writer, talk, goal, "individualGoal", 0, words);
        return goal;
    }

    static String row(Visitor writer, String talk, String kind) {
        return done(writer.post(talk + "/plan-rows", "{\"kind\":\"" + kind + "\"}")).json().path("id").asText();
    }

    static void cell(Visitor writer, String talk, String row, String column, int base, String words) {
        done(writer.put(cells(talk, row) + column, base, text(words)));
    }

    private static String cells(String talk, String row) {
        return talk + "/plan-rows/" + row + "/cells/";
    }

    private static String step(String kind, String dueOn) {
        return "{\"kind\":\"%s\",\"dueOn\":\"%s\"}".formatted(kind, dueOn);
    }

    private static Visitor.Answer status(Visitor actor, String talk, String agreement, int version, String status) {
        return actor.put(talk + "/agreements/" + agreement + "/status", version, "{\"status\":\"" + status + "\"}");
    }

    private static JsonNode plan(Visitor reader, String talk) {
        return done(reader.get(talk + "/plan")).json();
    }

    private static List<String> hints(Visitor reader, String talk) {
        return plan(reader, talk).path("hints").findValuesAsText("code");
    }

    private static JsonNode found(Visitor reader, String talk, String id) {
        return StreamSupport.stream(plan(reader, talk).path("rows").spliterator(), false)
                .filter(row -> row.path("id").asText().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> tasks(Visitor reader) {
        return list(reader.get("/tasks"), "/items").findValuesAsText("agreement");
    }

    static Visitor.Answer done(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201, 204);
        return answer;
    }
}
