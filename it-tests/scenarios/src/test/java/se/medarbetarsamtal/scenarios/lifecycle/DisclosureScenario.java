package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.OTHER_SKOLADMIN;
import static se.medarbetarsamtal.scenarios.support.People.SKOLADMIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Alva has no chef any more, and her record has been asked for: the Kommunadmin is linked for a time, and with a reason. */
@Tag("R-34")
abstract class DisclosureScenario extends TalkScenario {

    private static final String CLERK = KOMMUNADMIN;
    private static final String REASON = "Utlämnande enligt beslut 42";
    private static final String NEW_CHEF = "En ny chef kan läsa dina medarbetarsamtal";
    private static final String RELATIONS = "/start/relationer";
    private static final String ABSENT = "/dialogues/ffffffffffffffffffffffffffffffff";

    private String talk;

    @BeforeEach
    void alvaHasATalkAndNoChef() {
        talk = newTalk(KARIN, ALVA);
        done(200, as(ALVA).put(talk + "/answers/prep-topics", 0, text("Alvas förberedelse")));
        done(200, as(KARIN).put(talk + "/answers/bidrag", 0, text("Karins förberedelse")));
        done(200, as(KARIN).put(talk + "/notes/bidrag", 0, text("Gemensam anteckning")));
        done(200, as(KARIN).put(talk + "/notes/halsa", 0, text("Känsligt om hälsan")));
        done(200, as(ALVA).put(talk + "/notes/arbetssituation-upplevelse", 0, text("Känsligt vid en punkt")));
        done(201, as(KARIN).post(talk + "/agreements", text("Alva leder ämneslaget")));
        unlink(KARIN);
    }

    @AfterEach
    void karinIsAlvasChefAgain() {
        unlink(CLERK);
        tables.update("insert into host_mentor_link (mentor, mentee, tenant) values (?, ?, 'exempelkommun')", KARIN, ALVA);
    }

    @Test
    void whoIsLinkedReadsUntilTheLastDayAndTheEmployeeSeesWhoAndWhy() {
        assertThat(as(CLERK).get(talk).status()).isEqualTo(404);
        link(CLERK, Days.today());

        assertThat(done(200, as(CLERK).get(talk)).body()).contains("Gemensam anteckning");
        for (JsonNode managers : List.of(as(ALVA).get(talk).json().path("managers"), itemOf(as(ALVA)).path("managers"))) {
            assertThat(managers).hasSize(1);
            assertThat(managers.get(0).path("person").asText()).isEqualTo(CLERK);
            assertThat(managers.get(0).path("until").asText()).isEqualTo(Days.today().toString());
            assertThat(managers.get(0).path("reason").asText()).isEqualTo(REASON);
        }

        JsonNode news = newManager(as(ALVA));
        assertThat(news.path("displayName").asText()).isEqualTo("Anders Kvist");
        assertThat(news.path("until").asText()).isEqualTo(Days.today().toString());
        assertThat(news.path("reason").asText()).isEqualTo(REASON);
        assertThat(news.path("present").asBoolean()).isTrue();
        eventually(() -> assertThat(as(ALVA).page("/notiser")).contains(NEW_CHEF).doesNotContain(REASON));

        until(Days.today().minusDays(1));
        for (String path : List.of(talk, talk + "/copy?masked=true")) {
            Visitor.Answer answer = as(CLERK).get(path);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(as(CLERK).get(path.replace(talk, ABSENT)).body());
        }
        assertThat(as(ALVA).get(talk).json().path("managers")).isEmpty();
        assertThat(newManager(as(ALVA)).path("present").asBoolean(true)).isFalse();
    }

    @Test
    void whoIsLinkedToDiscloseChangesNothing() {
        link(CLERK, Days.today());
        Visitor clerk = as(CLERK);
        String before = tables.rows("select version, state, responsible from ms_dialogue where id = ?", id()).toString();

        assertThat(clerk.put(talk + "/notes/bidrag", 1, text("x")).problem()).isEqualTo("not-responsible");
        assertThat(clerk.post(talk + "/agreements", text("x")).problem()).isEqualTo("not-responsible");
        assertThat(clerk.put(talk + "/booking", 0, Days.booking(Days.ofTheTalk(), "10:00", null)).problem())
                .isEqualTo("not-responsible");
        assertThat(clerk.put(talk + "/holding", 1, "{\"heldOn\":\"" + Days.today() + "\"}").problem())
                .isEqualTo("not-responsible");
        assertThat(clerk.delete(talk, 1).problem()).isEqualTo("not-responsible");
        assertThat(clerk.put(talk + "/responsible", 1, "{}").status()).isGreaterThanOrEqualTo(400);
        assertThat(clerk.get(talk).json().path("may").toString()).isEqualTo("[\"COPY\"]");
        assertThat(tables.rows("select version, state, responsible from ms_dialogue where id = ?", id())).hasToString(before);
    }

    @Test
    void theMaskedCopyLeavesOutWhatIsSensitiveAndEverybodysName() {
        link(CLERK, Days.today());

        Visitor.Answer whole = done(200, as(CLERK).get(talk + "/copy?masked=false"));
        Visitor.Answer masked = done(200, as(CLERK).get(talk + "/copy?masked=true"));

        assertThat(whole.body()).contains("Gemensam anteckning", "Känsligt om hälsan", "Känsligt vid en punkt",
                "Alva leder ämneslaget", "Alva Nyström", "Karin Berg", "Hur upplever du din hälsa?");
        assertThat(masked.body()).contains("Gemensam anteckning", "Alva leder ämneslaget", "Hur upplever du din hälsa?")
                .doesNotContain("Känsligt", "Alva Nyström", "Karin Berg", "Anders Kvist", ALVA + "\"", KARIN + "\"");
        assertThat(whole.body()).as("what neither had shared").doesNotContain("Alvas förberedelse", "Karins förberedelse");
        assertThat(whole.header("Content-Disposition")).startsWith("attachment; filename=\"medarbetarsamtal-")
                .isEqualTo(masked.header("Content-Disposition"));
        assertThat(as(CLERK).get(talk + "/copy?masked=perhaps").status()).isEqualTo(422);
        assertThat(as(ALVA).get(talk + "/copy").body()).contains("Alvas förberedelse").doesNotContain("Karins förberedelse");
    }

    @Test
    void everythingStandsInTheJournalByItsReasonAndTheHostsWordsNowhere() {
        link(CLERK, Days.today());
        done(200, as(CLERK).get(talk));
        done(200, as(CLERK).get(talk + "/copy?masked=true"));
        until(Days.today().minusDays(1));
        as(CLERK).get(talk + "/copy?masked=true");

        assertThat(tables.rows("select act, reason from ms_journal where chain = ? and actor = ? order by number", id(), CLERK))
                .containsExactly("READ,DISCLOSURE_NOW", "COPIED,DISCLOSURE_NOW");
        assertThat(tables.rows("select act, reason from ms_journal where subject = ? and actor = ? and not allowed", id(), CLERK))
                .containsExactly("COPY,NO_RELATION");
        assertThat(tables.rows("select * from ms_journal")).isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContain(REASON, "Utlämnande"));
        assertThat(host.log()).doesNotContain(REASON);
    }

    @Test
    void administratorsHearHowManyTalksHaveNoChefAndNothingElse() {
        int kommun = count(KOMMUNADMIN);
        int school = count(SKOLADMIN);
        int otherSchool = count(OTHER_SKOLADMIN);
        assertThat(kommun).isGreaterThanOrEqualTo(school);
        assertThat(school).isPositive();
        assertThat(as(SKOLADMIN).get("/without-manager").body()).isEqualTo("{\"dialogues\":" + school + "}");

        link(CLERK, Days.today());
        assertThat(count(KOMMUNADMIN)).isEqualTo(kommun - school);
        assertThat(count(SKOLADMIN)).isZero();
        until(Days.today().minusDays(1));
        assertThat(count(KOMMUNADMIN)).isEqualTo(kommun);
        assertThat(count(SKOLADMIN)).isEqualTo(school);
        assertThat(count(OTHER_SKOLADMIN)).isEqualTo(otherSchool);

        for (String other : List.of(KARIN, ALVA)) {
            assertThat(as(other).get("/without-manager").status()).isEqualTo(403);
            assertThat(as(other).get("/without-manager").problem()).isEqualTo("administrator-only");
        }
    }

    private int count(String administrator) {
        return done(200, as(administrator).get("/without-manager")).json().path("dialogues").asInt(-1);
    }

    private JsonNode itemOf(Visitor employee) {
        return StreamSupport.stream(employee.get("/dialogues").json().path("items").spliterator(), false)
                .filter(item -> item.path("id").asText().equals(id())).findFirst().orElseThrow();
    }

    /** @return what the employee's page says of the one who was linked to disclose */
    private static JsonNode newManager(Visitor employee) {
        return StreamSupport.stream(employee.get("/dialogues").json().path("newManagers").spliterator(), false)
                .filter(manager -> manager.path("person").asText().equals(CLERK)).findFirst().orElseThrow();
    }

    private String id() {
        return talk.substring(talk.lastIndexOf('/') + 1);
    }

    /** As it is done in the host: on the tab Relationer, for a time and with a reason. */
    private void link(String mentor, LocalDate until) {
        Visitor admin = as(KOMMUNADMIN);
        String answer = admin.submit(admin.page(RELATIONS + "?person=" + mentor), RELATIONS, "person", mentor, "gor", "koppla",
                "enhet", "", "visa", "", "namn", "", "elev", ALVA, "till-och-med", until.toString(), "skal", REASON);
        assertThat(answer).contains("1 person är kopplad till Anders Kvist", "Skäl: " + REASON);
    }

    /** The host's form takes no day that has passed, so that days pass here. */
    private void until(LocalDate day) {
        assertThat(tables.update("update host_mentor_link set until_on = ? where mentor = ? and mentee = ?", day, CLERK, ALVA))
                .isEqualTo(1);
    }

    private void unlink(String mentor) {
        tables.update("delete from host_mentor_link where mentor = ? and mentee = ?", mentor, ALVA);
    }
}
