package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.ERIK;
import static se.medarbetarsamtal.scenarios.support.People.HANS;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.OBSERVER;
import static se.medarbetarsamtal.scenarios.support.People.SKOLADMIN;
import static se.medarbetarsamtal.scenarios.support.People.YLVA;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.scenarios.strict.Route;
import se.medarbetarsamtal.scenarios.strict.Routes;
import se.medarbetarsamtal.scenarios.support.Tables;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** "Logga in som": whoever looks with somebody else's eyes sees the platform, and not a word of a talk. */
abstract class SupportSessionScenario extends HostScenario {

    private static final String CANARY = "kanariefågel";
    private static final Set<String> OF_NO_TALK = Set.of("templates", "own-templates", "settings", "without-manager", "protection");
    private static final List<String> PAGES = List.of(
            "/start", "/start/relationer", "/mentorsgrupp", "/skolbanken", "/notiser", "/sida/mina-samtal", "/finns-inte");

    @ParameterizedTest
    @ValueSource(strings = {ALVA, KARIN})
    @Tag("U-33")
    void noRouteOfATalkShowsOrChangesAWord(String person) {
        String id = newTalkWithWords();
        String before = as(ALVA).get("/dialogues/" + id).body();
        String absent = as(OBSERVER).get("/dialogues/ffffffffffffffffffffffffffffffff").body();
        assertThat(before).contains(CANARY);
        Visitor support = as(KOMMUNADMIN).supporting(person);

        String agreement = as(ALVA).get("/dialogues/" + id).json().at("/agreements/0/id").asText();
        String template = template();
        ofTalks().forEach(route -> {
            Visitor.Answer answer = call(support, route, id, agreement, template);
            assertThat(answer.status()).as(route + ": " + answer.body()).isEqualTo(404);
            assertThat(answer.body()).as(route.name()).doesNotContain(CANARY, "Alva", "Karin", id).isEqualTo(absent);
        });

        assertThat(as(ALVA).get("/dialogues/" + id).body()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {ALVA, KARIN})
    void theJournalTellsWhoReallySatThere(String person) {
        String id = newTalkWithWords();
        Visitor support = as(KOMMUNADMIN).supporting(person);

        support.get("/dialogues/" + id);
        support.get("/dialogues");
        support.get("/mentor-group");

        Tables tables = new Tables(database());
        assertThat(tables.rows("SELECT act, reason, allowed, real_user FROM ms_journal WHERE actor = ? AND subject = ? AND real_user IS NOT NULL",
                person, id).stream().map(String::toLowerCase)).singleElement().asString()
                .startsWith("read support_session f").endsWith(KOMMUNADMIN);
        assertThat(tables.rows("SELECT act FROM ms_journal WHERE actor = ? AND subject = ? AND real_user = ?",
                person, person, KOMMUNADMIN)).contains("OWN_TALKS", "STAFF");
        assertThat(tables.rows("SELECT act FROM ms_journal WHERE real_user IS NOT NULL AND allowed")).isEmpty();
    }

    @Test
    void everyPageSaysInWhoseNameOneLooksUntilItIsOver() {
        Visitor admin = as(KOMMUNADMIN);
        Visitor support = admin.supporting(KARIN);

        assertThat(PAGES).allSatisfy(page -> assertThat(support.page(page)).as(page)
                .contains("<p role=\"status\">Du är inloggad som <strong>Karin Berg</strong>.</p>", ">Avsluta</button>"));

        Visitor back = support.back();
        assertThat(back.page("/start")).contains("Anders Kvist").doesNotContain("Du är inloggad som", "Karin Berg");
        assertThat(back.get("/me").json().path("person").asText()).isEqualTo(KOMMUNADMIN);
        assertThat(back.get("/settings").status()).isEqualTo(200);
        assertThat(support.get("/me").status()).isEqualTo(401);
        assertThat(support.status("/start")).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {SKOLADMIN, KARIN, OBSERVER, ALVA, HANS})
    void nobodyButTheirOwnKommunadminLooksWithSomebodysEyes(String person) {
        Visitor visitor = as(person);

        Visitor.Answer refused = visitor.submitted(visitor.page("/notiser") + visitor.page("/start"), "/logga-in-som", "person", ERIK);

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.header("Set-Cookie")).isEmpty();
        assertThat(visitor.status("/start/person?person=" + ERIK)).isEqualTo(404);
    }

    @Test
    void aSupportSessionOnlyLooks() {
        String before = as(KOMMUNADMIN).page("/administration/inlasning/kopplingar.csv");
        Visitor support = as(KOMMUNADMIN).supporting(SKOLADMIN);
        String page = support.page("/start/relationer?hamta=1&person=" + KARIN);
        assertThat(page).contains("Koppla som mentorselev");

        Visitor.Answer linked = support.submitted(page, "/start/relationer", "person", KARIN, "gor", "koppla", "elev", ERIK);
        Visitor.Answer unlinked = support.submitted(page, "/start/relationer", "person", KARIN, "gor", "ta-bort", "elev", ALVA);
        Visitor.Answer another = support.submitted(page, "/logga-in-som", "person", ALVA);
        Visitor.Answer searched = support.submitted(page, "/start/personer", "namn", "Alva");

        assertThat(List.of(linked, unlinked, another)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body()).contains("Då kan du titta, men inget har ändrats.");
            assertThat(answer.header("Set-Cookie")).isEmpty();
        });
        assertThat(searched.body()).contains("Alva Nyström");
        assertThat(as(KOMMUNADMIN).page("/administration/inlasning/kopplingar.csv")).isEqualTo(before);
    }

    @Test
    void loggingOutOfASupportSessionLogsTheAdministratorOutToo() {
        Visitor admin = as(KOMMUNADMIN);
        Visitor support = admin.supporting(ALVA);

        support.logOut();

        assertThat(support.get("/me").status()).isEqualTo(401);
        assertThat(admin.get("/me").status()).isEqualTo(401);
    }

    @Test
    void aPersonOfAnotherHuvudmanIsNotThere() {
        Visitor admin = as(KOMMUNADMIN);

        assertThat(admin.status("/start/person?person=" + YLVA)).isEqualTo(404);
        assertThat(admin.submitted(admin.page("/start"), "/logga-in-som", "person", YLVA).status()).isEqualTo(404);
    }

    private String newTalkWithWords() {
        String id = newTalk(KARIN, ALVA);
        String talk = "/dialogues/" + id;
        done(200, as(ALVA).put(talk + "/answers/prep-topics", 0, text(CANARY + " ett")));
        done(200, as(KARIN).put(talk + "/answers/forbattring", 0, text(CANARY + " två")));
        done(200, as(KARIN).put(talk + "/notes/forbattring", 0, text(CANARY + " tre")));
        done(201, as(KARIN).post(talk + "/agreements", text(CANARY + " fyra")));
        return id;
    }

    /** Every route but those of what is the platform's: well formed, so that nothing but the policy can refuse it. */
    private static List<Route> ofTalks() {
        List<Route> routes = Routes.ALL.stream().filter(route -> !OF_NO_TALK.contains(thing(route))).toList();
        assertThat(Routes.ALL).extracting(SupportSessionScenario::thing).containsAll(OF_NO_TALK);
        return routes;
    }

    /** @return what the path begins with */
    private static String thing(Route route) {
        return route.path().split("/")[1];
    }

    private static Visitor.Answer call(Visitor visitor, Route route, String id, String agreement, String template) {
        String path = route.path().replace("{id}", id).replace("{question}", "halsa").replace("{column}", "activities")
                .replace("{what}", "preparation").replace("{number}", "1").replaceAll("[{](agreement|row|step)[}]", agreement);
        String body = route.body() == null ? null : route.body().replace("{template}", template).replace("{agreement}", agreement);
        return switch (route.method()) {
            case "GET" -> visitor.get(path + route.query());
            case "PUT" -> visitor.put(path, 1, body);
            case "POST" -> visitor.post(path, 1, body);
            default -> visitor.delete(path, 1);
        };
    }

    private static String text(String text) {
        return "{\"text\":\"" + text + "\"}";
    }

    private static void done(int status, Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }
}
