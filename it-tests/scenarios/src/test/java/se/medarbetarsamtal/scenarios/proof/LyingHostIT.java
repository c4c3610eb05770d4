package se.medarbetarsamtal.scenarios.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The proof has teeth: every host that lies about relations is found out, and a lie of the smallest kind by its smallest graph. */
@Tag("G-1")
@ExtendWith(WorldOnH2.class)
class LyingHostIT {

    private static final String RELATIONS = "se.medarbetarsamtal.api.spi.relation.Relations";
    private static final int PROBES = 1_500;
    private static final Row OPENED = Rows.all().stream().filter(row -> row.what().equals("GET /dialogues/{id}")).findFirst().orElseThrow();

    private final World world;

    LyingHostIT(World world) {
        this.world = world;
    }

    @ParameterizedTest
    @EnumSource(Lie.class)
    void everyLieIsFoundOut(Lie lie) throws Exception {
        long seed = Seed.next();

        Proof proof = new Proof(world);
        Decoration.during(world.host(), RELATIONS, lie::answer,
                () -> proof.random(new Random(seed), PROBES, List.of(OPENED)));

        System.out.printf("%s found out after %d probes, seed %d%n", lie, proof.probes(), seed);
        assertThat(proof.violations()).as("seed %d", seed).isNotEmpty();
        assertThat(new Proof(world).random(new Random(seed), 50, List.of(OPENED)).violations()).as("without the lie").isEmpty();
    }

    @Test
    void aChefsChefIsFoundOutByTwoLinks() throws Exception {
        Talk talk = world.of(Actor.FATIMA);
        Decoration.during(world.host(), RELATIONS, Lie.TRANSITIVE::answer, () ->
                assertThat(Proof.smallest(world, Actor.KARIN, talk, OPENED)).get()
                        .satisfies(graph -> assertThat(graph.links()).hasSize(2)));
        assertThat(new Proof(world).check(Graph.FULL, Actor.KARIN, talk, OPENED).violations()).isEmpty();
    }
}
