package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.ERIK;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.scenarios.lifecycle.Acts.Act;
import se.medarbetarsamtal.scenarios.proof.Inventory;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Every statement of every act may fail: then nothing is shown, nothing is half done, and nobody reads the database's words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseFaultsIT {

    private static final String WRITTEN = "Skrivet i samtalet";
    private static final int MOST_STATEMENTS = 150;
    /** They have begun to answer when a later part cannot be read: then they have no last line, and are no JSON. */
    private static final Set<String> SENT_WHILE_READ = Set.of("GET /record-copies", "GET /own-data");
    private static final String LAST_LINE = "]}\n";
    /** What is committed on the way, by design: that a deposit is begun, and what the parts that were read have shown. */
    private static final Map<String, Set<String>> KEPT_ON_THE_WAY = Map.of("POST /dialogues/{id}/deposits", Set.of("ms_deposit"),
            "GET /record-copies", Set.of("ms_release"), "GET /own-data", Set.of("ms_release"));
    private static final Predicate<String> ANY = sql -> true;
    private static final String OWN_TABLES = """
            select lower(table_name) from information_schema.tables where lower(table_name) like 'ms\\_%'
               and lower(table_name) not like 'ms\\_journal%'
               and lower(table_name) not in ('ms_outbox', 'ms_mentor_seen', 'ms_schema_history')""";

    private final FaultyDatabase database = new FaultyDatabase();
    private RunningHost host;
    private HostTables tables;
    private Acts acts;
    private String talk;
    private Reads reads;

    @BeforeAll
    void aTalkWithAWord() throws Exception {
        host = RunningHost.start(Map.of());
        tables = new HostTables(host);
        acts = new Acts(host);
        host.inFrontOf("javax.sql.DataSource", database);
        talk = acts.newTalk(ALVA);
        assertThat(host.as(KARIN).put(talk + "/notes/halsa", 0, "{\"text\":\"" + WRITTEN + "\"}").status()).isEqualTo(200);
        reads = new Reads(talk, acts.delivered(talk), acts.template(), acts.newCopy());
    }

    @AfterAll
    void stopTheHost() {
        host.close();
    }

    @Test
    @Tag("G-42")
    @Tag("G-44")
    void everyRouteIsMadeToFail() throws Exception {
        assertThat(acts()).extracting(Act::route).containsExactlyInAnyOrderElementsOf(
                new Inventory(host).routes().stream().map(Object::toString).toList());
    }

    @ParameterizedTest
    @Tag("G-42")
    @ValueSource(strings = {"08006", "57014", "53100", "XX000"})
    void whateverStatementFailsTheAnswerIsAProblemWithoutAWordOfIt(String state) {
        for (Act act : acts()) {
            Visitor visitor = host.as(act.person());
            Function<Visitor, Visitor.Answer> request = act.ready().get();
            Map<String, List<String>> before = content(act);
            host.forgetLog();
            int number = 1;
            while (failsAt(number, state, act, () -> request.apply(visitor))) {
                assertThat(content(act)).as("%s at %d left nothing behind", act, number).isEqualTo(before);
                number++;
                assertThat(number).as(act.route()).isLessThan(MOST_STATEMENTS);
            }
            assertThat(number > 1).as(act + " was made to fail").isNotEqualTo(Reads.WITHOUT_A_STATEMENT.contains(act.route()));
            assertThat(host.log()).as(act.route()).doesNotContain(FaultyDatabase.MESSAGE);
        }
        assertThat(host.as(ALVA).get(talk).json().path("answers").findValuesAsText("text")).contains(WRITTEN);
    }

    private interface Request {

        Visitor.Answer send();
    }

    /** @return whether the act has so many statements */
    private boolean failsAt(int number, String state, Act act, Request request) {
        database.failAt(number, state, ANY);
        Visitor.Answer answer = request.send();
        boolean failed = database.stop();
        if (failed && answer.status() == 200 && SENT_WHILE_READ.contains(act.route())) {
            assertThat(answer.body()).as(act + " at " + number).doesNotEndWith(LAST_LINE)
                    .doesNotContain(FaultyDatabase.MESSAGE, "Exception", "SQL", "ms_", "java.");
        } else if (failed) {
            isAProblem(answer, act + " at " + number);
        } else {
            assertThat(answer.status()).as(act + ": " + answer.body()).isLessThan(300);
            assertThat(SENT_WHILE_READ.contains(act.route())).as(act.route()).isEqualTo(answer.body().endsWith(LAST_LINE));
        }
        return failed;
    }

    @ParameterizedTest
    @Tag("G-44")
    @MethodSource("actsOfATalk")
    void withoutTheJournalNothingIsShownAndNothingIsDone(Act act) {
        Visitor visitor = host.as(act.person());
        Function<Visitor, Visitor.Answer> request = act.ready().get();
        Map<String, List<String>> before = content();
        database.failAlways("57014", sql -> sql.contains("ms_journal"));
        Visitor.Answer answer = request.apply(visitor);
        database.stop();

        isAProblem(answer, act.route());
        assertThat(answer.status()).isEqualTo(503);
        assertThat(content()).isEqualTo(before);
        assertThat(request.apply(visitor).status()).as("the same request, with the journal").isLessThan(300);
    }

    @Test
    @Tag("G-44")
    void aRefusalThatCannotBeWrittenDownIsNotAnAnswerEither() {
        Visitor erik = host.as(ERIK);
        database.failAlways("57014", sql -> sql.contains("ms_journal"));
        Visitor.Answer refused = erik.get(talk);
        database.stop();

        assertThat(refused.status()).isEqualTo(503);
        assertThat(erik.get(talk).status()).isEqualTo(404);
    }

    private List<Act> acts() {
        return Stream.of(reads.all(), acts.changing()).flatMap(List::stream).toList();
    }

    List<Act> actsOfATalk() {
        return acts().stream().filter(Act::isOfATalk).toList();
    }

    private static void isAProblem(Visitor.Answer answer, String act) {
        assertThat(answer.status()).as(act + ": " + answer.body()).isIn(500, 503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).as(act)
                .doesNotContain(WRITTEN, FaultyDatabase.MESSAGE, "Exception", "SQL", "ms_", "java.", "select", "insert");
        if (answer.status() == 503) {
            assertThat(answer.header("Retry-After")).isNotEmpty();
        }
    }

    private Map<String, List<String>> content(Act act) {
        Map<String, List<String>> content = content();
        content.keySet().removeAll(KEPT_ON_THE_WAY.getOrDefault(act.route(), Set.of()));
        return content;
    }

    /** @return every row of the module but those that it writes by itself, past the planned failure */
    private Map<String, List<String>> content() {
        return database.paused(() -> {
            Map<String, List<String>> content = new TreeMap<>();
            tables.rows(OWN_TABLES).forEach(table -> content.put(table, tables.rows("select * from " + table).stream().sorted().toList()));
            assertThat(content).containsKeys("ms_dialogue", "ms_text_revision", "ms_booking", "ms_idempotency");
            return content;
        });
    }
}
