package se.medarbetarsamtal.scenarios.proof;

/** Where a random run begins: anew each time, or as {@code -Dproof.seed} says. */
final class Seed {

    private Seed() { }

    static long next() {
        return Long.getLong("proof.seed", System.nanoTime());
    }
}
