package se.medarbetarsamtal.scenarios.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
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

    static final int PROBES = Integer.getInteger("proof.probes", 10_000);

    private static final int MORE = 1_000;

    abstract World world();

    abstract int probes();

    @Test
    @Tag("G-1")
    @Tag("G-9")
    void noAnswerDiffersFromTheModel() {
        long seed = Seed.next();
        long start = System.nanoTime();

        Random random = new Random(seed);
        Proof proof = new Proof(world()).random(random, probes(), Rows.all()).bothSides(random, MORE, Rows.all());

        System.out.printf("%d probes in %d ms, seed %d%n", proof.probes(), (System.nanoTime() - start) / 1_000_000, seed);
        assertThat(proof.violations()).as("seed %d", seed).isEmpty();
        assertThat(Rows.all()).as("both sides of every row, seed %d", seed).allMatch(proof::hasSeenBothSidesOf);
    }

    @Test
    @Tag("G-8")
    void nothingOfAnotherHuvudmanIsThere() {
        Proof proof = new Proof(world());
        for (Actor actor : Actor.values()) {
            world().talks().stream().filter(talk -> !talk.tenant().equals(actor.tenant()))
                    .forEach(talk -> Rows.all().forEach(row -> proof.check(Graph.FULL, actor, talk, row)));
        }

        assertThat(proof.violations()).isEmpty();
    }

    @Test
    void noTableIsForgottenWhenItIsSeenThatNothingChanged() {
        assertThat(world().stored().tables())
                .contains("ms_dialogue", "ms_text_revision", "ms_agreement", "ms_booking", "ms_setting");
    }
}
