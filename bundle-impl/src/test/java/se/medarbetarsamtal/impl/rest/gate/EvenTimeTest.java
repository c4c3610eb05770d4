package se.medarbetarsamtal.impl.rest.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EvenTimeTest {

    @Test
    void whateverItTookTheAnswerComesAtTheEndOfAStep() {
        for (long micros : new long[] {0, 1, 1_500, 5_999, 6_000, 6_001, 47_123, -2_000_000}) {
            Duration taken = Duration.ofNanos(micros * 1_000);
            Duration rest = EvenTime.rest(taken);

            assertThat(rest).isPositive().isLessThanOrEqualTo(EvenTime.STEP);
            assertThat(taken.plus(rest).toNanos() % EvenTime.STEP.toNanos()).isZero();
        }
    }
}
