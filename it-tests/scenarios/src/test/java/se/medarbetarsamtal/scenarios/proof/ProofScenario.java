package se.medarbetarsamtal.scenarios.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Everybody × every route × random links, against a model that knows nothing but the links of the moment.
 *
 * <p>{@code -Dproof.probes=N} sets how many random cases, {@code -Dproof.seed=S} repeats a run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ProofScenario {

    private static final Set<Actor> WITHOUT_A_RELATION = EnumSet.of(
            Actor.ERIK, Actor.PUPIL, Actor.KOMMUNADMIN, Actor.SKOLADMIN, Actor.OBSERVER, Actor.SUPPORT, Actor.NOBODY);

    private World world;

    /** @return where the host keeps its data */
    abstract Map<String, String> database();

    abstract int probes();

    @BeforeAll
    void startTheHost() throws Exception {
        world = World.start(database());
    }

    @AfterAll
    void stopTheHost() {
        world.close();
    }

    @Test
    @Tag("G-1")
    @Tag("G-9")
    void noAnswerDiffersFromTheModel() {
        long seed = Long.getLong("proof.seed", System.nanoTime());
        long start = System.nanoTime();

        Proof proof = new Proof(world).random(new Random(seed), probes(), Rows.all());

        System.out.printf("%d probes in %d ms, seed %d%n", proof.probes(), (System.nanoTime() - start) / 1_000_000, seed);
        assertThat(proof.violations()).as("seed %d", seed).isEmpty();
        assertThat(Rows.all()).as("both sides of every row, seed %d", seed).allMatch(proof::hasSeenBothSidesOf);
    }

    @Test
    @Tag("G-2")
    void noRoleOpensATalkWhateverTheLinksOfOthers() {
        Proof proof = new Proof(world);
        for (Actor actor : WITHOUT_A_RELATION) {
            for (Actor employee : Actor.FOUR) {
                Rows.all().forEach(row -> proof.check(Graph.FULL, actor, world.of(employee), row));
            }
        }

        assertThat(proof.violations()).isEmpty();
    }

    @Test
    @Tag("G-8")
    void nothingOfAnotherHuvudmanIsThere() {
        Proof proof = new Proof(world);
        for (Actor actor : Actor.values()) {
            world.talks().stream().filter(talk -> !talk.tenant().equals(actor.tenant()))
                    .forEach(talk -> Rows.all().forEach(row -> proof.check(Graph.FULL, actor, talk, row)));
        }

        assertThat(proof.violations()).isEmpty();
    }

    @Test
    void nothingIsForgottenWhenItIsSeenThatNothingChanged() {
        assertThat(world.stored().tables()).contains("ms_dialogue", "ms_text_revision", "ms_agreement", "ms_booking", "ms_setting");
    }
}
