package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.ELIN;
import static se.medarbetarsamtal.scenarios.support.People.FATIMA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.SKOLADMIN;
import static se.medarbetarsamtal.scenarios.support.People.json;
import static se.medarbetarsamtal.scenarios.support.People.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Times that are offered, chosen, moved, cancelled and raced for. */
abstract class BookingScenario extends HostScenario {

    private static final String BO = "p-102";
    private static final int CLICKS = 64;

    @Test
    @Tag("R-09")
    @Tag("U-34")
    void aChefOffersTimesAnEmployeeChoosesAndBothMayChangeTheirMind() {
        Visitor karin = as(KARIN);
        Visitor alva = as(ALVA);
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);
        String bos = "/dialogues/" + newTalk(KARIN, BO);
        String elins = "/dialogues/" + newTalk(KARIN, ELIN);
        LocalDate day = Days.free();
        List<String> made = made(karin, day, "09:00", "13:00", json(ALVA, BO));
        assertThat(made).as("45 minutes and a quarter of an hour's pause").hasSize(4);
        assertThat(free(alva, talk)).as("drafts are the chef's").isEmpty();
        assertThat(alva.get("/dialogues").body()).doesNotContain(day.toString());

        done(karin.post("/slots/offers", ids(made.subList(0, 3))));
        assertThat(free(alva, talk)).containsExactlyElementsOf(made.subList(0, 3));
        assertThat(free(as(ELIN), elins)).as("offered to others").isEmpty();
        eventually(() -> assertThat(alva.page("/notiser").split("Välj en tid för ditt medarbetarsamtal", -1)).hasSize(2));

        assertThat(done(alva.put(talk + "/booking/slot", 0, slot(made.get(0)))).json().path("sent").asBoolean()).isTrue();
        assertThat(free(as(BO), bos)).containsExactly(made.get(1), made.get(2));
        assertThat(own(karin, made.get(0)).at("/booked/displayName").asText()).isEqualTo("Alva Nyström");
        assertThat(alva.get(talk).json().at("/booking/place").asText()).isEqualTo("Grupprummet");
        done(alva.put(talk + "/booking/slot", 1, slot(made.get(1))));
        assertThat(free(as(BO), bos)).as("what she left is free").containsExactly(made.get(0), made.get(2));

        done(karin.put(bos + "/booking", 0, booking(day, "09:00", 45, "null")));
        assertThat(own(karin, made.get(0)).at("/booked/person").asText()).as("booked directly").isEqualTo(BO);
        assertThat(karin.put(talk + "/booking", 2, booking(day, "09:30", 45, "null")).json().at("/errors/0/code").asText())
                .isEqualTo("manager-busy");
        done(karin.put(talk + "/booking", 2, booking(day, "14:00", 45, "\"Jag har fått ett möte\"")));
        assertThat(alva.get(talk).json().path("booking").isNull()).as("set and not sent").isTrue();
        assertThat(alva.get(talk).json().at("/unbooked/beingChanged").asBoolean()).isTrue();
        assertThat(alva.get(talk).body()).doesNotContain("Jag har fått ett möte");
        assertThat(alva.get(talk + "/booking/calendar-file").status()).isEqualTo(404);
        assertThat(alva.get(talk + "/copy").json().path("booking").isNull()).isTrue();
        assertThat(alva.get("/dialogues").body()).doesNotContain(day + "T13:00").doesNotContain(day + "T12:00");
        assertThat(karin.get(talk).json().at("/booking/message").asText()).isEqualTo("Jag har fått ett möte");

        done(karin.post(talk + "/booking/cancellations", 3, "{\"message\":\"Vi hörs efter lovet\",\"release\":false}"));
        assertThat(alva.get(talk).json().path("booking").isNull()).isTrue();
        assertThat(alva.get(talk).json().at("/unbooked/message").asText()).isEqualTo("Vi hörs efter lovet");
        assertThat(alva.put(talk + "/booking/slot", 3, slot(made.get(2))).status()).as("there is no time any more").isEqualTo(412);

        assertThat(as(BO).get(bos).json().path("booking").isNull()).as("set by the chef and not sent").isTrue();
        assertThat(done(as(BO).put(bos + "/booking/slot", 0, slot(made.get(2)))).json().path("revision").asInt())
                .as("takes the place of what was not sent").isEqualTo(2);

        JsonNode released = done(karin.post("/slots/releases", ids(made))).json();
        assertThat(released.path("booked").toString()).isEqualTo("[\"" + made.get(2) + "\"]");
        assertThat(released.path("released")).hasSize(3);
        assertThat(free(alva, talk)).isEmpty();
        assertThat(done(karin.put(talk + "/booking", 0, booking(day, "15:00", 45, "null"))).json().path("revision").asInt())
                .as("the revision goes on").isEqualTo(5);
    }

    @Test
    @Tag("R-10")
    void ofSixtyFourWhoWantTheSameTimeOneGetsItAndTheOthersHearSo() throws Exception {
        String[] people = numbers(107, 138);
        as(SKOLADMIN).link(KARIN, people);
        Visitor karin = as(KARIN);
        List<String> talks = new ArrayList<>();
        done(karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s,\"repeat\":%s}".formatted(template(), json(people), json(people))))
                .json().path("outcomes").forEach(one -> talks.add("/dialogues/" + one.path("dialogue").asText()));
        String time = made(karin, Days.free(), "09:00", "09:45", "[]").get(0);
        done(karin.post("/slots/offers", ids(List.of(time))));
        CyclicBarrier start = new CyclicBarrier(CLICKS);
        List<Callable<Visitor.Answer>> clicks = new ArrayList<>();
        for (int i = 0; i < CLICKS; i++) {
            Visitor employee = as(people[i / 2]);
            String path = talks.get(i / 2) + "/booking/slot";
            clicks.add(() -> {
                start.await(60, TimeUnit.SECONDS);
                return employee.put(path, 0, slot(time));
            });
        }

        List<Visitor.Answer> answers = together(clicks);

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 200).allSatisfy(answer ->
                assertThat(answer.problem()).as(answer.body()).isIn("slot-taken", "stale"));
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSizeGreaterThanOrEqualTo(CLICKS - 2).allSatisfy(answer ->
                assertThat(answer.json().path("title").asText()).isEqualTo("Någon annan hann före. Välj en annan av tiderna."));
        assertThat(talks.stream().filter(talk -> !karin.get(talk).json().path("booking").isNull())).hasSize(1);
    }

    private static List<Visitor.Answer> together(List<Callable<Visitor.Answer>> clicks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clicks.size());
        try {
            List<Visitor.Answer> answers = new ArrayList<>();
            for (Future<Visitor.Answer> answer : threads.invokeAll(clicks, 120, TimeUnit.SECONDS)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @Tag("T-12")
    void theEmployeeCanAskForAnotherTimeAndNeitherDeclineNorCancel() {
        Visitor karin = as(KARIN);
        Visitor alva = as(ALVA);
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);
        LocalDate day = Days.free();
        done(karin.put(talk + "/booking", 0, booking(day, "13:00", 60, "null")));
        done(karin.post(talk + "/booking/invitations", "{}"));

        assertThat(list(alva.get(talk), "/may")).extracting(JsonNode::asText).contains("CHOOSE_TIME", "ASK_TIME").doesNotContain("BOOK");
        assertThat(alva.post(talk + "/booking/cancellations", 1, "{\"message\":null}").status()).isEqualTo(403);
        assertThat(alva.put(talk + "/booking", 1, booking(day, "14:00", 60, "null")).status()).isEqualTo(403);
        assertThat(alva.delete(talk + "/booking", 1).status()).isEqualTo(405);
        assertThat(alva.delete(talk, 1).status()).isEqualTo(403);
        assertThat(alva.post(talk + "/booking/requests", "{\"message\":\"Jag undervisar då\"}").status()).isEqualTo(201);

        assertThat(talkOf(karin, ALVA, talk).path("asked").asBoolean()).isTrue();
        assertThat(karin.get(talk).json().at("/booking/asked/text").asText()).isEqualTo("Jag undervisar då");
        assertThat(karin.get(talk).json().at("/booking/start").asText()).as("the time stands").isEqualTo(Days.moment(day, "13:00"));
        eventually(() -> assertThat(karin.page("/notiser")).contains("En medarbetare vill ha en annan tid").doesNotContain("Jag undervisar då"));
        done(karin.put(talk + "/booking", 1, booking(day, "14:00", 60, "null")));
        assertThat(talkOf(karin, ALVA, talk).path("asked").asBoolean()).as("answered").isFalse();
    }

    @Test
    @Tag("T-12")
    void whyATalkIsNotHeldIsOfAClosedListAndSeenByItsChefAlone() {
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, ELIN);
        assertThat(talkOf(karin, ELIN, talk).path("outstanding").asBoolean()).isTrue();
        assertThat(karin.put(talk + "/outstanding", 1, "{\"reason\":\"TIRED\"}").status()).isEqualTo(422);
        assertThat(as(FATIMA).put(talk + "/outstanding", 1, "{\"reason\":\"MOVED\"}").status()).isEqualTo(403);
        assertThat(as(ELIN).put(talk + "/outstanding", 1, "{\"reason\":\"MOVED\"}").status()).isEqualTo(403);

        for (String reason : List.of("ON_LEAVE", "LEAVING", "OTHER", "MOVED")) {
            done(karin.put(talk + "/outstanding", version(karin, talk), "{\"reason\":\"" + reason + "\"}"));
            assertThat(talkOf(karin, ELIN, talk).path("outstandingReason").asText()).isEqualTo(reason);
        }

        assertThat(karin.get(talk).json().path("outstanding").asText()).isEqualTo("MOVED");
        assertThat(talkOf(as(FATIMA), ELIN, talk).path("outstandingReason").isNull()).isTrue();
        for (Visitor other : List.of(as(FATIMA), as(ELIN))) {
            assertThat(other.get(talk).json().path("outstanding").isNull()).isTrue();
        }
        assertThat(as(ELIN).get(talk).body() + as(ELIN).get("/dialogues").body() + as(ELIN).get(talk + "/reads").body()
                + as(FATIMA).get(talk).body()).doesNotContain("MOVED", "NOTED");
        done(karin.put(talk + "/holding", version(karin, talk), OneTalkScenario.heldToday()));
        assertThat(talkOf(karin, ELIN, talk).path("outstanding").asBoolean()).isFalse();
        assertThat(karin.get(talk).body()).doesNotContain("MOVED");
    }

    @Test
    @Tag("R-13")
    void aWeeklyTimeStaysOnTheWallWhenTheClockChanges() {
        LocalDate friday = Days.nextClockChange(Month.MARCH).minusDays(2);
        String body = slots(friday, "09:00", "09:45", "[]").replace("\"" + friday + "\"", "\"" + friday + "\",\"" + friday.plusWeeks(1) + "\"");

        List<Instant> starts = new ArrayList<>();
        done(as(KARIN).post("/slots", body)).json().path("slots").forEach(slot -> starts.add(Instant.parse(slot.path("start").asText())));

        assertThat(starts).extracting(start -> start.atZone(Days.ZONE).toLocalTime()).containsExactly(LocalTime.of(9, 0), LocalTime.of(9, 0));
        assertThat(starts.get(1)).as("an hour less than a week").isEqualTo(starts.get(0).plusSeconds(7 * 86_400 - 3_600));
    }

    @Test
    @Tag("R-09")
    void manyTimesAreSetInOneActOrNone() {
        Visitor karin = as(KARIN);
        String first = newTalk(KARIN, ALVA);
        String second = newTalk(KARIN, BO);
        LocalDate day = Days.free();

        Visitor.Answer met = karin.post("/bookings", many(day, first, "10:00", second, "10:30"));
        assertThat(met.status()).isEqualTo(409);
        assertThat(met.problem()).isEqualTo("time-taken");
        assertThat(met.json().at("/errors")).hasSize(1).allSatisfy(error ->
                assertThat(error.path("field").asText()).matches("entries\\[[01]]"));
        assertThat(karin.get("/dialogues/" + first).json().path("booking").isNull()).as("none").isTrue();

        done(karin.post("/bookings", many(day, first, "10:00", second, "11:00")));
        JsonNode own = list(karin.get("/bookings?from=%s&until=%s".formatted(day, day)), "/bookings");
        assertThat(own).extracting(line -> line.path("displayName").asText()).hasSize(2).startsWith("Alva Nyström");
        assertThat(own).allMatch(line -> line.path("sent").asBoolean() && line.path("as").asText().equals("MANAGER"));
        assertThat(list(as(ALVA).get("/bookings?from=%s&until=%s".formatted(day, day)), "/bookings")).hasSize(1)
                .allMatch(line -> line.path("as").asText().equals("EMPLOYEE") && line.path("displayName").asText().equals("Karin Berg"));
        assertThat(as(FATIMA).post("/bookings", many(day, first, "13:00", second, "14:00")).status()).isEqualTo(403);
    }

    @Test
    @Tag("U-08")
    void theWholeProcessGoesWithoutAnyTime() {
        Visitor karin = as(KARIN);
        Visitor alva = as(ALVA);
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);
        done(alva.put(talk + "/answers/prep-goals", 0, OneTalkScenario.text("Leda ett ämneslag")));
        done(alva.put(talk + "/releases/preparation", 1, "{\"readers\":" + json(KARIN) + "}"));
        done(karin.put(talk + "/beginning", version(karin, talk), "{}"));
        done(karin.post(talk + "/agreements", OneTalkScenario.text("Kurs i höst")));
        done(karin.put(talk + "/holding", version(karin, talk), OneTalkScenario.heldToday()));
        done(karin.post(talk + "/deliveries", "{\"version\":%d,\"onPaperOn\":null}".formatted(version(karin, talk))));
        done(alva.post(talk + "/acknowledgements", "{\"delivery\":1,\"comment\":null}"));
        done(karin.put(talk + "/closing", version(karin, talk), "{}"));

        assertThat(karin.get(talk).json().path("state").asText()).isEqualTo("CLOSED");
        assertThat(karin.get(talk).json().path("booking").isNull()).isTrue();
    }

    private static int version(Visitor visitor, String talk) {
        return visitor.get(talk).json().path("version").asInt();
    }

    private JsonNode talkOf(Visitor chef, String employee, String talk) {
        return StreamSupport.stream(talks(chef, employee).spliterator(), false)
                .filter(one -> talk.endsWith(one.path("id").asText())).findFirst().orElseThrow();
    }

    /** @return the ids of new drafts */
    private static List<String> made(Visitor chef, LocalDate day, String from, String until, String persons) {
        return done(chef.post("/slots", slots(day, from, until, persons))).json().path("slots").findValuesAsText("id");
    }

    private static String slots(LocalDate day, String from, String until, String persons) {
        return """
                {"days":["%s"],"from":"%s","until":"%s","minutes":45,"pause":15,"breaks":[],"zone":"Europe/Stockholm",
                "place":"Grupprummet","room":null,"persons":%s,"opensOn":null,"closesOn":null,"noticeHours":24,"mostPerDay":0}"""
                .formatted(day, from, until, persons);
    }

    private static List<String> free(Visitor employee, String talk) {
        List<String> ids = new ArrayList<>();
        list(employee.get(talk + "/slots"), "/slots").forEach(slot -> ids.add(slot.path("id").asText()));
        return ids;
    }

    private static JsonNode own(Visitor chef, String slot) {
        return StreamSupport.stream(list(chef.get("/slots"), "/slots").spliterator(), false)
                .filter(one -> one.path("id").asText().equals(slot)).findFirst().orElseThrow();
    }

    private static String ids(List<String> slots) {
        return "{\"slots\":" + json(slots.toArray(String[]::new)) + "}";
    }

    private static String slot(String id) {
        return "{\"slot\":\"" + id + "\"}";
    }

    /** @param message as JSON */
    private static String booking(LocalDate day, String time, int minutes, String message) {
        return "{\"date\":\"%s\",\"time\":\"%s\",\"zone\":\"%s\",\"minutes\":%d,\"place\":null,\"offset\":null,\"message\":%s}"
                .formatted(day, time, Days.ZONE, minutes, message);
    }

    private static String many(LocalDate day, String first, String at, String second, String then) {
        String entry = "{\"dialogue\":\"%s\",\"revision\":0,\"date\":\"%s\",\"time\":\"%s\",\"offset\":null,\"minutes\":60}";
        return "{\"entries\":[%s],\"zone\":\"Europe/Stockholm\",\"place\":null,\"room\":null,\"send\":true}"
                .formatted(String.join(",", Arrays.asList(entry.formatted(first, day, at), entry.formatted(second, day, then))));
    }

    private static Visitor.Answer done(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer;
    }
}
