package se.medarbetarsamtal.scenarios.strict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** The host's cookie alone changes nothing: only the module's own page on the host's own site does. */
abstract class CrossSiteScenario {

    private static final String MULTIPART = "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nord\r\n--x--\r\n";
    private static final List<String> HARMLESS = List.of("GET", "HEAD", "OPTIONS");

    private final World world = World.on(database());

    abstract World.Database database();

    /** How a page of somebody else could ask, and what it is answered. */
    private static Map<String, UnaryOperator<Ask>> foreign() {
        return Map.of(
                "403 nothing that tells the site", ask -> ask.without("Sec-Fetch-Site"),
                "403 a foreign Origin", ask -> ask.without("Sec-Fetch-Site").with("Origin", "https://evil.example"),
                "403 Origin null", ask -> ask.without("Sec-Fetch-Site").with("Origin", "null"),
                "403 cross-site", ask -> ask.with("Sec-Fetch-Site", "cross-site"),
                "403 same-site", ask -> ask.with("Sec-Fetch-Site", "same-site"),
                "403 none", ask -> ask.with("Sec-Fetch-Site", "none"),
                "403 not the module's header", ask -> ask.without("X-Medarbetarsamtal"));
    }

    private static Map<String, UnaryOperator<Ask>> bodies() {
        return Map.of(
                "415 text", ask -> ask.with("Content-Type", "text/plain"),
                "415 a form", ask -> ask.with("Content-Type", "application/x-www-form-urlencoded").body("text=ord"),
                "415 multipart", ask -> ask.with("Content-Type", "multipart/form-data; boundary=x").body(MULTIPART),
                "415 no type", ask -> ask.without("Content-Type"));
    }

    @TestFactory
    @Tag("G-16")
    Stream<DynamicTest> noForeignPageChangesAnything() {
        return prepared(Route::changes).entrySet().stream().map(one -> DynamicTest.dynamicTest(one.getKey().name(), () -> {
            Ask ask = one.getValue();
            Map<String, List<String>> before = world.tables().rows();

            foreign().forEach((how, change) -> assertRefused(how, change.apply(ask)));
            if (ask.body() != null) {
                bodies().forEach((how, change) -> assertRefused(how, change.apply(ask)));
            }

            assertThat(world.tables().rows()).isEqualTo(before);
        }));
    }

    /** Otherwise what is refused above would have been refused anyway. */
    @TestFactory
    Stream<DynamicTest> theOwnPageDoesChangeSomething() {
        return prepared(route -> route.changes() && !route.keepsNothing()).entrySet().stream().map(one -> DynamicTest.dynamicTest(one.getKey().name(), () -> {
            Map<String, List<String>> before = world.tables().rowsThatReadingLeaves();

            World.done(one.getValue().send());

            assertThat(world.tables().rowsThatReadingLeaves()).isNotEqualTo(before);
        }));
    }

    private Map<Route, Ask> prepared(Predicate<Route> which) {
        Map<Route, Ask> asks = new LinkedHashMap<>();
        world.someRoutes().stream().filter(which).forEach(route -> asks.put(route, world.ready(route)));
        world.tables().settle();
        return asks;
    }

    private static void assertRefused(String how, Ask ask) {
        Visitor.Answer answer = ask.send();
        assertThat(answer.status()).as(how + ": " + answer.body()).isEqualTo(Integer.parseInt(how.substring(0, 3)));
        assertThat(answer.problem()).isIn("cross-site", "unsupported-media-type");
    }

    @TestFactory
    @Tag("G-16")
    Stream<DynamicTest> readingChangesNothingButWhatItMustRemember() {
        return prepared(route -> true).entrySet().stream().map(one -> DynamicTest.dynamicTest(one.getKey().path(), () -> {
            Map<String, List<String>> before = world.tables().rowsThatReadingLeaves();

            for (String method : HARMLESS) {
                assertThat(one.getValue().method(method).body(null).send().status()).as(method).isLessThan(500);
            }

            assertThat(world.tables().rowsThatReadingLeaves()).isEqualTo(before);
        }));
    }

    /** Nobody can have hidden a change in the tables that are left out. */
    @Test
    @Tag("G-16")
    void theComparisonSeesEveryTableThatHoldsATalk() {
        assertThat(world.tables().rowsThatReadingLeaves().keySet()).contains("ms_dialogue", "ms_data_key", "ms_text_revision",
                "ms_agreement", "ms_booking", "ms_template_version", "ms_setting", "ms_accepted_duty_role", "ms_outbox", "ms_idempotency");
    }

    @TestFactory
    @Tag("G-17")
    Stream<DynamicTest> noOtherOriginIsEverLetIn() {
        return world.someRoutes().stream().map(route -> DynamicTest.dynamicTest(route.name(), () -> {
            Ask own = world.ask(route, World.NOWHERE, World.NOWHERE, 0);
            Ask preflight = Ask.reading(world.stranger(), own.path().substring(Ask.API.length())).method("OPTIONS")
                    .with("Access-Control-Request-Method", route.method())
                    .with("Access-Control-Request-Headers", "x-medarbetarsamtal, content-type, if-match, idempotency-key");

            for (String origin : List.of("https://evil.example", "null", world.address().toString(), "http://127.0.0.1:1")) {
                for (Ask ask : List.of(preflight, preflight.as(world.as(route.actor())), own.method("GET").body(null), own)) {
                    Visitor.Answer answer = ask.with("Origin", origin).with("Sec-Fetch-Site", "cross-site").send();

                    assertThat(answer.response().headers().map().keySet()).as(ask + " " + origin)
                            .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
                    assertThat(answer.response().headers().map().toString()).doesNotContain(origin);
                }
            }
        }));
    }

    @Test
    @Tag("G-17")
    void whoIsSignedInReadsFromTheOwnPageOnly() {
        Visitor.Answer answer = Ask.reading(world.as(People.KARIN), "/mentor-group").with("Origin", "https://evil.example").send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Vary")).doesNotContain("Origin");
    }
}
