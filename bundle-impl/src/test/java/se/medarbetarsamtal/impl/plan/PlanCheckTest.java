package se.medarbetarsamtal.impl.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.plan.PlanHint.Code.BEFORE_TALK;
import static se.medarbetarsamtal.impl.plan.PlanHint.Code.FOLLOW_UP_LATE;
import static se.medarbetarsamtal.impl.plan.PlanHint.Code.IMPLEMENTATION_LATE;
import static se.medarbetarsamtal.impl.plan.PlanHint.Code.NO_ACTIVITY;
import static se.medarbetarsamtal.impl.plan.PlanHint.Code.NO_GOAL;
import static se.medarbetarsamtal.impl.plan.PlanHint.Code.NO_UNIT_GOAL;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.dialogue.Field;

class PlanCheckTest {

    private static final LocalDate TALK = LocalDate.of(2026, 11, 20);

    private final Map<Field, String> texts = new HashMap<>();

    @Test
    void aPlanWithoutAGoalIsNoted() {
        assertThat(codes()).containsExactly(NO_GOAL);
        assertThat(codes(row(AgreementKind.CHALLENGE, "challenge", "Leda ämneslaget"))).containsExactly(NO_GOAL);
        assertThat(codes(row(AgreementKind.GOAL, "unitGoal", "Trygghet", "activities", "Kurs"))).containsExactly(NO_GOAL);
    }

    @Test
    void aWholeGoalIsNotNoted() {
        assertThat(codes(goal("activities", "Kurs"))).isEmpty();
        assertThat(codes(goal("noActivity", "true"))).isEmpty();
        assertThat(codes(goal("activities", "Kurs"), row(AgreementKind.CHALLENGE), row(AgreementKind.FREE))).isEmpty();
    }

    @Test
    void aGoalWithoutAnActivityIsNotedUnlessNoneIsNeeded() {
        assertThat(codes(goal())).containsExactly(NO_ACTIVITY);
        assertThat(codes(goal("activities", "  "))).containsExactly(NO_ACTIVITY);
        assertThat(codes(goal("noActivity", ""))).containsExactly(NO_ACTIVITY);
    }

    @Test
    void aGoalThatBelongsToNoneOfTheVerksamhetIsNoted() {
        assertThat(codes(row(AgreementKind.GOAL, "individualGoal", "Mål", "activities", "Kurs"))).containsExactly(NO_UNIT_GOAL);
    }

    @Test
    void whatWasCancelledIsNeitherAGoalNorNoted() {
        Agreement cancelled = goal().with(AgreementStatus.CANCELLED);

        assertThat(codes(cancelled)).containsExactly(NO_GOAL);
        assertThat(codes(goal("activities", "Kurs"), cancelled)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027-11-20,", "2026-11-20,", "2027-11-21, IMPLEMENTATION_LATE", "2026-11-19, BEFORE_TALK"})
    void whatIsToBeDoneLiesInTheComingYear(String day, PlanHint.Code expected) {
        assertThat(codes(goal("activities", "Kurs", "implementationDate", day))).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource({"2028-05-20,", "2026-11-20,", "2028-05-21, FOLLOW_UP_LATE", "2026-11-19, BEFORE_TALK"})
    void whatIsToBeFollowedUpLiesInTheComingYearAndAHalf(String day, PlanHint.Code expected) {
        assertThat(codes(goal("activities", "Kurs", "followUpDate", day))).isEqualTo(list(expected));
    }

    @Test
    void theChallengeHasTheSameDays() {
        Agreement challenge = row(AgreementKind.CHALLENGE, "implementationDate", "2028-01-01", "followUpDate", "2029-01-01");

        assertThat(codes(goal("activities", "Kurs"), challenge)).containsExactly(IMPLEMENTATION_LATE, FOLLOW_UP_LATE);
        assertThat(codes(goal("activities", "Kurs"), row(AgreementKind.CHALLENGE, "implementationDate", "2020-01-01",
                "followUpDate", "2020-01-01"))).containsExactly(BEFORE_TALK);
    }

    private static List<PlanHint.Code> list(PlanHint.Code code) {
        return code == null ? List.of() : List.of(code);
    }

    private List<PlanHint.Code> codes(Agreement... agreements) {
        List<PlanHint> hints = new PlanCheck(TALK, texts).hints(List.of(agreements));
        assertThat(hints).allSatisfy(hint -> assertThat(hint.agreement().isEmpty()).isEqualTo(hint.code() == NO_GOAL));
        return hints.stream().map(PlanHint::code).toList();
    }

    private Agreement goal(String... cells) {
        Agreement goal = row(AgreementKind.GOAL, cells).with(PlanColumn.UNIT_GOAL, "Trygghet");
        texts.put(goal.cell(PlanColumn.INDIVIDUAL_GOAL), "Mål");
        return goal;
    }

    private Agreement row(AgreementKind kind, String... cells) {
        Agreement row = Agreement.proposal("row" + texts.size(), People.TALK, kind, 0, People.NOW);
        for (int i = 0; i < cells.length; i += 2) {
            PlanColumn column = PlanColumn.of(cells[i]).orElseThrow();
            texts.put(row.cell(column), cells[i + 1]);
            row = row.with(column, cells[i + 1]);
        }
        return row;
    }
}
