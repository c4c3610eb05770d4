package se.medarbetarsamtal.scenarios.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WorldOnH2.class)
class ProofOnH2IT extends ProofScenario {

    /** How many of the links a graph may have at most, in the exhaustive part; all there can be in the full setting. */
    private static final int LINKS = Boolean.getBoolean("proof.full") ? Graph.possible().size() : 1;

    private static final List<Actor> OTHERS =
            Stream.of(Actor.values()).filter(actor -> !Actor.FOUR.contains(actor)).toList();

    private final World world;

    ProofOnH2IT(World world) {
        this.world = world;
    }

    @Override
    World world() {
        return world;
    }

    @Override
    int probes() {
        return PROBES;
    }

    /**
     * Every graph with at most so many links × the four and two of the others × every route, each with one of the talks in
     * turn: some 2,500 cases, and in the full setting 800,000. The smallest graphs come first, so that the first violation is
     * the simplest.
     */
    @Test
    @Tag("G-1")
    void noAnswerDiffersInAnySmallGraphOfFourPersons() {
        List<Graph> graphs = Graph.bySize().filter(graph -> graph.links().size() <= LINKS).toList();
        Proof proof = new Proof(world);
        graphs.stream().takeWhile(graph -> proof.violations().isEmpty()).forEach(graph -> everyRoute(proof, graph));

        System.out.printf("%d probes of %d graphs%n", proof.probes(), graphs.size());
        assertThat(graphs).hasSizeGreaterThan(Graph.possible().size());
        assertThat(proof.violations()).isEmpty();
    }

    private void everyRoute(Proof proof, Graph graph) {
        List<Actor> actors = new ArrayList<>(Actor.FOUR);
        actors.add(OTHERS.get(graph.bits() % OTHERS.size()));
        actors.add(OTHERS.get((graph.bits() + OTHERS.size() / 2) % OTHERS.size()));
        int turn = graph.bits();
        for (Actor actor : actors) {
            for (Row row : Rows.all()) {
                proof.check(graph, actor, world.of(Actor.FOUR.get(turn++ % Actor.FOUR.size())), row);
            }
            turn++;
        }
    }
}
