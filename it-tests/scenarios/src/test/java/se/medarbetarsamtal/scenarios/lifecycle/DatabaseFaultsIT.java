package se.medarbetarsamtal.scenarios.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.ERIK;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.json;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Every statement of every act may fail: then nothing is shown, nothing is half done, and nobody reads the database's words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseFaultsIT {

    private static final String WRITTEN = "Skrivet i samtalet";
    private static final int MOST_STATEMENTS = 60;
    private static final Predicate<String> ANY = sql -> true;

    private final FaultyDatabase database = new FaultyDatabase();
    private RunningHost host;
    private String template;
    private String talk;

    /** Something that a client does with a talk of its own. */
    record Act(String name, String person, Function<Visitor, Visitor.Answer> request) {

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void aTalkWithAWord() throws Exception {
        host = RunningHost.start(Map.of());
        template = host.publishTheSample();
        host.inFrontOf("javax.sql.DataSource", database);
        talk = newTalk(ALVA);
        assertThat(host.as(KARIN).put(talk + "/notes/halsa", 0, "{\"text\":\"" + WRITTEN + "\"}").status()).isEqualTo(200);
    }

    @AfterAll
    void stopTheHost() {
        host.close();
    }

    @ParameterizedTest
    @Tag("G-42")
    @ValueSource(strings = {"08006", "57014", "53100", "XX000"})
    void whateverStatementFailsTheAnswerIsAProblemWithoutAWordOfIt(String state) {
        for (Act act : acts()) {
            Visitor visitor = host.as(act.person());
            host.forgetLog();
            int number = 1;
            while (failsAt(number, state, act, visitor)) {
                number++;
                assertThat(number).as(act.name()).isLessThan(MOST_STATEMENTS);
            }
            assertThat(number).as(act.name() + " was made to fail").isGreaterThan(1);
            assertThat(host.log()).as(act.name()).doesNotContain(FaultyDatabase.MESSAGE);
        }
        assertThat(host.as(ALVA).get(talk).json().path("answers").findValuesAsText("text")).contains(WRITTEN);
    }

    /** @return whether the act has so many statements */
    private boolean failsAt(int number, String state, Act act, Visitor visitor) {
        database.failAt(number, state, ANY);
        Visitor.Answer answer = act.request().apply(visitor);
        boolean failed = database.stop();
        if (failed) {
            isAProblem(answer, act.name() + " at " + number);
        } else {
            assertThat(answer.status()).as(act.name() + ": " + answer.body()).isLessThan(300);
        }
        return failed;
    }

    @ParameterizedTest
    @Tag("G-44")
    @MethodSource("acts")
    void withoutTheJournalNothingIsShownAndNothingIsDone(Act act) {
        Visitor visitor = host.as(act.person());
        String before = state();
        database.failAlways("57014", sql -> sql.contains("ms_journal"));
        Visitor.Answer answer = act.request().apply(visitor);
        database.stop();

        isAProblem(answer, act.name());
        assertThat(answer.status()).isEqualTo(503);
        assertThat(state()).isEqualTo(before);
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

    List<Act> acts() {
        return List.of(
                new Act("open", ALVA, alva -> alva.get(talk)),
                new Act("copy", ALVA, alva -> alva.get(talk + "/copy?masked=false")),
                new Act("see who has read", ALVA, alva -> alva.get(talk + "/reads")),
                new Act("write", KARIN, karin -> karin.put(talk + "/notes/forbattring", revision("forbattring"), text("ny"))),
                new Act("prepare", ALVA, alva -> alva.put(talk + "/answers/prep-goals", revision("prep-goals"), text("ny"))),
                new Act("agree", KARIN, karin -> karin.post(talk + "/agreements", text("Vi ses"))),
                new Act("book", KARIN, karin -> karin.put(
                        talk + "/booking", bookingRevision(), Days.booking(Days.ofTheTalk(), "13:00", "Rum 2"))),
                new Act("assign", KARIN, karin -> karin.post("/assignments", "{\"template\":\"%s\",\"persons\":%s,\"repeat\":%s}"
                        .formatted(template, json("p-101"), json("p-101")))));
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

    /** @return all that the two can see of the talk and of the group */
    private String state() {
        return host.as(ALVA).get(talk).body() + host.as(KARIN).get(talk).body() + host.as(KARIN).get("/mentor-group").body();
    }

    private int revision(String question) {
        return undisturbed(() -> {
            for (var answer : host.as(ALVA).get(talk).json().path("answers")) {
                if (answer.path("question").asText().equals(question)) {
                    return answer.path("revision").asInt();
                }
            }
            return 0;
        });
    }

    private int bookingRevision() {
        return undisturbed(() -> host.as(ALVA).get(talk).json().at("/booking/revision").asInt(0));
    }

    /** Looks without using up the planned failure. */
    private <T> T undisturbed(Supplier<T> look) {
        return database.paused(look);
    }

    private String newTalk(String employee) {
        Visitor.Answer assigned = host.as(KARIN).post("/assignments",
                "{\"template\":\"%s\",\"persons\":%s}".formatted(template, json(employee)));
        return "/dialogues/" + assigned.json().at("/outcomes/0/dialogue").asText();
    }

    private static String text(String words) {
        return "{\"text\":\"" + words + " " + UUID.randomUUID() + "\"}";
    }
}
