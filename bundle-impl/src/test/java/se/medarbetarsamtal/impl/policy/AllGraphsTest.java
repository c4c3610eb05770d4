package se.medarbetarsamtal.impl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every way in which four persons can be each other's mentors, times everybody who could ask, times everything that can be
 * asked: the policy says what three lines of a model say, and each law finds the faults that it is there for.
 */
@Tag("G-1")
class AllGraphsTest {

    private static final PolicyDecider POLICY = new PolicyDecider();
    private static final Decider ANSWERS = new Remembered(POLICY);

    @Test
    void thereAre4096GraphsAndTheSameQuestionsToEach() {
        assertThat(Graph.smallestFirst()).hasSize(4_096).doesNotHaveDuplicates();
        assertThat(Question.all()).hasSize(5 * 6 * 4 * Operation.values().length)
                .allSatisfy(question -> assertThat(Question.all().get(question.number())).isEqualTo(question));
    }

    @ParameterizedTest
    @EnumSource(Law.class)
    void holdsOfThePolicyForEveryGraph(Law law) {
        Decider asked = law == Law.THE_LINK_OF_THE_MOMENT_DECIDES ? POLICY : ANSWERS;

        assertThat(law.firstBroken(asked)).isEmpty();
    }

    @Test
    void listsSpeakOfExactlyTheLinkedOnes() {
        for (Graph graph : Graph.smallestFirst()) {
            for (int mentor = 0; mentor <= Asker.STRANGER; mentor++) {
                Asker asker = new Asker(mentor, Asker.Kind.EVERY_ROLE);
                assertThat(POLICY.listed(graph, asker)).as("%s of %s", mentor, graph).isEqualTo(IntStream
                        .range(0, Graph.PERSONS).filter(mentee -> asker.isMentorOf(mentee, graph))
                        .mapToObj(Asker::reference).toList());
            }
        }
    }

    static Stream<Arguments> planted() {
        return Stream.of(
                arguments("a chef's chef reads too", transitive(), Law.AS_THE_MODEL_SAYS, 2),
                arguments("a chef's chef reads too", transitive(), Law.ONLY_LINKS_TO_THE_EMPLOYEE_COUNT, 1),
                arguments("administrators read", widened(), Law.AS_THE_MODEL_SAYS, 0),
                arguments("administrators read", widened(), Law.ROLES_NEVER_WIDEN, 0),
                arguments("one reads of one's mentors", reversed(), Law.AS_THE_MODEL_SAYS, 1),
                arguments("one reads of one's mentors", reversed(), Law.ONLY_LINKS_TO_THE_EMPLOYEE_COUNT, 0),
                arguments("one reads of one's mentors", reversed(), Law.THE_LINK_OF_THE_MOMENT_DECIDES, 1),
                arguments("an answer is kept", cached(), Law.AS_THE_MODEL_SAYS, 1),
                arguments("an answer is kept", cached(), Law.THE_LINK_OF_THE_MOMENT_DECIDES, 1),
                arguments("of the chefs one reads", oneChef(), Law.AS_THE_MODEL_SAYS, 1),
                arguments("of the chefs one reads", oneChef(), Law.MENTORS_READ_ALIKE, 2));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("planted")
    void aPlantedFaultIsFoundInItsSmallestGraph(String fault, Decider faulty, Law finder, int links) {
        assertThat(finder.firstBroken(faulty)).as(fault)
                .hasValueSatisfying(broken -> assertThat(broken.graph().size()).isEqualTo(links));
    }

    private static Decider transitive() {
        return (now, question) -> {
            Graph wider = now;
            for (int mentor = 0; mentor < Graph.PERSONS; mentor++) {
                for (int between = 0; between < Graph.PERSONS; between++) {
                    if (now.has(mentor, between) && now.has(between, question.employee())) {
                        wider = wider.with(mentor, question.employee());
                    }
                }
            }
            return ANSWERS.decide(wider.withoutSelf(), question);
        };
    }

    private static Decider widened() {
        return (now, question) -> question.asker().kind() == Asker.Kind.ADMINISTRATOR
                && question.operation() == Operation.READ ? Decider.Verdict.YES : ANSWERS.decide(now, question);
    }

    private static Decider reversed() {
        return (now, question) -> ANSWERS.decide(now.reversed(), question);
    }

    private static Decider cached() {
        Map<Question, Decider.Verdict> kept = new HashMap<>();
        return (now, question) -> kept.computeIfAbsent(question, first -> ANSWERS.decide(now, question));
    }

    private static Decider oneChef() {
        return (now, question) -> question.operation() == Operation.READ
                && question.asker().person() != question.employee()
                && question.asker().person() != question.responsible()
                ? Decider.Verdict.NOT_THERE : ANSWERS.decide(now, question);
    }
}
