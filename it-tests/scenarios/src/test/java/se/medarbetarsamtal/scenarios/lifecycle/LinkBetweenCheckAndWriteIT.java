package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.SKOLADMIN;
import static se.medarbetarsamtal.scenarios.support.People.json;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.medarbetarsamtal.scenarios.support.Postgres;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** The link goes after the policy has said yes and before the words are stored: decided before, written down so, and the last. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkBetweenCheckAndWriteIT {

    private final Map<String, String> database = Postgres.newDatabase();
    private RunningHost host;
    private KeysWithHook keys;
    private String template;
    private Visitor admin;
    private String form;

    @BeforeAll
    void startTheHost() throws Exception {
        host = RunningHost.start(database);
        template = host.publishTheSample();
        keys = KeysWithHook.register(host);
        admin = host.as(SKOLADMIN);
        form = admin.page("/start/relationer?person=" + KARIN);
    }

    @AfterAll
    void stopTheHost() {
        host.close();
    }

    @Test
    @Tag("G-6")
    void aWriteIsOfTheMomentOfItsDecisionAndTheNextIsRefused() throws Exception {
        Visitor karin = host.as(KARIN);
        String talk = newTalk(karin, "p-101");
        Instant before = Instant.now();
        Instant[] unlinked = new Instant[1];
        keys.atNextUnwrap(() -> unlinked[0] = unlink("p-101"));

        Visitor.Answer written = karin.put(talk + "/notes/halsa", 0, text("Sagt i rätt tid"));

        assertThat(unlinked[0]).as("the link went in between").isNotNull();
        assertThat(written.status()).isEqualTo(200);
        Line line = lastLineOf(talk);
        assertThat(line.act() + " " + line.reason() + " " + line.actor()).isEqualTo("WROTE RESPONSIBLE_NOW p-2");
        assertThat(line.decidedAt()).as("decided while the link was there").isBetween(before, unlinked[0]);
        assertShut(karin, talk);
        assertThat(host.as("p-101").get(talk).body()).contains("Sagt i rätt tid");
    }

    @Test
    @Tag("G-6")
    void aReadIsOfTheMomentOfItsDecisionAndTheNextIsRefused() throws Exception {
        Visitor karin = host.as(KARIN);
        String talk = newTalk(karin, "p-102");
        karin.put(talk + "/notes/halsa", 0, text("Sett en sista gång"));
        Instant[] unlinked = new Instant[1];
        keys.atNextUnwrap(() -> unlinked[0] = unlink("p-102"));

        Visitor.Answer read = karin.get(talk);

        assertThat(read.body()).contains("Sett en sista gång");
        Line line = lastLineOf(talk);
        assertThat(line.act() + " " + line.reason() + " " + line.actor()).isEqualTo("READ RESPONSIBLE_NOW p-2");
        assertThat(line.decidedAt()).isBefore(unlinked[0]);
        assertShut(karin, talk);
    }

    @Test
    void whileTheLinkStaysTheNextRequestIsAnsweredAsBefore() {
        Visitor karin = host.as(KARIN);
        String talk = newTalk(karin, "p-103");
        keys.atNextUnwrap(() -> { });

        assertThat(karin.put(talk + "/notes/halsa", 0, text("Ett")).status()).isEqualTo(200);
        assertThat(karin.put(talk + "/notes/halsa", 1, text("Två")).status()).isEqualTo(200);
        assertThat(karin.get(talk).body()).contains("Två");
    }

    /** @return when it was asked for */
    private Instant unlink(String employee) {
        Instant asked = Instant.now();
        admin.submit(form, "/start/relationer", "person", KARIN, "gor", "ta-bort", "elev", employee);
        return asked;
    }

    private static void assertShut(Visitor karin, String talk) {
        assertThat(karin.get(talk).status()).isEqualTo(404);
        assertThat(karin.put(talk + "/notes/halsa", 1, text("För sent")).status()).isEqualTo(404);
        assertThat(karin.get(talk).body()).doesNotContain("Sagt", "Sett");
    }

    private String newTalk(Visitor karin, String employee) {
        return "/dialogues/" + karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s}"
                .formatted(template, json(employee))).json().at("/outcomes/0/dialogue").asText();
    }

    private record Line(Instant decidedAt, String actor, String act, String reason) { }

    private Line lastLineOf(String talk) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.get("db.url"), database.get("db.user"), "");
                PreparedStatement newest = connection.prepareStatement("""
                        select decided_at, actor, act, reason from ms_journal
                         where chain = ? order by number desc fetch first row only""")) {
            newest.setString(1, talk.substring(talk.lastIndexOf('/') + 1));
            try (ResultSet row = newest.executeQuery()) {
                assertThat(row.next()).as("a line in the journal").isTrue();
                return new Line(row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getString(2), row.getString(3), row.getString(4));
            }
        }
    }

    private static String text(String words) {
        return "{\"text\":\"" + words + "\"}";
    }
}
