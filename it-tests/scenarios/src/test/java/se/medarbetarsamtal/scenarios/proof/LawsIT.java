package se.medarbetarsamtal.scenarios.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must hold of every decision, said without saying what the decision is. */
@Tag("G-1")
@ExtendWith(WorldOnH2.class)
class LawsIT {

    private static final int TRIES = 150;

    private final World world;
    private final long seed = Seed.next();
    private final Random random = new Random(seed);

    LawsIT(World world) {
        this.world = world;
        System.out.println("seed " + seed);
    }

    @Test
    void linksThatDoNotEndInSomebodyNeverChangeWhoReadsThem() {
        for (int i = 0; i < TRIES; i++) {
            Talk talk = oneOf(world.everyTalk().stream().filter(one -> Actor.FOUR.contains(one.employee())).toList());
            Actor actor = oneOf(List.of(Actor.values()));
            Graph before = aGraph();
            Graph after = aGraph();
            for (Graph.Link link : Graph.possible()) {
                if (link.mentee() == talk.employee()) {
                    after = before.has(link.mentor(), link.mentee()) ? after.with(link) : after.without(link);
                }
            }

            assertThat(world.at(after, actor, talk).seen()).as("%s, %s to %s, seed %d", talk, before, after, seed)
                    .isEqualTo(world.at(before, actor, talk).seen());
        }
    }

    @Test
    @Tag("G-2")
    void rolesNeverWidenWhatSomebodyReads() {
        for (Actor actor : List.of(Actor.ELIN, Actor.ERIK)) {
            for (Graph graph : List.of(Graph.EMPTY, aGraph(), Graph.FULL)) {
                List<Seen> before = world.everyTalk().stream().map(talk -> world.at(graph, actor, talk).seen()).toList();
                world.roles().during(actor, () ->
                        assertThat(world.everyTalk()).as("%s with every role, %s, seed %d", actor, graph, seed)
                                .extracting(talk -> world.at(graph, actor, talk).seen()).isEqualTo(before));
            }
        }
    }

    @Test
    void aLinkCountsFromTheNextRequestAndSoDoesItsRemoval() {
        for (Graph.Link link : Graph.possible()) {
            Talk talk = world.of(link.mentee());
            Graph graph = aGraph().with(link);

            assertThat(world.at(graph, link.mentor(), talk).seen().status()).as("%s", link).isEqualTo(200);
            assertThat(world.at(graph.without(link), link.mentor(), talk).seen()).isEqualTo(Seen.NOTHING);
            assertThat(world.at(graph, link.mentor(), talk).seen().status()).isEqualTo(200);
        }
    }

    @Test
    void twoMentorsSeeTheSameButForTheOwnNotesOfOne() {
        for (Actor employee : Actor.FOUR) {
            Talk talk = world.of(employee);
            List<Actor> mentors = Actor.FOUR.stream().filter(mentor -> mentor != employee).toList();
            for (int i = 0; i < TRIES / 10; i++) {
                Graph graph = aGraph();
                List<Seen> seen = mentors.stream().filter(mentor -> graph.has(mentor, employee))
                        .map(mentor -> world.at(graph, mentor, talk).seen().without(talk.names(Set.of(Mark.OWN_NOTE))))
                        .distinct().toList();
                assertThat(seen).as("%s, %s, seed %d", employee, graph, seed).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    private Graph aGraph() {
        return new Graph(random.nextInt(Graph.ALL));
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
