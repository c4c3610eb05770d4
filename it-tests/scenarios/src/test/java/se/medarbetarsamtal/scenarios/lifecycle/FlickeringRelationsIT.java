package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.medarbetarsamtal.scenarios.support.Alone;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** The relation service goes and comes back every 50 ms while four clients read: closed while it is away, and never broken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Alone
class FlickeringRelationsIT {

    private static final int CLIENTS = 4;
    private static final long SECONDS = Long.getLong("proof.flicker.seconds", 10);
    private static final long MOST_SECONDS_MORE = 60;
    private static final long FEWEST = 10;
    private static final long EACH_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long READY_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final String WORDS = "Skrivet i lugn och ro";

    private RunningHost host;
    private String talk;

    @BeforeAll
    void startTheHost() throws Exception {
        host = RunningHost.start(Map.of());
        Visitor karin = host.as(KARIN);
        talk = "/dialogues/" + karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s}"
                .formatted(host.publishTheSample(), json(ALVA))).json().at("/outcomes/0/dialogue").asText();
        assertThat(karin.put(talk + "/notes/halsa", 0, "{\"text\":\"" + WORDS + "\"}").status()).isEqualTo(200);
    }

    @AfterAll
    void stopTheHost() {
        host.close();
    }

    @Test
    void noContentWhileRelationsAreAwayAndNothingBreaks() throws Exception {
        Absences absences = new Absences(WORDS);

        flicker(absences, SECONDS, () -> Math.min(absences.whollyAway(), absences.withContent()) > FEWEST,
                work -> host.without("refhost.relation", work));

        long back = System.nanoTime();
        Visitor.Answer answer = host.as(KARIN).get(talk);
        while (answer.status() != 200 && System.nanoTime() - back < READY_NANOS) {
            answer = host.as(KARIN).get(talk);
        }
        assertThat(answer.body()).as("all works within a second").contains(WORDS);
        assertThat(absences.violations()).isEmpty();
        assertThat(absences.whollyAway()).as("requests while it was away").isGreaterThan(FEWEST);
        assertThat(absences.withContent()).as("answers while it was there").isGreaterThan(FEWEST);
    }

    @Test
    void aServiceThatOnlySaysItWasAwayIsFound() throws Exception {
        Absences absences = new Absences(WORDS);

        flicker(absences, 1, () -> !absences.violations().isEmpty(), Runnable::run);

        assertThat(absences.violations()).contains("content while the service was away");
    }

    /** Goes on for so many seconds and, on a slow machine, until enough has happened. */
    private void flicker(Absences absences, long seconds, BooleanSupplier enough, Consumer<Runnable> without) throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> reading = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                Visitor karin = host.as(KARIN);
                reading.add(clients.submit(() -> read(karin, absences, going)));
            }
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            long latest = end + TimeUnit.SECONDS.toNanos(MOST_SECONDS_MORE);
            while (System.nanoTime() < end || System.nanoTime() < latest && !enough.getAsBoolean()) {
                without.accept(() -> absences.away(pause()));
                pause();
            }
            going.set(false);
            for (Future<?> client : reading) {
                client.get();
            }
        } finally {
            going.set(false);
            clients.shutdown();
        }
    }

    private void read(Visitor karin, Absences absences, AtomicBoolean going) {
        while (going.get()) {
            long from = System.nanoTime();
            Visitor.Answer answer = karin.get(talk);
            absences.answered(new Absences.Span(from, System.nanoTime()), answer);
        }
    }

    /** @return how long it was */
    private static Absences.Span pause() {
        long from = System.nanoTime();
        for (long left = EACH_NANOS; left > 0; left = EACH_NANOS - (System.nanoTime() - from)) {
            LockSupport.parkNanos(left);
        }
        return new Absences.Span(from, System.nanoTime());
    }
}
