package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.rest.OneTalkScenario.heldToday;
import static se.medarbetarsamtal.scenarios.rest.OneTalkScenario.text;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.ELIN;
import static se.medarbetarsamtal.scenarios.support.People.EVA;
import static se.medarbetarsamtal.scenarios.support.People.FATIMA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Tables;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** A talk from the first word to the closed record, by the rules of who shows what to whom and when. */
abstract class WholeTalkScenario extends HostScenario {

    private static final String PREPARATION = "/releases/preparation";

    @Test
    @Tag("U-01")
    @Tag("P-08")
    void aRektorIsMedarbetareInOneTalkAndChefInAnotherAndNeitherLeaksIntoTheOther() {
        String above = "/dialogues/" + newTalk(EVA, KARIN);
        String below = "/dialogues/" + newTalk(KARIN, ALVA);
        Visitor eva = as(EVA);
        Visitor karin = as(KARIN);
        Visitor alva = as(ALVA);
        done(eva.put(above + "/notes/halsa", 0, text("Skolchef och rektor")));
        done(karin.put(below + "/notes/halsa", 0, text("Rektor och lärare")));
        done(eva.put(above + "/holding", 1, heldToday()));

        assertThat(karin.get(above).json().path("actorIs").asText()).isEqualTo("EMPLOYEE");
        assertThat(karin.get(below).json().path("actorIs").asText()).isEqualTo("MANAGER");
        assertThat(karin.get(above).body()).contains("Skolchef och rektor").doesNotContain("Rektor och lärare");
        assertThat(karin.get(below).body()).contains("Rektor och lärare").doesNotContain("Skolchef och rektor");
        assertThat(eva.get(below).status()).isEqualTo(404);
        assertThat(alva.get(above).status()).isEqualTo(404);
        assertThat(ids(karin.get("/dialogues"))).contains(idOf(above)).doesNotContain(idOf(below));
        assertThat(karin.get("/mentor-group").body()).contains(idOf(below)).doesNotContain(idOf(above));
        assertThat(karin.put(above + "/holding", 2, heldToday()).problem()).isEqualTo("not-responsible");
    }

    @Test
    @Tag("U-26")
    void eachHasAnOwnBoxAtAQuestionMarkedWithTheNameAndNeitherChangesTheOthers() {
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);
        Visitor karin = as(KARIN);
        Visitor alva = as(ALVA);
        done(alva.put(talk + "/answers/bidrag", 0, text("Alvas")));
        done(karin.put(talk + "/answers/bidrag", 0, text("Karins")));
        done(alva.put(talk + PREPARATION, 1, readers(KARIN)));
        done(karin.put(talk + PREPARATION, 1, readers(ALVA)));

        done(karin.put(talk + "/answers/bidrag", 1, text("Karins igen")));

        for (Visitor party : List.of(karin, alva)) {
            JsonNode seen = party.get(talk).json();
            assertThat(box(seen, "EMPLOYEE").path("text").asText()).isEqualTo("Alvas");
            assertThat(box(seen, "EMPLOYEE").at("/author/displayName").asText()).isEqualTo("Alva Nyström");
            assertThat(box(seen, "MANAGER").path("text").asText()).isEqualTo("Karins igen");
            assertThat(box(seen, "MANAGER").at("/author/displayName").asText()).isEqualTo("Karin Berg");
        }
    }

    @Test
    @Tag("R-03")
    void eachSideShowsAndTakesBackUntilTheOtherHasOpenedIt() {
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);
        Visitor karin = as(KARIN);
        Visitor alva = as(ALVA);
        done(alva.put(talk + "/answers/prep-topics", 0, text("Alvas tankar")));
        done(karin.put(talk + "/answers/bidrag", 0, text("Karins tankar")));

        assertThat(alva.put(talk + PREPARATION, 1, readers(FATIMA)).problem()).isEqualTo("readers-changed");
        done(alva.put(talk + PREPARATION, 1, readers(KARIN)));
        done(alva.delete(talk + PREPARATION, 1));
        assertThat(karin.get(talk).body()).doesNotContain("Alvas tankar");
        done(alva.put(talk + PREPARATION, 1, readers(KARIN)));
        assertThat(karin.get(talk).body()).contains("Alvas tankar");
        assertThat(alva.delete(talk + PREPARATION, 1).problem()).isEqualTo("already-opened");

        assertThat(alva.get(talk).body()).doesNotContain("Karins tankar");
        done(karin.put(talk + PREPARATION, 1, readers(ALVA)));
        done(karin.delete(talk + PREPARATION, 1));
        assertThat(alva.get(talk).body()).doesNotContain("Karins tankar");
        done(karin.put(talk + PREPARATION, 1, readers(ALVA)));
        assertThat(alva.get(talk).body()).contains("Karins tankar");
        assertThat(karin.delete(talk + PREPARATION, 1).problem()).isEqualTo("already-opened");
        assertThat(talks(karin, ALVA).findValuesAsText("employeePreparation")).contains("SHOWN");
    }

    @Test
    @Tag("T-30")
    void onlyWhatIsTickedGoesToTheNotesAndNothingIsCopiedByItself() {
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);
        Visitor karin = as(KARIN);
        Visitor alva = as(ALVA);
        done(alva.put(talk + "/answers/bidrag", 0, text("Alvas förberedelse")));
        done(alva.put(talk + PREPARATION, 1, readers(KARIN)));
        done(karin.put(talk + "/notes/bidrag", 0, text("Det vi sa")));
        assertThat(box(alva.get(talk).json(), "TO_NOTES").isMissingNode()).as("unticked at first").isTrue();

        done(alva.put(talk + "/notes/bidrag/recording", 0, "{\"included\":true}"));

        for (Visitor party : List.of(karin, alva)) {
            JsonNode seen = party.get(talk).json();
            assertThat(box(seen, "TO_NOTES").path("text").asText()).isEqualTo("true");
            assertThat(box(seen, "JOINT").path("text").asText()).isEqualTo("Det vi sa");
        }
        done(karin.put(talk + "/notes/bidrag/recording", 1, "{\"included\":false}"));
        assertThat(box(alva.get(talk).json(), "TO_NOTES").path("text").asText()).isEqualTo("false");
    }

    @Test
    @Tag("T-03")
    void whatEachExpectsOfTheOtherIsNamedAskedOfBothTogetherAndGoesToTheNotes() {
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);
        JsonNode template = as(ALVA).get(talk).json().path("template");
        assertThat(template.path("intro").toString())
                .contains("vilka förväntningar som chefen har på medarbetaren")
                .contains("vilka förväntningar medarbetaren har på sin chef");
        JsonNode expectations = StreamSupport.stream(template.path("sections").spliterator(), false)
                .filter(section -> section.path("title").asText().equals("Förväntningar"))
                .findFirst()
                .orElseThrow();
        assertThat(expectations.path("target").asText()).isEqualTo("NOTES");
        assertThat(expectations.path("questions").findValuesAsText("text")).containsExactly(
                "Vilka förväntningar har chefen på dig?",
                "Vilka förväntningar har du på din chef, din arbetssituation och dina arbetsuppgifter?");

        for (String question : expectations.path("questions").findValuesAsText("id")) {
            String note = talk + "/notes/" + question;
            done(as(KARIN).put(note, 0, text("Chefen om " + question)));
            done(as(ALVA).put(note, 1, text("Båda om " + question)));
            done(as(ALVA).put(note + "/recording", 0, "{\"included\":true}"));
        }
        done(as(KARIN).put(talk + "/holding", 1, heldToday()));
        done(deliver(as(KARIN), talk, 2));

        for (Visitor party : List.of(as(KARIN), as(ALVA))) {
            JsonNode delivered = party.get(talk + "/deliveries/1").json();
            for (String question : expectations.path("questions").findValuesAsText("id")) {
                assertThat(texts(delivered, question)).contains("Båda om " + question, "true")
                        .doesNotContain("Chefen om " + question);
            }
        }
    }

    private static List<String> texts(JsonNode delivered, String question) {
        return StreamSupport.stream(delivered.path("texts").spliterator(), false)
                .filter(answer -> answer.path("question").asText().equals(question))
                .map(answer -> answer.path("text").asText())
                .toList();
    }

    @Test
    @Tag("U-02")
    void theSameSevenStepsAsForAPupilLeadFromTheTemplateToTheFollowUp() {
        Visitor karin = as(KARIN);
        Visitor alva = as(ALVA);
        assertThat(karin.get("/templates").json().at("/items/0/schoolForm").asText()).isEqualTo("MEDARBETARSAMTAL");
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);
        done(alva.put(talk + "/answers/prep-goals", 0, text("Leda ett ämneslag")));
        done(alva.put(talk + PREPARATION, 1, readers(KARIN)));
        done(karin.put(talk + "/booking", 0, Days.booking(Days.free(), "13:00", "Rum 2")));
        done(karin.post(talk + "/booking/invitations", "{}"));
        done(karin.put(talk + "/holding", 1, heldToday()));
        String agreement = done(alva.post(talk + "/agreements", text("Alva leder ämneslaget"))).json().path("id").asText();
        done(deliver(karin, talk, 2));
        done(alva.post(talk + "/acknowledgements", "{\"delivery\":1,\"comment\":null}"));

        done(karin.post(talk + "/agreements/" + agreement + "/follow-ups", text("Det går bra")));
        done(status(alva, talk, agreement, "DONE"));
        done(status(karin, talk, agreement, "FULFILLED"));

        JsonNode row = row(alva, talk, agreement);
        assertThat(row.path("status").asText()).isEqualTo("FULFILLED");
        assertThat(row.path("history").findValuesAsText("status")).contains("DONE", "FULFILLED");
        assertThat(row.path("followUps").findValuesAsText("text")).containsExactly("Det går bra");
    }

    private static Visitor.Answer status(Visitor visitor, String talk, String agreement, String status) {
        return visitor.put(talk + "/agreements/" + agreement + "/status", row(visitor, talk, agreement).path("version").asInt(),
                "{\"status\":\"" + status + "\"}");
    }

    private static JsonNode row(Visitor visitor, String talk, String agreement) {
        return StreamSupport.stream(list(visitor.get(talk + "/plan"), "/rows").spliterator(), false)
                .filter(row -> row.path("id").asText().equals(agreement))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("T-23")
    void allNotesAreDeliveredFrozenAndConfirmedWithAnOwnComment() {
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);
        Visitor karin = as(KARIN);
        Visitor alva = as(ALVA);
        done(karin.put(talk + "/notes/bidrag", 0, text("Det vi sa")));
        done(karin.put(talk + "/own-notes/bidrag", 0, text("Karins egen")));
        assertThat(deliver(karin, talk, 1).problem()).isEqualTo("not-held");
        done(karin.put(talk + "/holding", 1, heldToday()));
        assertThat(deliver(karin, talk, 2).problem()).isEqualTo("not-shown");
        assertThat(alva.get(talk).body()).doesNotContain("Karins egen");

        done(karin.put(talk + "/releases/own-notes", 2, readers(ALVA)));
        done(deliver(karin, talk, 2));
        assertThat(alva.get(talk + "/deliveries/1").body()).contains("Det vi sa", "Karins egen");
        assertThat(karin.delete(talk + "/releases/own-notes", 3).problem()).as("delivered for good").isEqualTo("wrong-state");
        done(alva.post(talk + "/acknowledgements", "{\"delivery\":1,\"comment\":\"Jag minns det annorlunda\"}"));
        done(karin.put(talk + "/notes/bidrag", 1, text("Det vi sa, rättat")));
        done(deliver(karin, talk, 3));

        assertThat(alva.get(talk + "/deliveries/1").body()).contains("Det vi sa").doesNotContain("rättat");
        assertThat(alva.get(talk + "/deliveries/2").body()).contains("Det vi sa, rättat");
        assertThat(karin.get(talk).body()).contains("Jag minns det annorlunda");
        assertThat(karin.get(talk).json().at("/deliveries/0/acknowledgedAt").isNull()).isTrue();
        assertThat(karin.get(talk).json().at("/deliveries/1/acknowledgedAt").asText()).isNotEmpty();
    }

    @Test
    @Tag("R-23")
    void onlyAMistakeIsDeletedAndTheRestIsKept() {
        Visitor karin = as(KARIN);
        Visitor alva = as(ALVA);
        String mistake = "/dialogues/" + newTalk(KARIN, ALVA);
        assertThat(karin.delete(mistake, 1).status()).isEqualTo(204);
        assertThat(acts(mistake)).containsExactly("ASSIGNED", "TOOK_BACK");

        String talk = "/dialogues/" + newTalk(KARIN, ALVA);
        done(alva.put(talk + "/answers/prep-topics", 0, text("Ett ord")));
        assertThat(karin.delete(talk, 1).problem()).isEqualTo("already-written");
        done(karin.put(talk + "/holding", 1, heldToday()));
        done(deliver(karin, talk, 2));
        done(karin.put(talk + "/closing", 3, "{}"));

        assertThat(karin.delete(talk, 4).problem()).isEqualTo("already-written");
        assertThat(ids(alva.get("/dialogues"))).contains(idOf(talk));
        assertThat(alva.get(talk).body()).contains("Ett ord");
    }

    @Test
    @Tag("R-21")
    void earlierTalksAreReadByTheEmployeeAlwaysAndByTheMentorsOfNow() {
        Visitor elin = as(ELIN);
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, ELIN);
        done(karin.put(talk + "/notes/bidrag", 0, text("För länge sedan")));
        assertThat(tables().update("UPDATE ms_dialogue SET period = '2023-2024' WHERE id = ?", idOf(talk))).isEqualTo(1);

        assertThat(karin.get("/mentor-group").body()).doesNotContain(idOf(talk));
        assertThat(karin.get("/mentor-group").json().path("periods").findValuesAsText("id")).contains("2023-2024");
        assertThat(karin.get("/mentor-group?period=2023-2024").body()).contains(idOf(talk));
        assertThat(karin.get("/mentor-group?period=2023-2025").status()).isEqualTo(422);
        assertThat(as(FATIMA).get(talk).body()).contains("För länge sedan");
        assertThat(elin.get(talk).body()).contains("För länge sedan");
        assertThat(StreamSupport.stream(list(elin.get("/dialogues"), "/items").spliterator(), false)
                .filter(item -> item.path("id").asText().equals(idOf(talk)))
                .map(item -> item.at("/period/name").asText())).containsExactly("2023/24");
        assertThat(as(EVA).get(talk).status()).isEqualTo(404);
    }

    @Test
    @Tag("R-06")
    void oneNoticeTellsOfAnActHoweverOftenItIsDoneAndHoldsNoWord() {
        String talk = "/dialogues/" + newTalk(EVA, KARIN);
        Visitor chef = as(EVA);
        Visitor own = as(KARIN);
        done(own.put(talk + "/answers/prep-topics", 0, text("Hemligt ord")));
        for (int time = 0; time < 3; time++) {
            done(own.put(talk + PREPARATION, 1, readers(EVA)));
            done(own.delete(talk + PREPARATION, 1));
        }
        done(own.put(talk + PREPARATION, 1, readers(EVA)));
        done(chef.put(talk + "/notes/bidrag", 0, text("Hemligt ord")));
        done(chef.put(talk + "/holding", 1, heldToday()));
        done(deliver(chef, talk, 2));
        done(chef.put(talk + "/notes/bidrag", 1, text("Ännu ett hemligt ord")));
        done(deliver(chef, talk, 3));

        eventually(() -> assertThat(own.page("/notiser")).contains("Du har fått ett underlag", "är delgivna"));
        eventually(() -> assertThat(chef.page("/notiser")).contains("En medarbetare har visat sin förberedelse"));
        eventually(() -> assertThat(
                tables().rows("SELECT COUNT(*) FROM ms_outbox WHERE subject = ?", idOf(talk))).containsExactly("0"));
        assertThat(own.page("/notiser")).containsOnlyOnce("är delgivna").doesNotContain("emligt");
        assertThat(chef.page("/notiser")).containsOnlyOnce("En medarbetare har visat sin förberedelse").doesNotContain("emligt");
    }

    @Test
    void everyRevisionThatWasTakenIsThereToBeRestored() {
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);
        Visitor alva = as(ALVA);
        for (int revision = 0; revision < 3; revision++) {
            done(alva.put(talk + "/answers/prep-topics", revision, text("Försök " + revision)));
        }

        assertThat(alva.get(talk + "/answers/prep-topics/revisions").json().path("items").findValuesAsText("text"))
                .containsExactly("Försök 2", "Försök 1", "Försök 0");
        assertThat(as(KARIN).get(talk + "/answers/prep-topics/revisions").json().path("items")).isEmpty();
        Visitor.Answer stale = alva.put(talk + "/answers/prep-topics", 1, text("Sent"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().at("/current/text").asText()).isEqualTo("Försök 2");
    }

    @Test
    void savesThatComeLateTwiceOrNotAtAllOverwriteNothingThatWasTaken() {
        long seed = Long.getLong("proof.seed", System.nanoTime());
        System.out.println("The saves have the seed " + seed);
        Random random = new Random(seed);
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);
        Visitor alva = as(ALVA);
        List<Visitor> both = List.of(alva, as(KARIN));
        Post post = new Post(talk + "/notes/halsa", random);

        for (int save = 0; save < 100; save++) {
            post.save(both.get(random.nextInt(2)), "Ord " + save);
        }
        post.everythingArrives();
        post.save(alva, "Sist");
        post.everythingArrives();

        List<String> kept = earlier(alva, talk + "/notes/halsa/revisions");
        Collections.reverse(kept);
        assertThat(kept).isEqualTo(post.accepted()).doesNotHaveDuplicates();
        assertThat(alva.get(talk + "/notes/halsa").json().path("text").asText()).isEqualTo(kept.get(kept.size() - 1));
        assertThat(post.refused()).as("saves that would have overwritten another").isPositive();
    }

    /** @return every text that ever stood there, the newest first, page by page */
    private static List<String> earlier(Visitor visitor, String revisions) {
        List<String> texts = new ArrayList<>();
        JsonNode page = visitor.get(revisions).json();
        texts.addAll(page.path("items").findValuesAsText("text"));
        while (page.path("next").isTextual()) {
            page = visitor.get(revisions + "?cursor=" + page.path("next").asText()).json();
            texts.addAll(page.path("items").findValuesAsText("text"));
        }
        return texts;
    }

    private Tables tables() {
        return new Tables(database());
    }

    private List<String> acts(String talk) {
        return tables().rows("SELECT act FROM ms_journal WHERE chain = ? ORDER BY number", idOf(talk)).stream()
                .map(row -> row.replaceAll("[^A-Z_]", "")).toList();
    }

    private static JsonNode box(JsonNode sheet, String party) {
        return StreamSupport.stream(sheet.path("answers").spliterator(), false)
                .filter(answer -> answer.path("party").asText().equals(party))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static Visitor.Answer deliver(Visitor chef, String talk, int version) {
        return chef.post(talk + "/deliveries", "{\"version\":%d,\"onPaperOn\":null}".formatted(version));
    }

    private static Visitor.Answer done(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer;
    }

    private static String readers(String person) {
        return "{\"readers\":[\"" + person + "\"]}";
    }

    private static List<String> ids(Visitor.Answer answer) {
        return list(answer, "/items").findValuesAsText("id");
    }

    private static String idOf(String talk) {
        return talk.substring("/dialogues/".length());
    }
}
