package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.ELIN;
import static se.medarbetarsamtal.scenarios.support.People.EVA;
import static se.medarbetarsamtal.scenarios.support.People.FATIMA;
import static se.medarbetarsamtal.scenarios.support.People.GUNNAR;
import static se.medarbetarsamtal.scenarios.support.People.HANS;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.OBSERVER;
import static se.medarbetarsamtal.scenarios.support.People.PUPIL;
import static se.medarbetarsamtal.scenarios.support.People.SKOLADMIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** One talk from the underlag to the agreement, by HTTP. */
abstract class OneTalkScenario extends HostScenario {

    @Test
    void bothPrepareAndMeetAndAgree() {
        Visitor karin = as(KARIN);
        Visitor alva = as(ALVA);
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);

        assertThat(alva.put(talk + "/answers/prep-topics", 0, text("Mer tid för planering")).status()).isEqualTo(200);
        assertThat(karin.put(talk + "/answers/forbattring", 0, text("Fråga om schemat")).status()).isEqualTo(200);
        assertThat(alva.put(talk + "/notes/forbattring", 0, text("Vi provar gemensam planering")).status()).isEqualTo(200);
        assertThat(karin.post(talk + "/agreements", text("Alva leder ämneslaget")).status()).isEqualTo(201);
        JsonNode before = karin.get(talk).json();
        Visitor.Answer held = karin.put(talk + "/holding", before.path("version").asInt(), heldToday());

        assertThat(before.path("answers").findValuesAsText("text"))
                .containsExactlyInAnyOrder("Fråga om schemat", "Vi provar gemensam planering");
        assertThat(held.status()).as(held.body()).isEqualTo(200);
        JsonNode after = alva.get(talk).json();
        assertThat(after.path("state").asText()).isEqualTo("HELD");
        assertThat(after.at("/agreements/0/text").asText()).isEqualTo("Alva leder ämneslaget");
        assertThat(after.at("/agreements/0/status").asText()).isEqualTo("ONGOING");
        assertThat(after.path("answers").findValuesAsText("text"))
                .containsExactlyInAnyOrder("Mer tid för planering", "Vi provar gemensam planering");
        assertThat(alva.put(talk + "/answers/prep-topics", 1, text("Efteråt")).status()).as("stepping on locks nothing").isEqualTo(200);
        assertThat(karin.put(talk + "/booking", 0, Days.booking(Days.ofTheTalk(), "13:00", "Rum 2")).problem()).isEqualTo("wrong-state");
    }

    @Test
    void aTimeIsSetAndSentAsTwoActsAndArrivesAsANotis() {
        Visitor karin = as(KARIN);
        Visitor employee = as("p-101");
        String talk = "/dialogues/" + newTalk(KARIN, "p-101");
        LocalDate day = Days.ofTheTalk();

        Visitor.Answer set = karin.put(talk + "/booking", 0, Days.booking(day, "13:00", "Rum 2"));
        assertThat(set.status()).as(set.body()).isEqualTo(200);
        assertThat(set.json().path("start").asText()).isEqualTo(Days.moment(day, "13:00"));
        assertThat(employee.page("/notiser")).doesNotContain("Tid för ditt medarbetarsamtal");

        assertThat(karin.post(talk + "/booking/invitations", "{}").json().path("sent").asBoolean()).isTrue();
        karin.post(talk + "/booking/invitations", "{}");

        eventually(() -> assertThat(employee.page("/notiser")).containsOnlyOnce("Tid för ditt medarbetarsamtal"));
        assertThat(employee.page("/notiser")).contains("kl. 13.00").doesNotContain("Rum 2");
        assertThat(employee.get(talk).json().at("/booking/place").asText()).isEqualTo("Rum 2");
    }

    @Test
    void aTimeThatTheClockSkipsOrShowsTwiceIsNotGuessed() {
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, "p-102");

        Visitor.Answer skipped = karin.put(talk + "/booking", 0,
                Days.booking(Days.nextClockChange(Month.MARCH), "02:30", null));
        Visitor.Answer twice = karin.put(talk + "/booking", 0,
                Days.booking(Days.nextClockChange(Month.OCTOBER), "02:30", null));

        assertThat(skipped.status()).isEqualTo(422);
        assertThat(skipped.json().at("/errors/0/code").asText()).isEqualTo("time-missing");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.json().at("/errors/0/code").asText()).isEqualTo("time-twice");
        assertThat(karin.get(talk).json().get("booking").isNull()).isTrue();
    }

    @Test
    void aConflictShowsWhatStandsThereAndLosesNothing() {
        Visitor karin = as(KARIN);
        Visitor employee = as("p-103");
        String note = "/dialogues/" + newTalk(KARIN, "p-103") + "/notes/halsa";

        karin.put(note, 0, text("Karins ord"));
        Visitor.Answer late = employee.put(note, 0, text("Ord som kom för sent"));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().at("/current/text").asText()).isEqualTo("Karins ord");
        assertThat(late.json().at("/current/revision").asInt()).isEqualTo(1);
        assertThat(employee.put(note, 1, text("Karins ord\nOrd som kom för sent")).status()).isEqualTo(200);
    }

    @Test
    void theChefDoesNotSeeTheOthersPreparationNorTheOtherWayRound() {
        Visitor karin = as(KARIN);
        Visitor employee = as("p-104");
        String talk = "/dialogues/" + newTalk(KARIN, "p-104");

        employee.put(talk + "/answers/bidrag", 0, text("Ord av Åsa"));
        karin.put(talk + "/answers/bidrag", 0, text("Ord av Karin"));

        assertThat(karin.get(talk).body()).contains("Ord av Karin").doesNotContain("Ord av Åsa");
        assertThat(employee.get(talk).body()).contains("Ord av Åsa").doesNotContain("Ord av Karin");
    }

    @Test
    void everyOtherRoleGetsTheAnswerForATalkThatDoesNotExist() {
        String talk = "/dialogues/" + newTalk(KARIN, "p-105");
        String absent = as(KARIN).get("/dialogues/ffffffffffffffffffffffffffffffff").body();

        for (String other : List.of(KOMMUNADMIN, SKOLADMIN, OBSERVER, EVA, GUNNAR, HANS, PUPIL, ALVA)) {
            Visitor visitor = as(other);
            assertThat(visitor.get(talk).body()).as(other).isEqualTo(absent);
            assertThat(visitor.get(talk).status()).isEqualTo(404);
            assertThat(visitor.put(talk + "/notes/halsa", 0, text("x")).body()).isEqualTo(absent);
            assertThat(visitor.put(talk + "/answers/prep-topics", 0, text("x")).body()).isEqualTo(absent);
            assertThat(visitor.post(talk + "/agreements", text("x")).body()).isEqualTo(absent);
            assertThat(visitor.post(talk + "/booking/invitations", "{}").body()).isEqualTo(absent);
            assertThat(visitor.put(talk + "/holding", 1, heldToday()).body()).isEqualTo(absent);
            assertThat(visitor.delete(talk, 1).body()).isEqualTo(absent);
        }
    }

    @Test
    void whoHasTwoChefsIsReadByBothAndWrittenByTheResponsibleOne() {
        String talk = "/dialogues/" + newTalk(KARIN, ELIN);
        Visitor fatima = as(FATIMA);

        assertThat(as(KARIN).get(talk).json().path("managers").findValuesAsText("displayName"))
                .containsExactlyInAnyOrder("Karin Berg", "Fatima Haddad");
        assertThat(fatima.get(talk).status()).isEqualTo(200);
        assertThat(fatima.put(talk + "/notes/halsa", 0, text("x")).problem()).isEqualTo("not-responsible");
        as(KOMMUNADMIN).unlink(FATIMA, ELIN);
        assertThat(fatima.get(talk).status()).isEqualTo(404);
        as(KOMMUNADMIN).link(FATIMA, ELIN);
        assertThat(fatima.get(talk).status()).isEqualTo(200);
    }

    @Test
    void anAssignmentIsTakenBackOnlyWhileNothingIsWritten() {
        Visitor karin = as(KARIN);
        String wrong = "/dialogues/" + newTalk(KARIN, "p-106");
        assertThat(karin.delete(wrong, 99).status()).isEqualTo(412);
        assertThat(karin.delete(wrong, 1).status()).isEqualTo(204);
        assertThat(karin.get(wrong).status()).isEqualTo(404);

        String talk = "/dialogues/" + newTalk(KARIN, "p-106");
        as("p-106").put(talk + "/answers/prep-goals", 0, text("Mål"));
        assertThat(karin.delete(talk, 1).problem()).isEqualTo("already-written");
    }

    @Test
    void anActThatIsRepeatedUnderItsKeyTakesEffectOnce() {
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, "p-16");
        HttpRequest.Builder act = karin.changing(talk + "/agreements").header("Idempotency-Key", "samma-nyckel-1")
                .POST(Visitor.body(text("En gång")));
        HttpRequest.Builder other = karin.changing(talk + "/agreements").header("Idempotency-Key", "samma-nyckel-1")
                .POST(Visitor.body(text("Något annat")));

        Visitor.Answer first = karin.answer(act);
        Visitor.Answer again = karin.answer(act);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.status()).isEqualTo(201);
        assertThat(list(karin.get(talk), "/agreements")).hasSize(1);
        assertThat(karin.answer(other).problem()).isEqualTo("idempotency-key-reused");
    }

    static String text(String text) {
        return "{\"text\":\"" + text.replace("\n", "\\n") + "\"}";
    }

    static String heldToday() {
        return "{\"heldOn\":\"" + Days.today() + "\"}";
    }
}
