package se.medarbetarsamtal.scenarios.proof;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Compares the product with the model, case by case. */
final class Proof {

    private static final int ENOUGH = 10;
    private static final int UNAVAILABLE = 503;
    private static final int PATIENCE = 3;

    private final World world;
    private final List<String> violations = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int probes;

    Proof(World world) {
        this.world = world;
    }

    /** So many cases, each with links, an actor, a talk and a row of its own; fewer when enough is wrong already. */
    Proof random(Random random, int wanted, List<Row> rows) {
        for (int i = 0; i < wanted && violations.size() < ENOUGH; i++) {
            check(new Graph(random.nextInt(Graph.ALL)), anActor(random), aTalk(random), one(random, rows));
        }
        return this;
    }

    /** So many more cases of every row, until somebody has met it who may, and somebody who may not. */
    Proof bothSides(Random random, int most, List<Row> rows) {
        for (Row row : rows) {
            for (int i = 0; i < most && !hasSeenBothSidesOf(row) && violations.size() < ENOUGH; i++) {
                check(new Graph(random.nextInt(Graph.ALL)), anActor(random), aTalk(random), row);
            }
        }
        return this;
    }

    /** One case. */
    Proof check(Graph graph, Actor actor, Talk talk, Row row) {
        Case it = world.at(graph, actor, talk);
        Expected expected = row.expected().apply(it);
        seen.add(row + (expected.granted() ? " granted" : " refused"));
        probes++;
        wrong(it, row, expected).ifPresent(wrong -> violations.add(row + " by " + it + ": " + wrong));
        return this;
    }

    /** @return what is wrong, a sentence each */
    List<String> violations() {
        return violations;
    }

    int probes() {
        return probes;
    }

    /** @return whether the row was met by somebody who may and by somebody who may not */
    boolean hasSeenBothSidesOf(Row row) {
        return row.oneSided() || seen.contains(row + " granted") && seen.contains(row + " refused");
    }

    /** @return the links of the first graph, those with few links first, in which the row is wrong for these two */
    static Optional<Graph> smallest(World world, Actor actor, Talk talk, Row row) {
        return Graph.bySize()
                .filter(graph -> !new Proof(world).check(graph, actor, talk, row).violations().isEmpty())
                .findFirst();
    }

    private Optional<String> wrong(Case it, Row row, Expected expected) {
        boolean mustChangeNothing = row.route().isWriting() && !expected.granted();
        Map<String, Object> before = mustChangeNothing ? world.stored().now() : Map.of();
        Visitor.Answer answer = answer(it, row);
        Set<String> found = found(answer);
        if (expected.status() == 0) {
            return expected.marks().containsAll(found) ? Optional.empty() : Optional.of("shows " + found);
        }
        if (answer.status() != expected.status() || !found.equals(expected.marks())) {
            return Optional.of("expected %d and %s, got %d and %s".formatted(
                    expected.status(), expected.marks(), answer.status(), found));
        }
        if (mustChangeNothing && !before.equals(world.stored().now())) {
            return Optional.of("was refused and changed something");
        }
        return answer.status() == 200 ? row.more().apply(it, answer) : Optional.empty();
    }

    /** On a busy machine the host may once be silent for too long; what is not available is asked for again. */
    private Visitor.Answer answer(Case it, Row row) {
        Visitor.Answer answer = once(it, row);
        for (int left = PATIENCE; left > 0 && answer.status() == UNAVAILABLE && found(answer).isEmpty(); left--) {
            answer = once(it, row);
        }
        return answer;
    }

    /** A server that has refused somebody unread may close the connection; only the next request on it finds out. */
    private static Visitor.Answer once(Case it, Row row) {
        try {
            return row.call().apply(it);
        } catch (UncheckedIOException closed) {
            if (it.actor().isSignedIn()) {
                throw closed;
            }
            return row.call().apply(it);
        }
    }

    private Set<String> found(Visitor.Answer answer) {
        return world.found(answer.response().headers().map() + "\n" + answer.body());
    }

    /** Half of the time one of the four, who have most to lose and to gain. */
    private static Actor anActor(Random random) {
        return random.nextBoolean() ? one(random, Actor.FOUR) : one(random, List.of(Actor.values()));
    }

    private Talk aTalk(Random random) {
        int chosen = random.nextInt(world.talks().size() + 1);
        return chosen == world.talks().size() ? Talk.ABSENT : world.talks().get(chosen);
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
