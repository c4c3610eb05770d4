package se.medarbetarsamtal.scenarios.canary;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A word that stands nowhere else, and all the shapes in which it could lie about.
 *
 * @param where into which field it was written
 */
record Canary(String where, String word) {

    /** With this every one of this run begins, so that a search for one is a search for all. */
    private static final Canary STEM = new Canary("any", "kanarie" + UUID.randomUUID().toString().replace("-", ""));

    private static final AtomicInteger COUNT = new AtomicInteger(1000);

    static Canary of(String where) {
        return new Canary(where, STEM.word() + COUNT.incrementAndGet());
    }

    static boolean isAnyIn(byte[] bytes) {
        return STEM.isIn(bytes);
    }

    boolean isIn(byte[] bytes) {
        return Shapes.of(word).stream().anyMatch(shape -> Shapes.isIn(bytes, shape));
    }
}
