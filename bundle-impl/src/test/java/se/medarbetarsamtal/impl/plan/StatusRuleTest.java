package se.medarbetarsamtal.impl.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.plan.AgreementStatus.CANCELLED;
import static se.medarbetarsamtal.impl.plan.AgreementStatus.DONE;
import static se.medarbetarsamtal.impl.plan.AgreementStatus.FULFILLED;
import static se.medarbetarsamtal.impl.plan.AgreementStatus.ONGOING;
import static se.medarbetarsamtal.impl.plan.AgreementStatus.PROPOSED;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;

/** The whole of who may set which status from which: every actor, every status, every state of the talk. */
@Tag("R-05")
class StatusRuleTest {

    /** What is looked at: the status that is there, who said so, who is to do it, who asks. */
    private record Case(AgreementStatus from, AgreementStatus wanted, Responsible responsible, Party setBy, Party actor) { }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (AgreementStatus from : AgreementStatus.values()) {
            for (AgreementStatus wanted : AgreementStatus.values()) {
                for (Responsible responsible : Responsible.values()) {
                    for (Party setBy : Party.values()) {
                        for (Party actor : Party.values()) {
                            cases.add(new Case(from, wanted, responsible, setBy, actor));
                        }
                    }
                }
            }
        }
        return cases;
    }

    @Test
    void ofAllThatCouldBeAskedAfterTheTalkExactlyTheseStepsAreTaken() {
        assertThat(allowed(true)).isEqualTo(Map.of(
                "PROPOSED>ONGOING", steps("E", "M"),
                "ONGOING>DONE", steps("E by E", "M by M", "E by B", "M by B"),
                "DONE>FULFILLED", steps("E after M", "M after E"),
                "DONE>ONGOING", steps("E after E", "M after M"),
                "PROPOSED>CANCELLED", steps("M"),
                "ONGOING>CANCELLED", steps("M"),
                "DONE>CANCELLED", steps("M"),
                "CANCELLED>ONGOING", steps("M")));
    }

    @Test
    void beforeTheTalkBothAreAtOneWithAProposalAndNothingElse() {
        assertThat(allowed(false)).isEqualTo(Map.of("PROPOSED>ONGOING", steps("E", "M")));
    }

    @Test
    void nothingComesBackFromFulfilled() {
        assertThat(cases()).filteredOn(one -> one.from() == FULFILLED)
                .allSatisfy(one -> assertThat(rule(one, true)).isEqualTo(StatusRule.WRONG_STATUS));
    }

    @ParameterizedTest
    @CsvSource({"ONGOING, DONE, MANAGER, EMPLOYEE, EMPLOYEE, OTHER_PARTY", "ONGOING, DONE, EMPLOYEE, MANAGER, MANAGER, OTHER_PARTY",
        "DONE, FULFILLED, EMPLOYEE, EMPLOYEE, EMPLOYEE, OTHER_PARTY", "DONE, ONGOING, EMPLOYEE, EMPLOYEE, MANAGER, OTHER_PARTY",
        "ONGOING, CANCELLED, EMPLOYEE, MANAGER, EMPLOYEE, NOT_RESPONSIBLE", "CANCELLED, ONGOING, EMPLOYEE, MANAGER, EMPLOYEE, NOT_RESPONSIBLE",
        "PROPOSED, DONE, EMPLOYEE, MANAGER, EMPLOYEE, WRONG_STATUS", "ONGOING, FULFILLED, BOTH, MANAGER, EMPLOYEE, WRONG_STATUS",
        "ONGOING, PROPOSED, BOTH, MANAGER, MANAGER, WRONG_STATUS", "CANCELLED, DONE, BOTH, MANAGER, MANAGER, WRONG_STATUS"})
    void whoMayNotHearsWhy(AgreementStatus from, AgreementStatus wanted, Responsible responsible, Party setBy, Party actor,
            StatusRule expected) {
        assertThat(rule(new Case(from, wanted, responsible, setBy, actor), true)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Party.class)
    @Tag("T-05")
    void aGoalThatBelongsToNoneOfTheVerksamhetIsNotAgreedOn(Party actor) {
        for (AgreementStatus from : List.of(PROPOSED, CANCELLED)) {
            Agreement goal = goal(from);
            StatusRule connected = StatusRule.of(goal.with(PlanColumn.UNIT_GOAL, "Trygghet"), ONGOING, actor, actor, true);

            assertThat(StatusRule.of(goal, ONGOING, actor, actor, true))
                    .isEqualTo(connected == StatusRule.ALLOWED ? StatusRule.NO_UNIT_GOAL : connected);
            assertThat(StatusRule.of(goal.with(PlanColumn.UNIT_GOAL, "  "), ONGOING, Party.MANAGER, actor, true))
                    .isEqualTo(StatusRule.NO_UNIT_GOAL);
        }
    }

    @Test
    void whatGoesOnInALaterTalkStandsStillHere() {
        for (Case one : cases()) {
            Agreement earlier = agreement(one);
            Agreement continued = new Agreement(earlier.id(), earlier.dialogue(), earlier.kind(), earlier.status(),
                    earlier.responsible(), 0,
                    new Agreement.Line(earlier.id(), Optional.empty(), Optional.of(RandomIds.next())),
                    earlier.dates(), false, earlier.createdAt(), 1);

            assertThat(StatusRule.of(continued, one.wanted(), one.actor(), one.setBy(), true)).isEqualTo(StatusRule.WRONG_STATUS);
        }
    }

    /** @return the allowed steps, each with who may take it as far as that matters */
    private static Map<String, String> allowed(boolean held) {
        Map<AgreementStatus, List<Case>> byWanted = new EnumMap<>(AgreementStatus.class);
        cases().stream().filter(one -> rule(one, held) == StatusRule.ALLOWED)
                .forEach(one -> byWanted.computeIfAbsent(one.wanted(), wanted -> new ArrayList<>()).add(one));
        return byWanted.values().stream().flatMap(List::stream).collect(Collectors.groupingBy(
                one -> one.from() + ">" + one.wanted(),
                Collectors.collectingAndThen(Collectors.toList(), StatusRuleTest::who)));
    }

    private static String who(List<Case> taken) {
        Case first = taken.get(0);
        return steps(taken.stream().map(one -> {
            String actor = one.actor().name().substring(0, 1);
            if (first.from() == DONE && first.wanted() != CANCELLED) {
                return actor + " after " + one.setBy().name().charAt(0);
            }
            return first.wanted() == DONE ? actor + " by " + one.responsible().name().charAt(0) : actor;
        }).toArray(String[]::new));
    }

    private static String steps(String... who) {
        return Stream.of(who).distinct().sorted().collect(Collectors.joining(", "));
    }

    private static StatusRule rule(Case one, boolean held) {
        return StatusRule.of(agreement(one), one.wanted(), one.actor(), one.setBy(), held);
    }

    private static Agreement agreement(Case one) {
        return new Agreement(RandomIds.next(), People.TALK, AgreementKind.FREE, one.from(), one.responsible(), 0,
                Agreement.Line.from("first"), Agreement.Dates.NONE, false, People.NOW, 1);
    }

    private static Agreement goal(AgreementStatus status) {
        return Agreement.proposal(RandomIds.next(), People.TALK, AgreementKind.GOAL, 0, People.NOW).with(status);
    }
}
