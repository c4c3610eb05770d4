package se.medarbetarsamtal.impl.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.impl.Invalid;

class PlanColumnTest {

    @Test
    void theTablesHaveTheColumnsOfTheRoutine() {
        assertThat(columns(AgreementKind.GOAL)).containsExactly("unitGoal", "individualGoal", "develop", "activities",
                "responsible", "implementationDate", "followUpDate", "noActivity");
        assertThat(columns(AgreementKind.CHALLENGE)).as("it names nobody as responsible").containsExactly(
                "activities", "implementationDate", "followUpDate", "challenge", "support");
        assertThat(columns(AgreementKind.FREE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-1-2", "2027-02-30", "27-01-02", "0000-01-01", "9999-01-01", "i vår", " ", "2027-01-02 "})
    void whatIsNoDayIsRefusedInAColumnOfDays(String text) {
        assertThatThrownBy(() -> PlanColumn.IMPLEMENTATION_DATE.check(text)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> PlanColumn.FOLLOW_UP_DATE.check(text)).isInstanceOf(Invalid.class);
        PlanColumn.ACTIVITIES.check(text);
    }

    @Test
    void aDayMayBeTakenAway() {
        PlanColumn.FOLLOW_UP_DATE.check("");
        PlanColumn.FOLLOW_UP_DATE.check("2027-05-20");

        assertThat(PlanColumn.date("")).isEmpty();
    }

    @Test
    void thatNoActivityIsNeededIsSaidOrNotSaid() {
        PlanColumn.NO_ACTIVITY.check("true");
        PlanColumn.NO_ACTIVITY.check("");

        assertThatThrownBy(() -> PlanColumn.NO_ACTIVITY.check("ja")).isInstanceOf(Invalid.class);
    }

    private static List<String> columns(AgreementKind kind) {
        return Arrays.stream(PlanColumn.values()).filter(kind::has).map(PlanColumn::id).toList();
    }
}
