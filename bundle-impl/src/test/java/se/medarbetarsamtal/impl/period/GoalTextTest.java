package se.medarbetarsamtal.impl.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.impl.Invalid;

class GoalTextTest {

    private static final String LONGEST = "å".repeat(2_000);

    @Test
    void aGoalIsStrippedAndNothingSaidOfConditionsIsNothing() {
        assertThat(new GoalText(" Läslust ", Optional.of(" \n"))).isEqualTo(new GoalText("Läslust", Optional.empty()));
        assertThat(new GoalText("Läslust", Optional.of(" Tid ")).conditions()).contains("Tid");
    }

    @Test
    void bothHaveALimit() {
        assertThat(new GoalText(LONGEST, Optional.of(LONGEST)).goal()).hasSize(2_000);
        isInvalid(() -> new GoalText(LONGEST + "å", Optional.empty()), "text", "too-long");
        isInvalid(() -> new GoalText("Mål", Optional.of(LONGEST + "å")), "conditions", "too-long");
        isInvalid(() -> new GoalText(" ", Optional.empty()), "text", "required");
    }

    @Test
    void itQuotesNothing() {
        assertThat(new GoalText("Läslust", Optional.of("Tid"))).hasToString("GoalText[…]");
    }

    private static void isInvalid(ThrowingCallable made, String field, String code) {
        assertThatThrownBy(made).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.faults()).containsExactly(new Invalid.Fault(field, code)));
    }
}
