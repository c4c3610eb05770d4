package se.medarbetarsamtal.scenarios.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WorldOnH2.class)
class ProofOnH2IT extends ProofScenario {

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

    /** The full setting, about a million cases: every graph, smallest first, so that the first violation is the simplest. */
    @Test
    @Tag("G-1")
    @EnabledIfSystemProperty(named = "proof.full", matches = "true")
    void noAnswerDiffersInAnyGraphOfFourPersons() {
        List<Actor> others = List.of(Actor.ERIK, Actor.PUPIL, Actor.KOMMUNADMIN, Actor.SKOLADMIN, Actor.OBSERVER,
                Actor.SUPPORT, Actor.GUNNAR, Actor.YLVA, Actor.OTHER_KOMMUNADMIN, Actor.NOBODY);
        Proof proof = new Proof(world);
        Graph.bySize().takeWhile(graph -> proof.violations().isEmpty()).forEach(graph -> {
            Actor other = others.get(graph.bits() % others.size());
            for (Actor employee : Actor.FOUR) {
                Talk talk = world.of(employee);
                Actor.FOUR.forEach(actor -> Rows.all().forEach(row -> proof.check(graph, actor, talk, row)));
                Rows.all().forEach(row -> proof.check(graph, other, talk, row));
            }
        });

        System.out.printf("%d probes of %d graphs%n", proof.probes(), Graph.ALL);
        assertThat(proof.violations()).isEmpty();
    }
}
