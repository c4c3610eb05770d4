package se.medarbetarsamtal.scenarios.strict;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Words that would mean something to a database mean nothing anywhere in a request. */
abstract class InjectionScenario {

    private static final List<String> PAYLOADS = List.of(
            "' OR '1'='1", "'; DROP TABLE ms_dialogue; --", "' UNION SELECT sealed FROM ms_text_revision --", "\" OR \"\"=\"",
            "1; DELETE FROM ms_agreement", "\\'; TRUNCATE ms_booking; --", "${1+1}", "#{id}", "%' OR tenant LIKE '%", "_%!_",
            "$$; DROP TABLE ms_setting; $$", "E'\\x27'", "0x27 OR 1=1", "/*", "--", "'||(SELECT version())||'", "ʼ OR 1=1");

    private final World world = World.on(database());

    abstract World.Database database();

    @TestFactory
    @Tag("G-39")
    Stream<DynamicTest> noParameterReachesTheDatabaseAsAWordOfItsLanguage() {
        return world.someRoutes().stream().map(route -> DynamicTest.dynamicTest(route.name(), () -> {
            Ask ask = withoutEffect(route, world.ready(route));
            world.tables().settle();
            Map<String, List<String>> before = new TreeMap<>(world.tables().rowsThatReadingLeaves());

            for (String payload : PAYLOADS) {
                for (Ask poisoned : poisoned(route, ask, payload)) {
                    Visitor.Answer answer = poisoned.send();
                    assertThat(answer.status()).as(poisoned.method() + " " + route.path() + " " + payload).isBetween(200, 499);
                    if (!isPaper(answer)) {
                        assertThat(answer.body()).doesNotContainIgnoringCase("syntax", "org.h2", "postgres", "SQLState", "jdbc");
                    }
                }
            }

            Map<String, List<String>> after = world.tables().rowsThatReadingLeaves();
            assertThat(after.keySet()).isEqualTo(before.keySet());
            before.remove("ms_accepted_duty_role"); // settings may well name fewer befattningar
            before.remove("ms_calendar_claim"); // a time may well be moved to a shorter one, or cancelled
            before.keySet().removeAll(Set.of("ms_slot", "ms_slot_person", "ms_slot_series")); // and offered ones taken back
            before.forEach((table, rows) -> assertThat(after.get(table)).as(table).hasSizeGreaterThanOrEqualTo(rows.size()));
        }));
    }

    /** The payloads are dangerous: where words are made into SQL, they do change what is found. */
    @Test
    void wordsThatAreMadeIntoSqlWouldChangeWhatIsFound() {
        world.newTalk(People.KARIN, "p-101");

        assertThat(world.tables().count("ms_dialogue WHERE id = '" + PAYLOADS.get(0) + "'")).isPositive();
    }

    @Test
    @Tag("G-39")
    void aSearchForWildcardsFindsOnlyTheWildcardsThemselves() {
        Visitor karin = world.as(People.KARIN);

        assertThat(karin.get("/templates?words=medarbetar").json().path("items").findValuesAsText("title")).contains("Medarbetarsamtal");
        for (String words : List.of("%", "_", "!", "%25' OR '1'='1", "medarbetarsamt% --", "medarbe_arsamtal")) {
            Visitor.Answer found = karin.get("/templates?words=" + encoded(words));
            assertThat(found.status()).isEqualTo(200);
            assertThat(found.json().path("items").findValuesAsText("title")).as(words).doesNotContain("Medarbetarsamtal");
        }
    }

    /** Taking a talk back is meant to take rows away: here it is asked of a talk that is not there. */
    private static Ask withoutEffect(Route route, Ask ask) {
        return route.method().equals("DELETE") ? ask.path(Ask.API + World.nowhere(route.path())) : ask;
    }

    /** @return the request once for each place where something of the client's stands */
    private List<Ask> poisoned(Route route, Ask ask, String payload) {
        List<Ask> asks = new ArrayList<>();
        for (String place : List.of("{id}", "{question}", "{agreement}", "{what}", "{number}", "{version}", "{row}", "{column}", "{step}")) {
            if (route.path().contains(place)) {
                asks.add(ask.path(Ask.API + World.nowhere(route.path().replace(place, encoded(payload)))));
            }
        }
        asks.add(ask.path(ask.path() + "?words=" + encoded(payload) + "&cursor=" + encoded(payload) + "&masked=" + encoded(payload)
                + "&version=" + encoded(payload)));
        String header = payload.replaceAll("[^\\x20-\\x7e]", "?");
        asks.add(ask.with("Accept-Language", header));
        if (route.changes()) {
            asks.add(ask.with("If-Match", header).with("Idempotency-Key", header));
            asks.add(ask.with("If-Match", "\"" + header + "\""));
        }
        if (route.body() != null) {
            Strings.each(ask.body(), payload).forEach(body -> asks.add(
                    ask.body(body).with("Idempotency-Key", UUID.randomUUID().toString())));
        }
        return asks;
    }

    /** A PDF speaks of a syntax of its own. */
    private static boolean isPaper(Visitor.Answer answer) {
        return "application/pdf".equals(answer.header("Content-Type"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
