package se.medarbetarsamtal.scenarios.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.SKOLADMIN;
import static se.medarbetarsamtal.scenarios.support.People.json;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.medarbetarsamtal.scenarios.support.Alone;
import se.medarbetarsamtal.scenarios.support.HostProcess;
import se.medarbetarsamtal.scenarios.support.Postgres;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Two hosts over one PostgreSQL: what one of them says of a link counts on both from the next request. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Alone
class TwoNodesIT {

    private static final int FLIPS = Integer.getInteger("proof.flips", 1_000);
    private static final int PLANTED_FLIPS = 20;
    private static final String RELATIONS = "/start/relationer";

    private final AtomicInteger revision = new AtomicInteger();
    private HostProcess first;
    private HostProcess second;
    private String talk;
    private Visitor admin;
    private String form;
    private Visitor onFirst;
    private Visitor onSecond;

    @BeforeAll
    void startBothNodes() {
        Map<String, String> shared = new HashMap<>(Postgres.newDatabase());
        Path keys = HostProcess.newFolder();
        shared.put("keys", keys.toString());
        first = node(shared);
        second = node(shared);
        admin = Visitor.signedIn(first.address(), SKOLADMIN);
        form = admin.page(RELATIONS + "?person=" + KARIN);
        onFirst = Visitor.signedIn(first.address(), KARIN);
        onSecond = Visitor.signedIn(second.address(), KARIN);
        String template = onFirst.get("/templates").json().at("/items/0/id").asText();
        talk = "/dialogues/" + onFirst.post("/assignments",
                        "{\"template\":\"%s\",\"persons\":%s}".formatted(template, json(ALVA)))
                .json().at("/outcomes/0/dialogue").asText();
        assertThat(write(onSecond).status()).as("the second node opens what the first sealed").isEqualTo(200);
    }

    @AfterAll
    void stopBothNodes() {
        try (HostProcess one = first; HostProcess other = second) {
            assertThat(one.isRunning() && other.isRunning()).isTrue();
        }
    }

    @Test
    @Tag("G-5")
    void aLinkTakenAwayOrGivenBackOnOneNodeCountsAtOnceOnBoth() {
        List<LinkFlips.Probe> probes = List.of(
                new LinkFlips.Probe("read on the first", () -> onFirst.get(talk)),
                new LinkFlips.Probe("read on the second", () -> onSecond.get(talk)),
                new LinkFlips.Probe("write on the first", () -> write(onFirst)),
                new LinkFlips.Probe("write on the second", () -> write(onSecond)));

        assertThat(new LinkFlips(this::setLink, probes, System.nanoTime()).run(FLIPS)).isEmpty();

        setLink(true);
        assertThat(revision.get()).as("every write while linked was taken").isGreaterThanOrEqualTo(FLIPS);
        assertThat(onSecond.get(talk).body()).contains("Rad " + revision.get() + "\"");
    }

    @Test
    void aNodeThatRemembersItsAnswersIsFound() {
        Remembering naive = new Remembering(() -> onSecond.get(talk));
        List<LinkFlips.Probe> probes = List.of(new LinkFlips.Probe("a node with a memory", naive));

        assertThat(new LinkFlips(this::setLink, probes, System.nanoTime()).run(PLANTED_FLIPS))
                .anyMatch(stale -> stale.contains("200 while unlinked"))
                .anyMatch(stale -> stale.contains("404 while linked"));
    }

    private static HostProcess node(Map<String, String> shared) {
        Map<String, String> settings = new HashMap<>(shared);
        settings.put("data", HostProcess.newFolder().toString());
        return HostProcess.start(settings);
    }

    private void setLink(boolean linked) {
        Visitor.Answer answer = admin.submitted(form, RELATIONS,
                "person", KARIN, "gor", linked ? "koppla" : "ta-bort", "elev", ALVA);
        assertThat(answer.status()).as("the host acknowledges").isEqualTo(200);
    }

    /** Writes the next line on what stands there; who is shut out leaves it as it is. */
    private Visitor.Answer write(Visitor karin) {
        int base = revision.get();
        Visitor.Answer answer = karin.put(talk + "/notes/halsa", base, "{\"text\":\"Rad " + (base + 1) + "\"}");
        if (answer.status() == 200) {
            revision.incrementAndGet();
        }
        return answer;
    }
}
