package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.ERIK;
import static se.medarbetarsamtal.scenarios.support.People.EVA;
import static se.medarbetarsamtal.scenarios.support.People.FATIMA;
import static se.medarbetarsamtal.scenarios.support.People.GUNNAR;
import static se.medarbetarsamtal.scenarios.support.People.JOHAN;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.OLLE;
import static se.medarbetarsamtal.scenarios.support.People.OTHER_SKOLADMIN;
import static se.medarbetarsamtal.scenarios.support.People.PUPIL;
import static se.medarbetarsamtal.scenarios.support.People.SKOLADMIN;
import static se.medarbetarsamtal.scenarios.support.People.json;
import static se.medarbetarsamtal.scenarios.support.People.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** The guide's five steps by HTTP, on a host of this class's own. */
abstract class FiveStepsScenario extends HostScenario {

    private static final String RELATIONS = "/start/relationer";

    @Test
    @Tag("U-03")
    void whoLacksObservatorOrBefattningHearsWhichAndCannotAssign() {
        Visitor johan = as(JOHAN);
        JsonNode readiness = johan.get("/me/readiness").json();

        assertThat(readiness.path("concerned").asBoolean()).isTrue();
        assertThat(readiness.path("observer").asBoolean()).isFalse();
        assertThat(readiness.path("dutyRole").asBoolean()).isTrue();
        assertThat(readiness.path("mayActAsManager").asBoolean()).isFalse();
        Visitor.Answer refused = assign(johan, "p-201");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("manager-check");
        assertThat(refused.json().at("/missing/0").asText()).isEqualTo("OBSERVER");
        assertThat(talks(johan, "p-201")).isEmpty();
    }

    @Test
    @Tag("U-03")
    void aRektorAndASkolchefWithBothMayAssign() {
        assertThat(as(KARIN).get("/me/readiness").json().path("mayActAsManager").asBoolean()).isTrue();
        assertThat(as(EVA).get("/me/readiness").json().path("mayActAsManager").asBoolean()).isTrue();
        Visitor.Answer assigned = assign(as(EVA), KARIN);
        assertThat(assigned.status()).as(assigned.body()).isEqualTo(200);
        assertThat(assigned.json().findValuesAsText("outcome")).containsExactly("ASSIGNED");
    }

    @Test
    @Tag("U-04")
    void onlyLinkedStaffStandInTheListAndNobodyElseCanBeReached() {
        Visitor karin = as(KARIN);

        assertThat(line(karin, ALVA).path("displayName").asText()).isEqualTo("Alva Nyström");
        assertThat(line(karin, ERIK).isMissingNode()).isTrue();
        Visitor.Answer unlinked = assign(karin, ALVA, ERIK);
        Visitor.Answer unknown = assign(karin, ALVA, "nobody");
        assertThat(unlinked.status()).isEqualTo(404);
        assertThat(unlinked.problem()).isEqualTo("not-there");
        assertThat(unlinked.body()).isEqualTo(unknown.body());
    }

    @Test
    @Tag("U-04")
    void aForeignTalkAnswersLikeOneThatDoesNotExist() {
        String talk = newTalk(KARIN, "p-103");
        Visitor gunnar = as(GUNNAR);

        Visitor.Answer foreign = as(OLLE).get("/dialogues/" + talk);
        Visitor.Answer absent = as(OLLE).get("/dialogues/ffffffffffffffffffffffffffffffff");
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(absent.body());
        assertThat(gunnar.get("/dialogues/" + talk).body()).isEqualTo(absent.body());
        assertThat(as(KARIN).get("/dialogues/" + talk).status()).isEqualTo(200);
    }

    @Test
    @Tag("U-05")
    void whereNothingIsPublishedTheListIsEmpty() {
        assertThat(list(as(GUNNAR).get("/templates"), "/items")).isEmpty();
    }

    @Test
    @Tag("U-06")
    void aTemplateOfAnotherSkolformIsNeitherPublishedNorAssigned() {
        Visitor.Answer published = as(KOMMUNADMIN).post("/templates",
                """
                {"level":"PRINCIPAL_ORGANISER","document":{"schoolForm":"GR","title":"Utvecklingssamtal","language":"sv",
                "preparation":[{"id":"q","text":"Hur går det?"}]}}""");
        Visitor.Answer assigned = as(KARIN).post("/assignments",
                "{\"template\":\"utvecklingssamtal\",\"persons\":%s}".formatted(json("p-104")));

        assertThat(published.problem()).isEqualTo("wrong-school-form");
        assertThat(assigned.status()).isEqualTo(422);
        assertThat(assigned.problem()).isEqualTo("wrong-school-form");
        assertThat(talks(as(KARIN), "p-104")).isEmpty();
    }

    @Test
    @Tag("U-06")
    @Tag("R-30")
    void aPupilIsNoTargetAndTakesTheWholeRequestAlong() {
        Visitor.Answer refused = assign(as(KARIN), "p-105", PUPIL);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("pupil-target");
        assertThat(talks(as(KARIN), "p-105")).isEmpty();
    }

    @Test
    @Tag("U-07")
    @Tag("U-16")
    @Tag("U-22")
    void eachGetsAnOwnUnderlagAndASecondOneAsksFirst() {
        Visitor karin = as(KARIN);
        assertThat(talks(karin, "p-101")).isEmpty();

        JsonNode first = assign(karin, "p-101", "p-102").json();
        JsonNode second = assign(karin, "p-101", "p-102").json();
        JsonNode wanted = karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s,\"repeat\":%s}"
                .formatted(template(), json("p-101", "p-102"), json("p-102"))).json();

        assertThat(first.findValuesAsText("outcome")).containsExactly("ASSIGNED", "ASSIGNED");
        assertThat(first.findValuesAsText("dialogue")).doesNotHaveDuplicates();
        assertThat(second.findValuesAsText("outcome")).containsExactly("ALREADY_ASSIGNED", "ALREADY_ASSIGNED");
        assertThat(wanted.findValuesAsText("outcome")).containsExactly("ALREADY_ASSIGNED", "ASSIGNED");
        assertThat(line(karin, "p-101").at("/dialogues/0/state").asText()).isEqualTo("ASSIGNED");
        assertThat(line(karin, "p-101").at("/dialogues/0/template/version").asInt()).isEqualTo(1);
        assertThat(talks(karin, "p-102")).hasSize(2);
    }

    @Test
    @Tag("U-24")
    @Tag("R-30")
    void allMeansTheStaffAndNeverThePupilsOfAMixedGroup() {
        Visitor admin = as(KOMMUNADMIN);
        admin.link(OLLE, numbers(502, 504));
        accept(admin, "Rektor", "Tf rektor");
        Visitor olle = as(OLLE);

        JsonNode group = olle.get("/mentor-group").json();
        JsonNode report = assign(olle, numbers(401, 404)).json();

        assertThat(group.path("pupils").asInt()).isEqualTo(3);
        assertThat(group.path("employees").findValuesAsText("person")).containsExactlyInAnyOrder(numbers(401, 404));
        assertThat(report.findValuesAsText("outcome")).hasSize(4).containsOnly("ASSIGNED");
        for (String employee : numbers(401, 404)) {
            eventually(() -> assertThat(as(employee).page("/notiser")).contains("underlag"));
        }
        for (String pupil : numbers(502, 504)) {
            assertThat(as(pupil).page("/notiser")).contains("Just nu finns ingen");
        }
    }

    @Test
    @Tag("U-03")
    void theHuvudmanDecidesWhichBefattningarCount() {
        Visitor admin = as(KOMMUNADMIN);
        JsonNode before = admin.get("/settings").json();
        Visitor.Answer changed = admin.put("/settings", before.path("version").asInt(),
                "{\"acceptedDutyRoles\":[\"Rektor\",\"Tf rektor\"]}");
        Visitor.Answer stale = admin.put("/settings", before.path("version").asInt(), "{\"acceptedDutyRoles\":[\"Rektor\"]}");

        assertThat(before.path("suggestions").toString()).contains("Biträdande rektor", "Tf rektor", "Skolchef");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(as(OLLE).get("/me/readiness").json().path("mayActAsManager").asBoolean()).isTrue();
        assertThat(as(KARIN).get("/settings").status()).isEqualTo(403);
    }

    @Test
    @Tag("U-03")
    void whoLosesTheBefattningCanNeitherBookNorHoldAndHearsWhy() {
        Visitor admin = as(KOMMUNADMIN);
        Visitor fatima = as(FATIMA);
        accept(admin, "Rektor", "Tf rektor", "Biträdande rektor");
        String talk = "/dialogues/" + newTalk(FATIMA, "p-301");
        accept(admin, "Rektor", "Tf rektor");

        Visitor.Answer booked = fatima.put(talk + "/booking", 0, Days.booking(Days.ofTheTalk(), "13:00", null));

        assertThat(booked.status()).isEqualTo(403);
        assertThat(booked.json().path("missing").toString()).isEqualTo("[\"DUTY_ROLE\"]");
        assertThat(list(fatima.get(talk), "/may")).extracting(JsonNode::asText)
                .contains("WRITE_OWN", "WRITE_JOINT").doesNotContain("BOOK", "HOLD");
        assertThat(fatima.get(talk).json().path("booking").isNull()).isTrue();
    }

    @Test
    @Tag("U-09")
    void onlyAnAdministratorOfTheSchoolLinks() {
        assertThat(as(SKOLADMIN).page("/start/relationer?person=" + KARIN)).contains("Mentor för", "Hämta elever");
        assertThat(as(KARIN).page("/start/relationer")).contains("Mentor för").doesNotContain("Hämta elever");
        assertThat(as(OTHER_SKOLADMIN).status("/start/relationer?person=" + KARIN)).isEqualTo(404);
        String ownPage = as(KARIN).page("/notiser") + as(KARIN).page("/start/relationer");
        assertThat(ownPage).doesNotContain("Koppla som mentorselev");
    }

    @ParameterizedTest
    @ValueSource(strings = {KARIN, OTHER_SKOLADMIN})
    @Tag("U-09")
    void whoIsNoAdministratorOfTheSchoolIsRefusedAlsoWithAFormOfTheirOwn(String person) {
        Visitor visitor = as(person);
        String ownPage = visitor.page("/notiser");
        String before = list(as(KARIN).get("/mentor-group"), "/employees").findValuesAsText("person").toString();

        Visitor.Answer linked = visitor.submitted(ownPage, RELATIONS, "person", KARIN, "gor", "koppla", "elev", ERIK);
        Visitor.Answer unlinked = visitor.submitted(ownPage, RELATIONS, "person", KARIN, "gor", "ta-bort", "elev", ALVA);

        assertThat(linked.status()).isEqualTo(404);
        assertThat(unlinked.status()).isEqualTo(404);
        assertThat(list(as(KARIN).get("/mentor-group"), "/employees").findValuesAsText("person")).hasToString(before)
                .contains(ALVA).doesNotContain(ERIK);
    }

    @Test
    @Tag("U-11")
    @Tag("U-12")
    @Tag("U-14")
    void thirtyAreLinkedAtOnceAndRepeatingIsHarmless() {
        Visitor admin = as(SKOLADMIN);

        String first = admin.link(KARIN, numbers(107, 136));
        String again = admin.link(KARIN, numbers(107, 136));

        assertThat(first).contains("30 personer är kopplade till Karin Berg").contains("role=\"status\"");
        assertThat(again).doesNotContain("role=\"alert\"");
        assertThat(as(KARIN).get("/mentor-group").json().path("employees").findValuesAsText("person"))
                .contains(numbers(107, 136))
                .doesNotHaveDuplicates();
        admin.unlink(KARIN, "p-136");
        assertThat(line(as(KARIN), "p-136").isMissingNode()).isTrue();
        assertThat(admin.page("/start/relationer?person=" + KARIN)).doesNotContain("value=\"p-136\"");
    }

    @Test
    @Tag("U-12")
    void theRelationRuleOfTheModuleIsAskedBeforeLinking() {
        String answer = as(SKOLADMIN).link(KARIN, KARIN);

        assertThat(answer).contains("Ingen kan kopplas till sig själv.");
    }

    @Test
    @Tag("U-15")
    void theGroupStandsOnTheStartsidaWhileThereIsSomebodyInIt() {
        Visitor johan = as(JOHAN);
        assertThat(johan.page("/start")).contains("href=\"/mentorsgrupp");
        Visitor admin = as(OTHER_SKOLADMIN);
        for (String mentee : numbers(201, 205)) {
            admin.unlink(JOHAN, mentee);
        }
        assertThat(johan.page("/start")).doesNotContain("href=\"/mentorsgrupp");
        admin.link(JOHAN, numbers(201, 205));
        assertThat(johan.page("/start")).contains("href=\"/mentorsgrupp");
    }

    private static void accept(Visitor admin, String... dutyRoles) {
        int version = admin.get("/settings").json().path("version").asInt();
        Visitor.Answer changed =
                admin.put("/settings", version, "{\"acceptedDutyRoles\":" + json(dutyRoles) + "}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }
}
