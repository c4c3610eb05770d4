package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ELIN;
import static se.medarbetarsamtal.scenarios.support.People.FATIMA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Who has two chefer: both read everything, each holds a talk of the own, and the employee is told. */
abstract class ParallelTalksScenario extends HostScenario {

    private Visitor elin;
    private Visitor karin;
    private Visitor fatima;

    @BeforeAll
    void aBitradandeRektorCountsAsChef() {
        Visitor admin = as(KOMMUNADMIN);
        int version = admin.get("/settings").json().path("version").asInt();
        Visitor.Answer set = admin.put("/settings", version,
                "{\"acceptedDutyRoles\":" + json("Rektor", "Biträdande rektor") + "}");
        assertThat(set.status()).as(set.body()).isEqualTo(200);
    }

    @BeforeEach
    void threeAreSignedIn() {
        elin = as(ELIN);
        karin = as(KARIN);
        fatima = as(FATIMA);
    }

    @Test
    @Tag("U-32")
    void bothChefsSeeTheContentAndTheEmployeeSeesWhoTheyAre() {
        String talk = written("av båda");

        for (Visitor chef : new Visitor[] {karin, fatima}) {
            assertThat(chef.get(talk).body())
                    .contains("Karins fråga av båda", "Samtalat av båda", "Överens av båda").doesNotContain("Elins tanke");
        }
        assertThat(managers(elin.get(talk).json())).containsExactlyInAnyOrder("Karin Berg", "Fatima Haddad");
        assertThat(managers(listed(talk))).containsExactlyInAnyOrder("Karin Berg", "Fatima Haddad");
    }

    @Test
    @Tag("U-32")
    void whoIsUnlinkedLosesAccessAtOnceAndTheOtherKeepsIt() {
        String talk = written("utan den ena");
        assertThat(fatima.get(talk).status()).isEqualTo(200);

        as(KOMMUNADMIN).unlink(FATIMA, ELIN);

        assertThat(fatima.get(talk).status()).isEqualTo(404);
        assertThat(fatima.get(talk).body()).doesNotContain("utan den ena");
        assertThat(line(fatima, ELIN).isMissingNode()).isTrue();
        assertThat(karin.get(talk).body()).contains("Karins fråga utan den ena", "Samtalat utan den ena");
        assertThat(managers(elin.get(talk).json())).containsExactly("Karin Berg");
        assertThat(managers(listed(talk))).containsExactly("Karin Berg");

        as(KOMMUNADMIN).link(FATIMA, ELIN);
        assertThat(fatima.get(talk).body()).contains("Samtalat utan den ena");
    }

    @Test
    @Tag("U-32")
    void theOtherAlsoKeepsItWhenTheResponsibleOneGoes() {
        String talk = written("utan den ansvariga");

        as(KOMMUNADMIN).unlink(KARIN, ELIN);

        assertThat(karin.get(talk).status()).isEqualTo(404);
        assertThat(fatima.get(talk).body()).contains("Samtalat utan den ansvariga").doesNotContain("Karins fråga");
        assertThat(managers(elin.get(talk).json())).containsExactly("Fatima Haddad");
        as(KOMMUNADMIN).link(KARIN, ELIN);
        assertThat(karin.get(talk).status()).isEqualTo(200);
    }

    @Test
    @Tag("R-31")
    void twoChefsHoldATalkEachInTheSamePeriod() {
        String karins = "/dialogues/" + newTalk(KARIN, ELIN);
        String fatimas = "/dialogues/" + newTalk(FATIMA, ELIN);
        written(karin, karins + "/notes/halsa", "Karins samtal");
        written(fatima, fatimas + "/notes/halsa", "Fatimas samtal");
        written(fatima, fatimas + "/booking", Days.booking(Days.ofTheTalk(), "13:00", "Rum 7"), 0);
        assertThat(fatima.post(fatimas + "/booking/invitations", "{}").status()).isEqualTo(200);
        int version = karin.get(karins).json().path("version").asInt();
        assertThat(karin.put(karins + "/holding", version, OneTalkScenario.heldToday()).status()).isEqualTo(200);

        assertThat(listed(karins).path("period")).isEqualTo(listed(fatimas).path("period"));
        assertThat(listed(karins).path("state").asText()).isEqualTo("HELD");
        assertThat(listed(karins).path("booking").isNull()).isTrue();
        assertThat(listed(fatimas).path("state").asText()).isEqualTo("ASSIGNED");
        assertThat(listed(fatimas).path("booking").path("start").asText()).isNotEmpty();
        for (Visitor chef : new Visitor[] {karin, fatima}) {
            assertThat(chef.get(karins).body()).contains("Karins samtal").doesNotContain("Fatimas samtal");
            assertThat(chef.get(fatimas).body()).contains("Fatimas samtal").doesNotContain("Karins samtal");
            assertThat(talks(chef, ELIN).findValuesAsText("id")).contains(idOf(karins), idOf(fatimas));
        }
    }

    @Test
    @Tag("R-31")
    void eachOfTwoTalksIsWrittenByItsOwnChefAndTheEmployeeIsToldWhoSees() {
        String karins = "/dialogues/" + newTalk(KARIN, ELIN);
        String fatimas = "/dialogues/" + newTalk(FATIMA, ELIN);

        assertThat(fatima.put(karins + "/notes/halsa", 0, OneTalkScenario.text("x")).problem()).isEqualTo("not-responsible");
        assertThat(karin.put(fatimas + "/notes/halsa", 0, OneTalkScenario.text("x")).problem()).isEqualTo("not-responsible");
        assertThat(elin.get(karins).json().path("answers")).isEmpty();
        assertThat(responsible(listed(karins))).isEqualTo("Karin Berg");
        assertThat(responsible(listed(fatimas))).isEqualTo("Fatima Haddad");
        for (String talk : new String[] {karins, fatimas}) {
            assertThat(managers(listed(talk))).containsExactlyInAnyOrder("Karin Berg", "Fatima Haddad");
            assertThat(managers(elin.get(talk).json())).containsExactlyInAnyOrder("Karin Berg", "Fatima Haddad");
        }
    }

    /** @return a talk of Karin's with words of every kind */
    private String written(String words) {
        String talk = "/dialogues/" + newTalk(KARIN, ELIN);
        written(elin, talk + "/answers/prep-topics", "Elins tanke " + words);
        written(karin, talk + "/answers/bidrag", "Karins fråga " + words);
        written(elin, talk + "/notes/halsa", "Samtalat " + words);
        assertThat(karin.post(talk + "/agreements", OneTalkScenario.text("Överens " + words)).status()).isEqualTo(201);
        return talk;
    }

    private static void written(Visitor visitor, String path, String words) {
        written(visitor, path, OneTalkScenario.text(words), 0);
    }

    private static void written(Visitor visitor, String path, String body, int revision) {
        Visitor.Answer answer = visitor.put(path, revision, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** @return the talk in the employee's own list */
    private JsonNode listed(String talk) {
        return StreamSupport.stream(list(elin.get("/dialogues"), "/items").spliterator(), false)
                .filter(item -> item.path("id").asText().equals(idOf(talk)))
                .findFirst().orElseThrow();
    }

    private static String idOf(String talk) {
        return talk.substring(talk.lastIndexOf('/') + 1);
    }

    private static List<String> managers(JsonNode talk) {
        return talk.path("managers").findValuesAsText("displayName");
    }

    private static String responsible(JsonNode talk) {
        return StreamSupport.stream(talk.path("managers").spliterator(), false)
                .filter(manager -> manager.path("responsible").asBoolean())
                .map(manager -> manager.path("displayName").asText())
                .findFirst().orElse("");
    }
}
