package se.medarbetarsamtal.scenarios.strict;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ELIN;
import static se.medarbetarsamtal.scenarios.support.People.ERIK;
import static se.medarbetarsamtal.scenarios.support.People.GUNNAR;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.OBSERVER;
import static se.medarbetarsamtal.scenarios.support.People.OLLE;
import static se.medarbetarsamtal.scenarios.support.People.PUPIL;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.medarbetarsamtal.scenarios.support.Alone;
import se.medarbetarsamtal.scenarios.support.People;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Nothing tells somebody else's talk from one that is not there: neither a word, nor a header, nor the time it takes. */
@Alone
abstract class ExistenceScenario {

    private static final int PAIRS = 2_000;
    private static final int WARM = 300;
    private static final int RUNS = 3;
    private static final long LEAK_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private final World world = World.on(database());

    abstract World.Database database();

    @TestFactory
    @Tag("G-10")
    Stream<DynamicTest> somebodyElsesTalkAnswersLikeNoneWordForWord() {
        Whole whole = new Whole(world, "p-101", "\"några ord\"");
        String talk = whole.id();
        return world.routes().stream().filter(Route::ofTalk).flatMap(route ->
                Stream.of(OLLE, ERIK, ELIN, KOMMUNADMIN, OBSERVER, GUNNAR, PUPIL, People.EVA).map(person -> DynamicTest.dynamicTest(route + " " + person, () -> {
                    Ask theirs = world.ask(route, talk, whole.part(route), 1).as(world.as(person));
                    Visitor.Answer none = world.ask(route, World.NOWHERE, World.NOWHERE, 1).as(world.as(person)).send();

                    assertSame(theirs.send(), none);
                    assertSame(theirs.path(theirs.path().replace(talk, "no-id-at-all")).send(), none);
                    assertThat(none.status()).isEqualTo(404);
                })));
    }

    @Test
    @Tag("G-10")
    void theTemplateOfAnotherHuvudmanAnswersLikeNone() {
        Visitor karin = world.as(KARIN);

        assertSame(karin.get("/templates/" + world.otherTemplate()), karin.get("/templates/" + World.NOWHERE));
        assertThat(world.as(People.HANS).get("/templates/" + world.otherTemplate()).status()).isEqualTo(200);
        assertThat(karin.get("/templates/" + World.NOWHERE).status()).isEqualTo(404);
    }

    @Test
    @Tag("G-10")
    void theAgreementOfAnotherTalkAnswersLikeNone() {
        String own = world.newTalk(KARIN, "p-102");
        String others = world.newAgreement(world.newTalk(KARIN, "p-101"));
        Visitor karin = world.as(KARIN);

        assertSame(karin.put("/dialogues/" + own + "/agreements/" + others, 1, Routes.TEXT),
                karin.put("/dialogues/" + own + "/agreements/" + World.NOWHERE, 1, Routes.TEXT));
    }

    /**
     * Asked of many talks, so that no cache knows one of them better. A machine that does much else at the same time may
     * disturb one run, and never makes two ways alike that are not: so the best of three counts.
     */
    @Test
    @Tag("G-10")
    void theTimeTellsNothingEither() {
        List<String> talks = IntStream.range(0, 20).mapToObj(i -> world.newTalk(KARIN, "p-10" + (1 + i % 5))).toList();
        List<String> none = IntStream.range(0, 20).mapToObj("%032x"::formatted).toList();
        Visitor olle = world.as(OLLE);
        timed(olle, talks, 0, WARM);
        timed(olle, none, 0, WARM);

        for (int run = 1; run <= RUNS; run++) {
            Comparison found = Comparison.of(PAIRS, run, times(olle, talks, 0), times(olle, none, 0));
            System.out.println("Existence on " + database() + ", seed " + run + ": " + found);
            if (found.tellsNothing()) {
                return;
            }
        }
        assertThat(RUNS).as("runs in which the time told which talk is there").isZero();
    }

    /** One more call of two milliseconds on one of the ways would be found in every run. */
    @Test
    void anAnswerThatTakesTwoMillisecondsMoreWouldBeFound() {
        List<String> talks = List.of(world.newTalk(KARIN, "p-101"));
        Visitor olle = world.as(OLLE);
        timed(olle, talks, 0, WARM);

        for (int run = 1; run <= RUNS; run++) {
            Comparison found = Comparison.of(PAIRS / 4, run, times(olle, talks, LEAK_NANOS), times(olle, List.of(World.NOWHERE), 0));
            assertThat(found.tellsNothing()).as("seed " + run + ": " + found).isFalse();
        }
    }

    private static void timed(Visitor visitor, List<String> ids, long leak, int times) {
        LongSupplier one = times(visitor, ids, leak);
        IntStream.range(0, times).forEach(i -> one.getAsLong());
    }

    private static LongSupplier times(Visitor visitor, List<String> ids, long leak) {
        int[] next = {0};
        return () -> {
            String path = "/dialogues/" + ids.get(next[0]++ % ids.size());
            long start = System.nanoTime();
            int status = visitor.get(path).status();
            long more = System.nanoTime() + leak;
            while (System.nanoTime() < more) {
                LockSupport.parkNanos(more - System.nanoTime());
            }
            long end = System.nanoTime();
            assertThat(status).isEqualTo(404);
            return end - start;
        };
    }

    private static void assertSame(Visitor.Answer one, Visitor.Answer other) {
        assertThat(one.status()).isEqualTo(other.status());
        assertThat(one.body()).isEqualTo(other.body());
        assertThat(headers(one)).isEqualTo(headers(other));
    }

    private static Map<String, List<String>> headers(Visitor.Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.response().headers().map());
        headers.keySet().removeIf("date"::equalsIgnoreCase);
        return headers;
    }
}
