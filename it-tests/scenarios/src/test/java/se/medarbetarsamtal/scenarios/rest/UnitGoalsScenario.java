package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ELIN;
import static se.medarbetarsamtal.scenarios.support.People.EVA;
import static se.medarbetarsamtal.scenarios.support.People.FATIMA;
import static se.medarbetarsamtal.scenarios.support.People.GUNNAR;
import static se.medarbetarsamtal.scenarios.support.People.JOHAN;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.PUPIL;
import static se.medarbetarsamtal.scenarios.support.People.SKOLADMIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What a talk starts from, and the läroplaner that its agreements may refer to. */
abstract class UnitGoalsScenario extends HostScenario {

    private static final String ALL = "o-1";
    private static final String NORRA = "o-2";
    private static final String SODRA = "o-3";
    private static final String GYMNASIUM = "o-4";

    @Test
    @Tag("T-02")
    void goalsOfThreeLevelsAreSetByThoseWhoLeadThereAndReachEveryTalkBelow() {
        added(as(KOMMUNADMIN), "OPERATION", ALL, Days.period(), "Alla når målen", "Fler behöriga");
        added(as(EVA), "OPERATION", ALL, Days.period(), "Friska medarbetare", null);
        added(as(KARIN), "UNIT", NORRA, Days.period(), "Läslust", "Bibliotek");
        added(as(KARIN), "WORKPLACE", NORRA, Days.period(), "Arbetsro", null);
        added(as(KARIN), "UNIT", NORRA, Days.nextPeriod(), "Nästa års mål", null);
        String talk = "/dialogues/" + newTalk(KARIN, ELIN);

        for (String party : List.of(ELIN, KARIN, FATIMA)) {
            Visitor.Answer answer = as(party).get(talk + "/unit-goals");
            assertThat(levels(answer)).contains("OPERATION Exempelkommun: Alla når målen (Fler behöriga)",
                    "OPERATION Exempelkommun: Friska medarbetare", "UNIT Norra skolan: Läslust (Bibliotek)", "WORKPLACE Norra skolan: Arbetsro");
            assertThat(answer.body()).doesNotContain("Nästa års mål", "\"mayEdit\":true");
        }
        assertThat(as(SKOLADMIN).get(talk + "/unit-goals").problem()).isEqualTo("not-there");
        assertThat(levels(as(KARIN).get("/unit-goals?period=" + Days.nextPeriod()))).containsExactly("UNIT Norra skolan: Nästa års mål");
        assertThat(levels(as(SKOLADMIN).get("/unit-goals"))).contains("UNIT Norra skolan: Läslust (Bibliotek)");
        assertThat(as(GUNNAR).get("/unit-goals").body()).doesNotContain("Läslust", "Alla når målen");
    }

    @Test
    void nobodySetsTheGoalsOfSomebodyElse() {
        refused(as(KARIN), "UNIT", SODRA);
        refused(as(KARIN), "OPERATION", ALL);
        refused(as(KARIN), "OPERATION", NORRA);
        refused(as(EVA), "UNIT", NORRA);
        refused(as(KOMMUNADMIN), "UNIT", NORRA);
        refused(as(SKOLADMIN), "UNIT", NORRA);
        refused(as(ELIN), "UNIT", NORRA);
        refused(as(JOHAN), "UNIT", SODRA);
        refused(as(FATIMA), "UNIT", GYMNASIUM);
        refused(as(GUNNAR), "UNIT", NORRA);
        assertThat(add(as(PUPIL), "UNIT", NORRA, Days.period(), "Mål", null).problem()).isEqualTo("not-there");
        assertThat(add(stranger(), "UNIT", NORRA, Days.period(), "Mål", null).status()).isEqualTo(401);
    }

    @Test
    void aGoalIsChangedOnItsNewestVersionAndTakenAway() {
        Visitor karin = as(KARIN);
        String goal = "/unit-goals/" + added(karin, "WORKPLACE", NORRA, Days.period(), "Ett mål att ändra", "Villkor");
        String words = "{\"text\":\"Ett ändrat mål\",\"conditions\":null}";

        assertThat(as(ELIN).put(goal, 1, words).problem()).isEqualTo("goals-of-others");
        assertThat(as(FATIMA).put(goal, 1, words).problem()).isEqualTo("not-there");
        assertThat(as(GUNNAR).delete(goal, 1).problem()).isEqualTo("not-there");
        assertThat(karin.put(goal, 1, words).header("ETag")).isEqualTo("\"2\"");
        assertThat(karin.put(goal, 1, words).problem()).isEqualTo("stale");
        assertThat(levels(as(ELIN).get("/unit-goals"))).contains("WORKPLACE Norra skolan: Ett ändrat mål");
        assertThat(karin.delete(goal, 1).problem()).isEqualTo("stale");
        assertThat(karin.delete(goal, 2).status()).isEqualTo(204);
        assertThat(karin.delete(goal, 2).problem()).isEqualTo("not-there");
        assertThat(as(ELIN).get("/unit-goals").body()).doesNotContain("Ett ändrat mål");
    }

    @Test
    void pastSchoolYearsAndTooMuchTextAreRefused() {
        Visitor karin = as(KARIN);

        assertThat(fault(add(karin, "UNIT", NORRA, "2020-2021", "Mål", null))).isEqualTo("period period-closed");
        assertThat(fault(add(karin, "UNIT", NORRA, "2020/21", "Mål", null))).isEqualTo("period format");
        assertThat(fault(add(karin, "UNIT", NORRA, Days.period(), "å".repeat(2_001), null))).isEqualTo("text too-long");
        assertThat(fault(add(karin, "UNIT", NORRA, Days.period(), "Mål", "å".repeat(2_001)))).isEqualTo("conditions too-long");
        assertThat(fault(karin.get("/unit-goals?period=nu"))).isEqualTo("period format");
        added(karin, "UNIT", NORRA, Days.nextPeriod(), "å".repeat(2_000), "ö".repeat(2_000));
    }

    @Test
    @Tag("U-30")
    void theLaroplanIsThatOfTheEmployeesSchoolAndNotOfTheTemplate() {
        as(KOMMUNADMIN).link(KARIN, "p-201", "p-401");
        String grundskola = newTalk(KARIN, "p-101");

        assertThat(curricula(as(KARIN), grundskola)).containsExactly("Lgr22");
        assertThat(curricula(as("p-101"), grundskola)).containsExactly("Lgr22");
        assertThat(curricula(as(KARIN), newTalk(KARIN, "p-401"))).containsExactly("Lpfö 18");
        assertThat(curricula(as(KARIN), newTalk(KARIN, "p-201"))).as("a school with two").containsExactly("Lpfö 18", "Lgr22");
        assertThat(curricula(as(ELIN), newTalk(KARIN, ELIN))).as("two schools").containsExactly("Lgr22", "Gy25", "Gy11");
        assertThat(curricula(as(KARIN), newTalk(EVA, KARIN))).as("a rektor").containsExactly("Lgr22");
        assertThat(as(KARIN).get("/templates/" + template()).json().path("schoolForm").asText())
                .as("one template for them all").isEqualTo("MEDARBETARSAMTAL");
        assertThat(as(SKOLADMIN).get("/dialogues/" + grundskola + "/curriculum").problem()).isEqualTo("not-there");
    }

    private static List<String> curricula(Visitor visitor, String talk) {
        JsonNode found = list(visitor.get("/dialogues/" + talk + "/curriculum"), "/curricula");
        assertThat(found).allSatisfy(one -> assertThat(one.path("entries")).isNotEmpty());
        return found.findValuesAsText("curriculum");
    }

    private static void refused(Visitor visitor, String level, String unit) {
        Visitor.Answer answer = add(visitor, level, unit, Days.period(), "Inte mitt mål", null);
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("goals-of-others");
    }

    private static String added(Visitor visitor, String level, String unit, String period, String text, String conditions) {
        Visitor.Answer answer = add(visitor, level, unit, period, text, conditions);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    private static Visitor.Answer add(Visitor visitor, String level, String unit, String period, String text, String conditions) {
        return visitor.post("/unit-goals", "{\"level\":\"%s\",\"unit\":\"%s\",\"period\":\"%s\",\"text\":\"%s\",\"conditions\":%s}"
                .formatted(level, unit, period, text, conditions == null ? "null" : '"' + conditions + '"'));
    }

    private static String fault(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        return answer.json().at("/errors/0/field").asText() + " " + answer.json().at("/errors/0/code").asText();
    }

    /** @return each goal as "level unit: text (conditions)" */
    private static List<String> levels(Visitor.Answer answer) {
        return StreamSupport.stream(list(answer, "/groups").spliterator(), false)
                .flatMap(group -> StreamSupport.stream(group.path("goals").spliterator(), false)
                        .map(goal -> group.path("level").asText() + " " + group.path("unitName").asText() + ": "
                                + goal.path("text").asText() + conditions(goal)))
                .toList();
    }

    private static String conditions(JsonNode goal) {
        return goal.path("conditions").isNull() ? "" : " (" + goal.path("conditions").asText() + ")";
    }
}
