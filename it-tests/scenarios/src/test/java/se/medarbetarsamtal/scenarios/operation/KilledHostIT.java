package se.medarbetarsamtal.scenarios.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.operation.Writer.Trace;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.HostProcess;
import se.medarbetarsamtal.scenarios.support.Tables;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** The host is killed while five write: whatever it had answered is there afterwards, and nothing is there by half. */
class KilledHostIT {

    private static final int KILLS = Integer.getInteger("proof.kills", 3);
    private static final int FEWEST_ACTS = 10;
    private static final int LONGEST_SECONDS = 60;
    private static final String AT_ONCE = "0";
    /** Far longer than a host of this test lives. */
    private static final String LATER = "60000";
    private static final String DELIVERING = "p-102";
    private static final String REVISIONS = "SELECT count(*) FROM ms_text_revision WHERE dialogue_id = ? AND field LIKE ?";
    private static final String WROTE = "SELECT count(*) FROM ms_journal WHERE chain = ? AND act = 'WROTE' AND subject LIKE ?";

    private final Path data = HostProcess.newFolder();
    private final Tables tables = new Tables(settings(AT_ONCE));
    private final List<Writer> writers = new ArrayList<>();
    private String talk;

    @Test
    void whatWasAnsweredOutlivesEveryKillAndTheRestIsAllOrNothing() throws Exception {
        long seed = Long.getLong("proof.seed", System.nanoTime());
        System.out.println("Killing has the seed " + seed);
        Random random = new Random(seed);
        try (HostProcess host = HostProcess.start(settings(AT_ONCE))) {
            prepare(host.address());
            host.kill();
        }
        writers.forEach(writer -> writer.beginsWith(tables));

        for (int kill = 0; kill < KILLS; kill++) {
            writeUntilTheKill(AT_ONCE, random);
            writers.forEach(writer -> writer.assertWhole(tables));
        }
        assertThat(writers).allSatisfy(writer -> assertThat(writer.effective()).isPositive());

        writeUntilTheKill(LATER, random);
        assertThat(writers).as("a database that writes later is found").anyMatch(writer -> writer.hasLost(tables));
    }

    private void writeUntilTheKill(String delay, Random random) throws Exception {
        CountDownLatch enough = new CountDownLatch(FEWEST_ACTS + random.nextInt(150));
        ExecutorService desks = Executors.newFixedThreadPool(writers.size());
        try (HostProcess host = HostProcess.start(settings(delay))) {
            assertReadable(host.address());
            List<Future<?>> writing = new ArrayList<>();
            writers.forEach(writer -> writing.add(desks.submit(() -> writer.write(host.address(), enough))));
            boolean written = enough.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            host.kill();
            for (Future<?> desk : writing) {
                desk.get();
            }
            assertThat(written).as("so much was written").isTrue();
        } finally {
            desks.shutdownNow();
        }
    }

    /** What was stored opens, word for word, and the journal is as it was written. */
    private void assertReadable(URI address) {
        Visitor alva = Visitor.signedIn(address, ALVA);
        List<String> texts = alva.get(talk + "/answers/prep-goals/revisions").json().path("items").findValuesAsText("text");
        int newest = writers.get(0).effective();
        assertThat(texts.isEmpty() ? "Ord 0" : texts.get(0)).isEqualTo("Ord " + newest);
        assertThat(Visitor.signedIn(address, KOMMUNADMIN).get("/protection").json().at("/journal/broken").asInt(-1)).isZero();
    }

    private void prepare(URI address) {
        Visitor karin = Visitor.signedIn(address, KARIN);
        talk = assigned(karin, ALVA);
        String row = idOf(karin.post(talk + "/plan-rows", "{\"kind\":\"GOAL\"}"));
        String agreement = idOf(karin.post(talk + "/agreements", "{\"text\":\"Ord\"}"));
        done(karin.put(talk + "/agreements/" + agreement + "/responsible", 1, "{\"responsible\":\"BOTH\"}"));
        done(hold(karin, talk));
        int version = versionOf(karin, agreement);
        String other = assigned(karin, DELIVERING);
        done(hold(karin, other));

        writers.add(texts("preparation", ALVA, "/answers/prep-goals", "EMPLOYEE/prep-goals%"));
        writers.add(texts("note", KARIN, "/notes/halsa", "JOINT/halsa%"));
        writers.add(texts("cell", KARIN, "/plan-rows/" + row + "/cells/activities", "%activities%"));
        writers.add(new Writer("status", KARIN, (visitor, number) -> visitor.put(talk + "/agreements/" + agreement + "/status",
                version + number - 1, "{\"status\":\"%s\"}".formatted(number % 2 == 1 ? "DONE" : "ONGOING")),
                new Trace("SELECT count(*) FROM ms_agreement_status WHERE agreement_id = ?", agreement),
                new Trace(WROTE, idOf(talk), "AGREEMENT/" + agreement)));
        writers.add(new Writer("delivery", KARIN, (visitor, number) -> deliver(visitor, other),
                new Trace("SELECT count(*) FROM ms_delivery WHERE dialogue_id = ?", idOf(other)),
                new Trace("SELECT count(*) FROM ms_journal WHERE chain = ? AND act = 'DELIVERED'", idOf(other)),
                new Trace("SELECT count(*) FROM ms_idempotency")));
    }

    private Writer texts(String name, String person, String box, String field) {
        return new Writer(name, person, (visitor, number) -> visitor.put(talk + box, number - 1, "{\"text\":\"Ord %d\"}".formatted(number)),
                new Trace(REVISIONS, idOf(talk), field), new Trace(WROTE, idOf(talk), field));
    }

    /** Something has to change before it can be delivered anew. */
    private static Visitor.Answer deliver(Visitor karin, String talk) {
        JsonNode sheet = karin.get(talk).json();
        int revision = 0;
        for (JsonNode answer : sheet.path("answers")) {
            revision = answer.path("party").asText().equals("JOINT") ? answer.path("revision").asInt() : revision;
        }
        done(karin.put(talk + "/notes/halsa", revision, "{\"text\":\"Ord %d\"}".formatted(revision)));
        return karin.post(talk + "/deliveries", "{\"version\":%d,\"onPaperOn\":null}".formatted(sheet.path("version").asInt()));
    }

    private int versionOf(Visitor karin, String agreement) {
        for (JsonNode row : karin.get(talk + "/plan").json().path("rows")) {
            if (row.path("id").asText().equals(agreement)) {
                return row.path("version").asInt();
            }
        }
        throw new IllegalStateException("The agreement is not there");
    }

    private static String assigned(Visitor karin, String employee) {
        String template = karin.get("/templates").json().at("/items/0/id").asText();
        return "/dialogues/" + done(karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s}".formatted(template, json(employee))))
                .json().at("/outcomes/0/dialogue").asText();
    }

    private static Visitor.Answer hold(Visitor karin, String talk) {
        return karin.put(talk + "/holding", 1, "{\"heldOn\":\"%s\"}".formatted(Days.today()));
    }

    private static String idOf(String talk) {
        return talk.substring("/dialogues/".length());
    }

    private static String idOf(Visitor.Answer created) {
        return done(created).json().path("id").asText();
    }

    private static Visitor.Answer done(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer;
    }

    /** @param delay how many milliseconds after its answer a commit is written to the disk */
    private Map<String, String> settings(String delay) {
        return Map.of("data", data.toString(), "db.user", "sa",
                "db.url", "jdbc:h2:file:" + data.toAbsolutePath().resolve("host") + ";MODE=PostgreSQL;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=" + delay);
    }
}
