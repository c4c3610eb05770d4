package se.medarbetarsamtal.scenarios.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import se.medarbetarsamtal.scenarios.support.Visitor;

/**
 * Takes one mentor link away and gives it back, again and again, and asks every node after each acknowledgement. An answer
 * is stale when the chef still gets in after the link is gone, or does not after it is back.
 */
final class LinkFlips {

    /** One way to ask one node. */
    record Probe(String name, Supplier<Visitor.Answer> question) { }

    /** Sets the link on one node and returns when that is acknowledged. */
    @FunctionalInterface
    interface Link {
        void set(boolean linked);
    }

    private final Link link;
    private final List<Probe> probes;
    private final long seed;

    LinkFlips(Link link, List<Probe> probes, long seed) {
        this.link = link;
        this.probes = List.copyOf(probes);
        this.seed = seed;
    }

    /** @return every stale or odd answer, in words */
    List<String> run(int flips) {
        System.out.println(flips + " flips of a link, seed " + seed);
        Random random = new Random(seed);
        List<String> stale = new ArrayList<>();
        boolean linked = true;
        for (int flip = 1; flip <= flips; flip++) {
            linked = !linked;
            link.set(linked);
            List<Probe> order = new ArrayList<>(probes);
            Collections.shuffle(order, random);
            for (Probe probe : order) {
                int status = probe.question().get().status();
                if (status != (linked ? 200 : 404)) {
                    stale.add("flip %d, %s: %d while %s".formatted(flip, probe.name(), status, linked ? "linked" : "unlinked"));
                }
            }
        }
        return stale;
    }
}
