package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.H2;
import se.medarbetarsamtal.scenarios.support.Tables;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Who is signed in is the host's alone: the module has no session and no cookie, and asks anew each time. */
@Tag("G-53")
class SessionsIT extends HostScenario {

    private static final String API = "/medarbetarsamtal/api/v1";

    private final Map<String, String> database = H2.newDatabase();

    @Override
    Map<String, String> database() {
        return database;
    }

    @Test
    void noAnswerOfTheModuleSetsACookie() {
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);
        List<Visitor> everybody = List.of(karin, as(ALVA), as(KOMMUNADMIN), stranger());

        Stream<Visitor.Answer> reads = everybody.stream().flatMap(visitor -> Stream.of(
                "/me", "/me/readiness", "/mentor-group", "/dialogues", talk, "/templates", "/templates/" + template(), "/settings",
                "/dialogues/ffffffffffffffffffffffffffffffff", "/finns-inte").map(visitor::get));
        Stream<Visitor.Answer> changes = everybody.stream().flatMap(visitor -> Stream.of(
                visitor.put(talk + "/notes/forbattring", 0, "{\"text\":\"Vi provar\"}"),
                visitor.put(talk + "/booking", 0, Days.booking(Days.free(), "13:00", null)),
                visitor.post(talk + "/agreements", "{\"text\":\"Alva leder ämneslaget\"}"),
                visitor.post("/assignments", "{"),
                visitor.answer(visitor.to(API + "/me").method("OPTIONS", HttpRequest.BodyPublishers.noBody())),
                visitor.answer(visitor.to("/medarbetarsamtal/ui/medarbetarsamtal.js").GET())));

        List<Visitor.Answer> answers = Stream.concat(reads, changes).toList();

        assertThat(answers).extracting(Visitor.Answer::status).contains(200, 201, 400, 401, 403, 404);
        assertThat(answers).allSatisfy(answer ->
                assertThat(answer.response().headers().allValues("Set-Cookie")).as(answer.response().uri().getPath()).isEmpty());
    }

    @Test
    void whoLogsOutInTheHostIsSignedOutAtTheNextRequestWithTheSameCookie() {
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);
        assertThat(karin.get(talk).status()).isEqualTo(200);
        assertThat(karin.get("/mentor-group").status()).isEqualTo(200);

        karin.logOut();

        assertThat(List.of(karin.get(talk), karin.get("/mentor-group"), karin.get("/me"),
                karin.put(talk + "/notes/forbattring", 0, "{\"text\":\"Efteråt\"}"), karin.post(talk + "/agreements", "{\"text\":\"Efteråt\"}")))
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(401);
                    assertThat(answer.problem()).isEqualTo("not-signed-in");
                });
        assertThat(as(ALVA).get(talk).body()).doesNotContain("Efteråt");
    }

    @Test
    void whatTheHostTakesAwayInASessionIsGoneAtTheNextRequest() {
        Tables tables = new Tables(database);
        Visitor admin = as(KOMMUNADMIN);
        assertThat(admin.get("/settings").status()).isEqualTo(200);

        assertThat(tables.update("UPDATE host_role SET role = 'OBSERVER' WHERE person = ?", KOMMUNADMIN)).isEqualTo(1);

        assertThat(admin.get("/settings").status()).isEqualTo(403);
        assertThat(tables.update("UPDATE host_role SET role = 'PRINCIPAL_ORGANISER_ADMIN' WHERE person = ?", KOMMUNADMIN)).isEqualTo(1);
        assertThat(admin.get("/settings").status()).isEqualTo(200);
    }

    @Test
    void aSessionThatBecomesSomebodyElsesIsThatPersonsAtTheNextRequest() {
        Tables tables = new Tables(database);
        Visitor visitor = as(KARIN);
        String session = tables.rows("SELECT name FROM host_session WHERE person = ? ORDER BY ends_at DESC", KARIN).get(0);
        assertThat(visitor.get("/me").json().path("person").asText()).isEqualTo(KARIN);

        assertThat(tables.update("UPDATE host_session SET person = ? WHERE name = ?", ALVA, session)).isEqualTo(1);

        assertThat(visitor.get("/me").json().path("person").asText()).isEqualTo(ALVA);
    }

    @Test
    void anotherCookieOpensNothing() {
        Visitor stranger = stranger();
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);

        Visitor.Answer answer = stranger.answer(stranger.to(API + talk).header("Cookie", "JSESSIONID=abc; actor=" + KARIN).GET());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }
}
