package se.medarbetarsamtal.scenarios.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is whose mentor: one of the 4,096 directed graphs on four persons, a bit a link. Beside them only Gunnar has mentees. */
record Graph(int bits) {

    private static final List<Link> LINKS = Actor.FOUR.stream()
            .flatMap(mentor -> Actor.FOUR.stream().filter(other -> other != mentor).map(mentee -> new Link(mentor, mentee)))
            .toList();

    static final int ALL = 1 << LINKS.size();
    static final Graph EMPTY = new Graph(0);
    static final Graph FULL = new Graph(ALL - 1);

    /** That the one is the other's mentor. */
    record Link(Actor mentor, Actor mentee) {

        @Override
        public String toString() {
            return mentor + "→" + mentee;
        }
    }

    static Graph of(Link... links) {
        Graph graph = EMPTY;
        for (Link link : links) {
            graph = graph.with(link);
        }
        return graph;
    }

    /** @return all of them, those with the fewest links first */
    static Stream<Graph> bySize() {
        return IntStream.range(0, ALL).boxed().sorted(Comparator.comparing(Integer::bitCount)).map(Graph::new);
    }

    static List<Link> possible() {
        return LINKS;
    }

    boolean has(Actor mentor, Actor mentee) {
        int place = LINKS.indexOf(new Link(mentor, mentee));
        return place < 0
                ? mentor == Actor.GUNNAR && (mentee == Actor.YLVA || mentee == Actor.OTHER_KOMMUNADMIN)
                : (bits >> place & 1) == 1;
    }

    Graph with(Link link) {
        return new Graph(bits | 1 << LINKS.indexOf(link));
    }

    Graph without(Link link) {
        return new Graph(bits & ~(1 << LINKS.indexOf(link)));
    }

    List<Link> links() {
        List<Link> links = new ArrayList<>(LINKS);
        links.removeIf(link -> !has(link.mentor(), link.mentee()));
        return links;
    }

    @Override
    public String toString() {
        return links().toString();
    }
}
