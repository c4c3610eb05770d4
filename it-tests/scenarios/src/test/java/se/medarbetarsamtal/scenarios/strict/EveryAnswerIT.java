package se.medarbetarsamtal.scenarios.strict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Headers, types and methods of every answer, the refusals included. */
class EveryAnswerIT {

    private static final List<String> FOREIGN_METHODS = List.of("PATCH", "TRACE", "PROPFIND", "MOVE");
    private static final List<String> METHODS = List.of("GET", "HEAD", "PUT", "POST", "DELETE");

    private final World world = World.on(World.Database.H2);

    @TestFactory
    @Tag("G-21")
    @Tag("G-22")
    @Tag("G-29")
    @Tag("G-52")
    @Tag("U-33")
    Stream<DynamicTest> everyAnswerOfEveryAddressIsSafeAndKeptNowhereAndOfItsType() {
        return world.routes().stream().map(route -> DynamicTest.dynamicTest(route.name(), () -> {
            Ask good = world.ready(route);
            Ask bad = world.ask(route, World.NOWHERE, World.NOWHERE, 0);
            Set<Integer> seen = new TreeSet<>();
            for (Ask ask : new Ask[] {good, good.method("HEAD").body(null), bad, bad.as(world.stranger()), bad.as(world.as(People.PUPIL)),
                bad.method("PATCH"), bad.method("TRACE").body(null), bad.method("OPTIONS").body(null),
                bad.with("Accept", "text/html"), bad.with("Accept", ";;="), bad.with("Content-Type", "text/plain"),
                bad.body("{"), bad.body("{\"x\":1}"), bad.body("x".repeat(300_000)), bad.without("Sec-Fetch-Site"),
                bad.without("If-Match").without("Idempotency-Key"), bad.with("If-Match", "x"), bad.path(bad.path().replaceFirst("(?=[?]|$)", "/nothing"))}) {
                Visitor.Answer answer = ask.send();
                String what = ask + " " + answer.status();
                seen.add(answer.status());
                AnswerRules.safe(what, answer);
                AnswerRules.keptNowhere(what, answer);
                AnswerRules.typed(what, answer);
                AnswerRules.named(what, answer, Routes.FILES.contains(route.name()) && !what.startsWith("OPTIONS"));
            }
            assertThat(seen).contains(401, 405, 406, 400).containsAnyOf(403, 404).anyMatch(status -> status < 300);
            assertThat(!route.changes() || route.body() == null || seen.containsAll(Set.of(403, 413, 415))).isTrue();
        }));
    }

    /** What is broken inside is answered as safely: a lost table of the module is a 500, a lost one of the host's a 503. */
    @ParameterizedTest
    @CsvSource({"ms_agreement, 500", "host_mentor_link, 503", "host_session, 503"})
    @Tag("G-21")
    @Tag("G-22")
    void alsoWhenSomethingBreaks(String table, int status) {
        Ask ask = world.ready(Routes.of("GET /dialogues/{id}"));
        world.tables().without(table, () -> {
            Visitor.Answer answer = ask.send();

            assertThat(answer.status()).as(answer.body()).isEqualTo(status);
            AnswerRules.safe(table, answer);
            AnswerRules.keptNowhere(table, answer);
            AnswerRules.typed(table, answer);
            assertThat(answer.body()).doesNotContainIgnoringCase(table).doesNotContain("Exception", "SQL");
        });
        assertThat(ask.send().status()).isEqualTo(200);
    }

    @TestFactory
    @Tag("G-52")
    Stream<DynamicTest> aMethodThatAnAddressDoesNotKnowIsRefusedWithThoseItKnows() {
        return world.routes().stream().map(Route::path).distinct().map(path -> DynamicTest.dynamicTest(path, () -> {
            Set<String> known = world.routes().stream().filter(route -> route.path().equals(path)).map(Route::method)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (known.contains("GET")) {
                known.add("HEAD");
            }
            known.add("OPTIONS");
            Ask ask = world.ask(Routes.ALL.stream().filter(route -> route.path().equals(path)).findFirst().orElseThrow(),
                    World.NOWHERE, World.NOWHERE, 0).body(null).with("X-Probe", "eko");

            for (String method : Stream.concat(FOREIGN_METHODS.stream(), METHODS.stream()).filter(one -> !known.contains(one)).toList()) {
                Visitor.Answer answer = ask.method(method).send();
                assertThat(answer.status()).as(method).isEqualTo(405);
                assertThat(allowed(answer)).as(method).isEqualTo(known);
                assertThat(answer.body()).doesNotContain("eko");
            }
            assertThat(allowed(ask.method("OPTIONS").send())).isEqualTo(known);
        }));
    }

    @Test
    @Tag("G-52")
    void theModulesFileIsReadAndNothingElse() {
        Ask file = new Ask(world.stranger(), "GET", "/medarbetarsamtal/ui/medarbetarsamtal.js", Map.of(), null).with("X-Probe", "eko");

        assertThat(file.send().header("Content-Type")).isEqualTo("text/javascript;charset=utf-8");
        assertThat(file.method("HEAD").send().status()).isEqualTo(200);
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND")) {
            for (String path : List.of(file.path(), "/medarbetarsamtal/ui/nothing", "/medarbetarsamtal/ui/")) {
                Visitor.Answer answer = file.method(method).path(path).send();
                assertThat(answer.status()).as(method + " " + path).isEqualTo(405);
                assertThat(allowed(answer)).containsExactly("GET", "HEAD");
                assertThat(answer.body()).doesNotContain("eko");
            }
        }
    }

    @Test
    @Tag("G-21")
    @Tag("G-22")
    void theModulesFilesAreSafeAndWhatIsNoFileIsKeptNowhere() {
        Ask file = new Ask(world.stranger(), "GET", "/medarbetarsamtal/ui/medarbetarsamtal.js", Map.of(), null);
        Visitor.Answer whole = file.send();
        Visitor.Answer same = file.with("If-None-Match", whole.header("ETag")).send();

        assertThat(whole.status()).isEqualTo(200);
        assertThat(same.status()).isEqualTo(304);
        for (Visitor.Answer answer : List.of(whole, same)) {
            AnswerRules.safe("file " + answer.status(), answer);
            assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        }
        for (String path : List.of("/medarbetarsamtal/ui/nothing.js", "/medarbetarsamtal/ui/", "/medarbetarsamtal/ui/medarbetarsamtal.js/x",
                "/medarbetarsamtal/ui/..%2fse/medarbetarsamtal/ui/titles_sv.properties")) {
            Visitor.Answer answer = file.path(path).send();
            assertThat(answer.status()).as(path).isIn(400, 404);
            assertThat(answer.body()).doesNotContain("mentorsgrupp=");
            if (answer.status() == 404) {
                AnswerRules.safe(path, answer);
                AnswerRules.keptNowhere(path, answer);
            }
        }
        Visitor.Answer refused = file.method("POST").send();
        AnswerRules.safe("POST", refused);
        AnswerRules.keptNowhere("POST", refused);
    }

    @Test
    @Tag("G-21")
    @Tag("G-22")
    void thePagesThatTheElementsStandInAreSafe() {
        List<String> asked = new ArrayList<>();
        for (String[] page : new String[][] {{People.KARIN, "/start"}, {People.KARIN, "/mentorsgrupp?flik=medarbetare"},
            {People.ALVA, "/sida/mina-samtal"}, {People.KARIN, "/skolbanken/" + world.template()},
            {People.KOMMUNADMIN, "/administration/installningar"}}) {
            Visitor.Answer answer = new Ask(world.as(page[0]), "GET", page[1], Map.of(), null).send();
            assertThat(answer.status()).as(page[1]).isEqualTo(200);
            AnswerRules.safe(page[1], answer);
            AnswerRules.keptNowhere(page[1], answer);
            if (answer.body().contains("<ms-")) {
                asked.add(page[1]);
            }
        }
        assertThat(asked).hasSizeGreaterThanOrEqualTo(4);
    }

    private static Set<String> allowed(Visitor.Answer answer) {
        return Arrays.stream(answer.header("Allow").split(",")).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }
}
