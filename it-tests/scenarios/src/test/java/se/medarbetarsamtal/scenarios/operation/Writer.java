package se.medarbetarsamtal.scenarios.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import se.medarbetarsamtal.scenarios.support.Tables;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Somebody who does the same again and again until the host is gone, and remembers what was answered. */
final class Writer {

    /** The act with that number, counted from 1; it builds on the one before. */
    @FunctionalInterface
    interface Act {

        Visitor.Answer send(Visitor visitor, int number);
    }

    /** @param sql counts a trace that each act leaves when it takes effect */
    record Trace(String sql, String... values) { }

    private final String name;
    private final String person;
    private final Act act;
    private final List<Trace> traces;
    private List<Long> before = List.of();
    private int begun;
    private int acknowledged;

    Writer(String name, String person, Act act, Trace... traces) {
        this.name = name;
        this.person = person;
        this.act = act;
        this.traces = List.of(traces);
    }

    /** What the database has now is where the first act begins. */
    void beginsWith(Tables tables) {
        before = counts(tables);
    }

    void write(URI address, CountDownLatch enough) {
        try {
            Visitor visitor = Visitor.signedIn(address, person);
            while (true) {
                begun++;
                Visitor.Answer answer = act.send(visitor, begun);
                assertThat(answer.status()).as(name + ": " + answer.body()).isBetween(200, 299);
                acknowledged = begun;
                enough.countDown();
            }
        } catch (UncheckedIOException killed) {
            enough.countDown();
        }
    }

    /** @return whether something that was acknowledged is not there */
    boolean hasLost(Tables tables) {
        return effects(tables).stream().anyMatch(count -> count < acknowledged);
    }

    /** Every acknowledged act is there, and one that was not is there as a whole or not at all. */
    void assertWhole(Tables tables) {
        List<Long> effects = effects(tables);
        assertThat(effects).as(name + ": all traces of an act, or none").containsOnly(effects.get(0));
        assertThat(effects.get(0)).as(name).isBetween((long) acknowledged, (long) begun);
        acknowledged = Math.toIntExact(effects.get(0));
        begun = acknowledged;
    }

    /** @return how many have taken effect */
    int effective() {
        return acknowledged;
    }

    private List<Long> effects(Tables tables) {
        List<Long> now = counts(tables);
        return IntStream.range(0, now.size()).mapToObj(i -> now.get(i) - before.get(i)).toList();
    }

    private List<Long> counts(Tables tables) {
        return traces.stream().map(trace -> Long.valueOf(tables.rows(trace.sql(), trace.values()).get(0))).toList();
    }
}
