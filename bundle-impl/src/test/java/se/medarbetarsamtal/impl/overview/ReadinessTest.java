package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medarbetarsamtal.impl.policy.ManagerCheck;

@Tag("U-03")
class ReadinessTest {

    @ParameterizedTest
    @CsvSource({
        "Lärare, false, false, false, false",
        "Lärare, true, false, false, true",
        "Lärare, false, true, false, true",
        "Lärare, false, false, true, true",
        "biträdande rektor, false, false, false, true",
        "Skolchef, false, false, false, true"})
    void itConcernsWhoeverIsOrSoonIsAChef(
            String dutyRole, boolean observer, boolean accepted, boolean hasStaff, boolean concerned) {
        ManagerCheck check = new ManagerCheck(observer, accepted, List.of(dutyRole), List.of("Förstelärare"));

        assertThat(Readiness.of(check, hasStaff).concerned()).isEqualTo(concerned);
    }

    @Test
    void itConcernsNobodyWithoutATjanst() {
        assertThat(Readiness.of(new ManagerCheck(false, false, List.of(), List.of("Rektor")), false).concerned()).isFalse();
    }
}
