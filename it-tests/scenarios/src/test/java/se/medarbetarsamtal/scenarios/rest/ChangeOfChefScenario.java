package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.Eventually.eventually;
import static se.medarbetarsamtal.scenarios.support.People.EVA;
import static se.medarbetarsamtal.scenarios.support.People.GUNNAR;
import static se.medarbetarsamtal.scenarios.support.People.JOHAN;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.SKOLADMIN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** The employee gets another chef, and sees who has read. Links come and go by the administrator's form. */
abstract class ChangeOfChefScenario extends HostScenario {

    private static final String NEW_CHEF = "En ny chef kan läsa dina medarbetarsamtal";
    private static final String TAKEN_OVER = "En annan chef ansvarar nu för ditt medarbetarsamtal";
    private static final String HANDED_OVER = "En annan chef har tagit över ett medarbetarsamtal";

    @Test
    @Tag("R-20")
    void aNewChefTakesOverAndTheHistoryFollowsTheEmployee() {
        String employee = "p-101";
        String talk = "/dialogues/" + newTalk(KARIN, employee);
        Visitor karin = as(KARIN);
        Visitor eva = as(EVA);
        karin.put(talk + "/answers/bidrag", 0, text("Karins egna ord"));
        karin.put(talk + "/notes/halsa", 0, text("Gemensamma ord"));
        karin.post(talk + "/agreements", text("Kurs i höst"));
        karin.put(talk + "/booking", 0, Days.booking(Days.ofTheTalk(), "13:00", null));

        as(KOMMUNADMIN).link(EVA, employee);
        as(SKOLADMIN).unlink(KARIN, employee);

        assertThat(karin.get(talk).status()).isEqualTo(404);
        assertThat(karin.put(talk + "/notes/halsa", 1, text("x")).status()).isEqualTo(404);
        assertThat(eva.get(talk).body()).contains("Gemensamma ord", "Kurs i höst").doesNotContain("Karins egna ord");
        assertThat(eva.put(talk + "/notes/halsa", 1, text("x")).problem()).isEqualTo("not-responsible");
        JsonNode waiting = talks(eva, employee).get(0);
        assertThat(waiting.path("withoutResponsible").asBoolean()).isTrue();
        assertThat(waiting.path("canTakeOver").asBoolean()).isTrue();
        assertThat(waiting.at("/booking/start").asText()).isEqualTo(Days.moment(Days.ofTheTalk(), "13:00"));

        assertThat(eva.put(talk + "/responsible", 99, "{}").status()).isEqualTo(412);
        Visitor.Answer taken = eva.put(talk + "/responsible", waiting.path("version").asLong(), "{}");

        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.json().path("responsible").asText()).isEqualTo(EVA);
        assertThat(taken.header("ETag")).isEqualTo("\"" + taken.json().path("version").asInt() + "\"");
        Visitor.Answer again = eva.put(talk + "/responsible", taken.json().path("version").asLong(), "{}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("already-responsible");
        assertThat(eva.put(talk + "/notes/halsa", 1, text("Evas tillägg")).status()).isEqualTo(200);
        assertThat(talks(eva, employee).get(0).path("withoutResponsible").asBoolean()).isFalse();
        eventually(() -> assertThat(as(employee).page("/notiser")).contains(NEW_CHEF, TAKEN_OVER)
                .doesNotContain("Eva Lindqvist"));
        as(SKOLADMIN).link(KARIN, employee);
        assertThat(karin.get(talk).body()).contains("Evas tillägg").doesNotContain("Karins egna ord");
    }

    @Test
    @Tag("R-20")
    void aFormerResponsibleChefWhoIsStillLinkedHearsOfIt() {
        String employee = "p-102";
        String talk = "/dialogues/" + newTalk(KARIN, employee);
        Visitor karin = as(KARIN);
        karin.put(talk + "/answers/bidrag", 0, text("Karins egna ord"));
        as(KOMMUNADMIN).link(EVA, employee);

        assertThat(talks(karin, employee).get(0).path("canTakeOver").asBoolean()).isFalse();
        assertThat(as(EVA).put(talk + "/responsible", 1, "{}").status()).isEqualTo(200);

        assertThat(karin.get(talk).body()).contains("Karins egna ord");
        assertThat(karin.put(talk + "/notes/halsa", 0, text("x")).problem()).isEqualTo("not-responsible");
        eventually(() -> assertThat(karin.page("/notiser")).contains(HANDED_OVER).doesNotContain("Eva Lindqvist"));
    }

    @Test
    @Tag("R-20")
    void nobodyButAChefOfTheEmployeeTakesOver() {
        String employee = "p-103";
        String talk = "/dialogues/" + newTalk(KARIN, employee);
        String absent = as(KARIN).get("/dialogues/ffffffffffffffffffffffffffffffff").body();
        as(KOMMUNADMIN).link(JOHAN, employee);

        assertThat(as(JOHAN).put(talk + "/responsible", 1, "{}").problem()).isEqualTo("manager-check");
        assertThat(as(employee).put(talk + "/responsible", 1, "{}").problem()).isEqualTo("not-responsible");
        for (String other : List.of(EVA, GUNNAR, KOMMUNADMIN, SKOLADMIN)) {
            assertThat(as(other).put(talk + "/responsible", 1, "{}").body()).as(other).isEqualTo(absent);
        }
        assertThat(as(KARIN).put(talk + "/notes/halsa", 0, text("Karin svarar för samtalet")).status()).isEqualTo(200);
    }

    @Test
    @Tag("P-09")
    void withoutAChefTheTalkStaysAndTheSameChefComesBackQuietly() {
        String employee = "p-104";
        String talk = "/dialogues/" + newTalk(KARIN, employee);
        as(employee).put(talk + "/answers/prep-goals", 0, text("Mina mål"));

        as(SKOLADMIN).unlink(KARIN, employee);

        assertThat(as(KARIN).get(talk).status()).isEqualTo(404);
        assertThat(as(KARIN).get(talk + "/reads").status()).isEqualTo(404);
        assertThat(as(employee).get(talk).body()).contains("Mina mål");
        as(SKOLADMIN).link(KARIN, employee);
        assertThat(as(KARIN).get(talk).status()).isEqualTo(200);
        assertThat(talks(as(KARIN), employee).get(0).path("withoutResponsible").asBoolean()).isFalse();
        assertThat(list(as(employee).get("/dialogues"), "/newManagers")).isEmpty();
        assertThat(as(KARIN).put(talk + "/booking", 0, Days.booking(Days.free(), "13:00", null)).status()).isEqualTo(200);
        assertThat(as(KARIN).post(talk + "/booking/invitations", "{}").status()).isEqualTo(200);
        // The outbox is carried in order: with the invitation there, a notice from before it would be too.
        eventually(() -> assertThat(as(employee).page("/notiser")).contains("Tid för ditt medarbetarsamtal"));
        assertThat(as(employee).page("/notiser")).doesNotContain(NEW_CHEF);
    }

    @Test
    @Tag("R-22")
    void anAdministratorWhoLinksHimselfReadsAndUnlinksIsSeen() {
        String employee = "p-105";
        String talk = "/dialogues/" + newTalk(KARIN, employee);
        Visitor admin = as(KOMMUNADMIN);
        assertThat(admin.get(talk).status()).isEqualTo(404);

        admin.link(KOMMUNADMIN, employee);
        assertThat(admin.get(talk).status()).isEqualTo(200);
        admin.unlink(KOMMUNADMIN, employee);
        assertThat(admin.get(talk).status()).isEqualTo(404);

        JsonNode added = list(as(employee).get("/dialogues"), "/newManagers").path(0);
        assertThat(added.path("displayName").asText()).isEqualTo("Anders Kvist");
        assertThat(added.path("linkedOn").asText()).isEqualTo(Days.today().toString());
        assertThat(added.path("present").asBoolean(true)).isFalse();
        assertThat(lines(employee, talk)).contains("Anders Kvist [Systemförvaltare] MENTOR READ DIALOGUE");
        eventually(() -> assertThat(as(employee).page("/notiser")).contains(NEW_CHEF).doesNotContain("Anders Kvist"));
        eventually(() -> assertThat(as(KARIN).page("/notiser")).contains("En medarbetare har fått en chef till"));
        assertThat(admin.page("/notiser")).doesNotContain("En medarbetare har fått en chef till");
    }

    @Test
    @Tag("R-22")
    void theEmployeeSeesWhoDidWhatByWhichRelationAndOnWhichDay() {
        String employee = "p-106";
        String talk = "/dialogues/" + newTalk(KARIN, employee);
        Visitor karin = as(KARIN);
        karin.get(talk);
        karin.get(talk);
        as(employee).get(talk);
        karin.put(talk + "/notes/halsa", 0, text("Gemensamma ord"));
        as(KOMMUNADMIN).link(EVA, employee);
        as(EVA).get(talk);

        Visitor.Answer reads = as(employee).get(talk + "/reads");

        assertThat(lines(employee, talk)).containsExactly(
                "Eva Lindqvist [Skolchef, Rektor] MENTOR READ DIALOGUE",
                "Karin Berg [Rektor] RESPONSIBLE WROTE NOTE",
                "Karin Berg [Rektor] RESPONSIBLE READ DIALOGUE",
                "Karin Berg [Rektor] RESPONSIBLE ASSIGNED DIALOGUE");
        assertThat(list(reads, "/items").findValuesAsText("date")).containsOnly(Days.today().toString());
        assertThat(reads.json().path("next").isNull()).isTrue();
        assertThat(reads.body()).doesNotContainPattern("\\d\\d:\\d\\d").doesNotContain("Gemensamma ord");
    }

    @Test
    @Tag("R-22")
    void theLogIsTheEmployeesAlone() {
        String employee = "p-16";
        String talk = "/dialogues/" + newTalk(KARIN, employee);
        String absent = as(KARIN).get("/dialogues/ffffffffffffffffffffffffffffffff").body();

        Visitor.Answer chef = as(KARIN).get(talk + "/reads");

        assertThat(chef.status()).isEqualTo(403);
        assertThat(chef.problem()).isEqualTo("employee-only");
        for (String other : List.of(EVA, GUNNAR, KOMMUNADMIN, SKOLADMIN)) {
            assertThat(as(other).get(talk + "/reads").body()).as(other).isEqualTo(absent);
        }
    }

    private List<String> lines(String employee, String talk) {
        List<String> lines = new ArrayList<>();
        for (JsonNode item : list(as(employee).get(talk + "/reads"), "/items")) {
            List<String> dutyRoles = new ArrayList<>();
            item.path("dutyRoles").forEach(dutyRole -> dutyRoles.add(dutyRole.asText()));
            lines.add("%s %s %s %s %s".formatted(item.path("displayName").asText(), dutyRoles,
                    item.path("relation").asText(), item.path("act").asText(), item.path("what").asText()));
        }
        return lines;
    }

    private static String text(String text) {
        return "{\"text\":\"" + text + "\"}";
    }
}
