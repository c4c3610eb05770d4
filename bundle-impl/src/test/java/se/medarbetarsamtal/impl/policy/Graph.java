package se.medarbetarsamtal.impl.policy;

import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who is whose mentor among four persons: one bit for each directed pair of two different persons.
 *
 * @param bits bit {@code 4 * mentor + mentee} is set for a link; the four on the diagonal never are
 */
record Graph(int bits) {

    static final int PERSONS = 4;
    private static final int DIAGONAL = 0b1000_0100_0010_0001;

    /** @return all 4,096 of them, those with fewer links first */
    static List<Graph> smallestFirst() {
        return IntStream.range(0, 1 << PERSONS * PERSONS)
                .filter(bits -> (bits & DIAGONAL) == 0)
                .mapToObj(Graph::new)
                .sorted(Comparator.comparingInt(Graph::size))
                .toList();
    }

    int size() {
        return Integer.bitCount(bits);
    }

    boolean has(int mentor, int mentee) {
        return (bits & bit(mentor, mentee)) != 0;
    }

    Graph with(int mentor, int mentee) {
        return new Graph(bits | bit(mentor, mentee));
    }

    Graph withoutSelf() {
        return new Graph(bits & ~DIAGONAL);
    }

    /** @return the graph in which every mentee is the mentor */
    Graph reversed() {
        return new Graph(IntStream.range(0, PERSONS * PERSONS)
                .filter(pair -> has(pair / PERSONS, pair % PERSONS))
                .map(pair -> bit(pair % PERSONS, pair / PERSONS))
                .reduce(0, (some, bit) -> some | bit));
    }

    /** @return the graph that differs in exactly this link */
    Graph flipped(int mentor, int mentee) {
        return new Graph(bits ^ bit(mentor, mentee));
    }

    /** @return the nine graphs that differ in one link, and in none that ends in this employee */
    static Stream<Graph> withOneFlipped(Graph graph, int employee) {
        return IntStream.range(0, PERSONS * PERSONS)
                .filter(pair -> pair / PERSONS != pair % PERSONS && pair % PERSONS != employee)
                .mapToObj(pair -> graph.flipped(pair / PERSONS, pair % PERSONS));
    }

    private static int bit(int mentor, int mentee) {
        return 1 << PERSONS * mentor + mentee;
    }

    @Override
    public String toString() {
        StringJoiner links = new StringJoiner(" ", "{", "}");
        IntStream.range(0, PERSONS * PERSONS).filter(pair -> (bits & 1 << pair) != 0)
                .forEach(pair -> links.add(pair / PERSONS + "→" + pair % PERSONS));
        return links.toString();
    }
}
