package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.rest.TalkModel.State;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Talks walked through at random, each step answered as the model says, and never another state than the model's. */
@Tag("G-15")
@Tag("T-11")
@Tag("R-04")
abstract class StateWalkScenario extends HostScenario {

    private static final int WALKS = Integer.getInteger("proof.walks", 6);
    private static final int STEPS = 70;

    /** Some answers are rare: so many walks meet all of them, but for once in a great many builds. */
    private static final int MOST_WALKS = 60;
    private static final Set<String> EVERY_ANSWER = Set.of("text 200", "text 409", "text 412", "start 200", "start 409", "start 412", "show 200", "show 409", "show 412", "deliver 201",
            "deliver 409", "deliver 412", "acknowledge 200", "acknowledge 409", "close 200", "close 409", "close 412", "reopen 200",
            "reopen 409", "reopen 412", "add 201", "add 409", "agree 201", "agree 409", "agreement 409", "hold 200", "hold 409", "hold 412",
            "hold 422", "book 200", "book 409", "book 422", "send 200", "send 409", "undo 409", "undo 412", "agreement 200",
            "agreement 412", "forbidden 403");
    private static final List<String> OWN = List.of("answers/prep-goals", "answers/bidrag");
    private static final String NOTE = "notes/halsa";

    private final Map<Integer, JsonNode> delivered = new HashMap<>();
    private final Map<String, Integer> reached = new HashMap<>();
    private Visitor karin;
    private Visitor alva;
    private Random random;
    private TalkModel model;
    private String talk;

    @Test
    void noStepIsSkippedNoDeliveredVersionChangesAndNothingButAnAddendumIsWrittenAfterTheEnd() {
        karin = as(KARIN);
        alva = as(ALVA);
        Set<String> wanted = wanted();
        for (int walk = 0; walk < WALKS || walk < MOST_WALKS && !reached.keySet().containsAll(wanted); walk++) {
            long seed = Long.getLong("proof.seed", new Random().nextLong()) + walk;
            System.out.println("Walk " + walk + " has the seed " + seed);
            walk(seed);
        }
        assertThat(reached).as("every kind of answer was met").containsKeys(wanted.toArray(String[]::new));
    }

    /** @return until which answers have been met the walks go on; by itself all */
    Set<String> wanted() {
        return EVERY_ANSWER;
    }

    @Test
    void theAssignmentOfAnUnwrittenTalkIsTakenBackForGood() {
        karin = as(KARIN);
        alva = as(ALVA);
        begin(1);
        step("undo", model.undoStatus(1), karin.delete(talk, 1));
        model.there = false;

        for (int i = 0; i < STEPS; i++) {
            randomStep();
        }

        assertThat(reached).containsKey("text 404");
        assertThat(karin.get(talk).status()).isEqualTo(404);
        assertThat(alva.get(talk).status()).isEqualTo(404);
    }

    private void walk(long seed) {
        begin(seed);
        for (int i = 0; i < STEPS; i++) {
            randomStep();
            seesTheModel(i % 2 == 0 ? karin : alva);
        }
        delivered.forEach((number, version) -> assertThat(karin.get(talk + "/deliveries/" + number).json())
                .as("version " + number).isEqualTo(version));
    }

    private void begin(long seed) {
        random = new Random(seed);
        model = new TalkModel();
        delivered.clear();
        talk = "/dialogues/" + newTalk(KARIN, ALVA);
    }

    private void randomStep() {
        switch (random.nextInt(24)) {
            case 0, 1, 2 -> write();
            case 3, 4 -> note();
            case 5 -> agree();
            case 6 -> changeAgreement();
            case 7, 8 -> book();
            case 9 -> send();
            case 10 -> start();
            case 11 -> hold();
            case 12 -> undo();
            case 13, 14 -> show();
            case 15, 16, 17 -> deliver();
            case 18 -> acknowledge();
            case 19 -> close();
            case 20 -> reopen();
            case 21 -> add();
            default -> forbidden();
        }
    }

    private void write() {
        boolean employee = random.nextBoolean();
        String field = OWN.get(employee ? 0 : 1);
        text(!employee, field);
    }

    private void note() {
        text(random.nextBoolean(), NOTE);
    }

    private void text(boolean byChef, String field) {
        int base = model.revision(field) + (random.nextInt(4) == 0 ? random.nextInt(3) - 1 : 0);
        int expected = model.textStatus(field, byChef, Math.max(base, 0));
        step("text", expected, (byChef ? karin : alva).put(talk + "/" + field, Math.max(base, 0), words()));
        if (expected == 200) {
            model.revisions.merge(field, 1, Integer::sum);
            model.changes += field.equals(OWN.get(0)) ? 0 : 1;
        }
    }

    private void agree() {
        boolean byChef = random.nextBoolean();
        int expected = model.agreeStatus(byChef);
        Visitor.Answer answer = (byChef ? karin : alva).post(talk + "/agreements", words());
        step("agree", expected, answer);
        if (expected == 201) {
            model.agreements.add(new TalkModel.Agreed(answer.json().path("id").asText()));
            model.changes++;
        }
    }

    private void changeAgreement() {
        if (model.agreements.isEmpty()) {
            return;
        }
        TalkModel.Agreed agreed = model.agreements.get(random.nextInt(model.agreements.size()));
        int base = agreed.revision + (random.nextBoolean() ? 0 : 1);
        int expected = model.agreementStatus(agreed.revision, base);
        step("agreement", expected, alva.put(talk + "/agreements/" + agreed.id, base, words()));
        if (expected == 200) {
            agreed.revision++;
            model.changes++;
        }
    }

    private void book() {
        boolean inThePast = random.nextInt(4) == 0;
        LocalDate day = inThePast ? Days.today().minusDays(30) : Days.free();
        int expected = model.bookStatus(inThePast);
        step("book", expected, karin.put(talk + "/booking", model.booking, Days.booking(day, "13:00", "Rum 2")));
        if (expected == 200) {
            model.booking++;
            model.sent = false;
        }
    }

    private void send() {
        int expected = model.sendStatus();
        step("send", expected, karin.post(talk + "/booking/invitations", "{}"));
        model.sent |= expected == 200;
    }

    private void hold() {
        boolean badDate = random.nextInt(3) == 0;
        LocalDate day = badDate ? random.nextBoolean() ? Days.today().plusDays(1) : Days.today().minusYears(2) : Days.today();
        int base = random.nextInt(3) == 0 ? model.version + 1 : model.version;
        int expected = model.holdStatus(base, badDate);
        step("hold", expected, karin.put(talk + "/holding", base, "{\"heldOn\":\"" + day + "\"}"));
        if (expected == 200) {
            model.step(State.HELD);
        }
    }

    private void start() {
        int base = base();
        int expected = model.startStatus(base);
        step("start", expected, karin.put(talk + "/beginning", base, "{}"));
        if (expected == 200) {
            model.step(State.TALK);
        }
    }

    private void show() {
        boolean byChef = random.nextBoolean();
        String party = byChef ? "chef" : "employee";
        int base = base();
        int expected = model.showStatus(party, base);
        step("show", expected, (byChef ? karin : alva).put(talk + "/releases/preparation", base,
                "{\"readers\":[\"" + (byChef ? ALVA : KARIN) + "\"]}"));
        if (expected == 200) {
            model.shown.add(party);
        }
    }

    private void deliver() {
        int base = base();
        int expected = model.deliverStatus(base, OWN.get(1));
        step("deliver", expected, karin.post(talk + "/deliveries", "{\"version\":%d,\"onPaperOn\":null}".formatted(base)));
        if (expected == 201) {
            model.step(State.DELIVERED);
            model.deliveries++;
            model.changesDelivered = model.changes;
            model.acknowledged = false;
            delivered.put(model.deliveries, alva.get(talk + "/deliveries/" + model.deliveries).json());
        }
    }

    private void acknowledge() {
        int number = Math.max(1, model.deliveries - (random.nextInt(4) == 0 ? 1 : 0));
        int expected = model.acknowledgeStatus(number);
        step("acknowledge", expected,
                alva.post(talk + "/acknowledgements", "{\"delivery\":%d,\"comment\":\"läst\"}".formatted(number)));
        model.acknowledged |= expected == 200;
    }

    private void close() {
        int base = base();
        int expected = model.closeStatus(base);
        step("close", expected, karin.put(talk + "/closing", base, "{}"));
        if (expected == 200) {
            model.step(State.CLOSED);
        }
    }

    private void reopen() {
        int base = base();
        int expected = model.reopenStatus(base);
        step("reopen", expected, karin.put(talk + "/reopening", base, "{\"reason\":\"fel datum\"}"));
        if (expected == 200) {
            model.step(State.DELIVERED);
        }
    }

    private void add() {
        step("add", model.addStatus(), (random.nextBoolean() ? alva : karin).post(talk + "/addenda", words()));
    }

    private int base() {
        return random.nextInt(4) == 0 ? model.version + 1 : model.version;
    }

    private void undo() {
        int base = random.nextBoolean() ? model.version : model.version + 1;
        if (model.undoStatus(base) != 204) {
            step("undo", model.undoStatus(base), karin.delete(talk, base));
        }
    }

    /** The employee neither books nor holds nor takes back, and takes the talk no step on. */
    private void forbidden() {
        step("forbidden", model.forbidden(), switch (random.nextInt(8)) {
            case 4 -> alva.put(talk + "/beginning", model.version, "{}");
            case 5 -> alva.post(talk + "/deliveries", "{\"version\":%d,\"onPaperOn\":null}".formatted(model.version));
            case 6 -> alva.put(talk + "/closing", model.version, "{}");
            case 7 -> alva.put(talk + "/reopening", model.version, "{\"reason\":\"fel\"}");
            case 0 -> alva.put(talk + "/holding", model.version, "{\"heldOn\":\"" + Days.today() + "\"}");
            case 1 -> alva.put(talk + "/booking", model.booking, Days.booking(Days.ofTheTalk(), "13:00", "Rum 2"));
            case 2 -> alva.post(talk + "/booking/invitations", "{}");
            default -> alva.delete(talk, model.version);
        });
    }

    private void step(String act, int expected, Visitor.Answer answer) {
        assertThat(answer.status()).as(act + ": " + answer.body()).isEqualTo(expected);
        reached.merge(act + " " + expected, 1, Integer::sum);
    }

    private void seesTheModel(Visitor party) {
        JsonNode seen = party.get(talk).json();
        assertThat(seen.path("state").asText()).isEqualTo(model.state.name());
        assertThat(seen.path("version").asInt()).isEqualTo(model.version);
        assertThat(seen.path("heldOn").asText()).isEqualTo(model.isHeld() ? Days.today().toString() : "null");
        assertThat(seen.path("booking").path("revision").asInt(0)).isEqualTo(party == alva && !model.sent ? 0 : model.booking);
        assertThat(seen.path("agreements")).hasSize(model.agreements.size());
        assertThat(seen.path("agreements").findValuesAsText("status"))
                .allMatch(status -> status.equals(model.isHeld() ? "ONGOING" : "PROPOSED"));
        assertThat(revisionOfTheNote(seen)).isEqualTo(model.revision(NOTE));
        assertThat(seen.path("deliveries")).hasSize(model.deliveries);
    }

    private static int revisionOfTheNote(JsonNode seen) {
        for (JsonNode answer : seen.path("answers")) {
            if (answer.path("party").asText().equals("JOINT")) {
                return answer.path("revision").asInt();
            }
        }
        return 0;
    }

    private String words() {
        return "{\"text\":\"ord " + random.nextInt() + "\"}";
    }
}
