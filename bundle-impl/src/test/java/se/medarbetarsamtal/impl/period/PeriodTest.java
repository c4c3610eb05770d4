package se.medarbetarsamtal.impl.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2025/26, 2026",
        "2026-07-01, 2026/27, 2027",
        "2026-11-22, 2026/27, 2027",
        "2027-06-30, 2026/27, 2027",
        "2099-12-31, 2099/00, 2100"
    })
    void aSchoolYearRunsFromJulyToJune(LocalDate day, String name, int keyYear) {
        Period period = Period.of(day);

        assertThat(period.name()).isEqualTo(name);
        assertThat(period.keyYear()).isEqualTo(keyYear);
        assertThat(day).isBetween(period.startsOn(), period.endsOn());
        assertThat(Period.ofId(period.id())).isEqualTo(period);
    }

    @Test
    void theRoundsBeforeAreCountedBack() {
        assertThat(Period.of(LocalDate.of(2026, 11, 22)).withEarlier(3)).extracting(Period::id)
                .containsExactly("2026-2027", "2025-2026", "2024-2025");
    }

    @Test
    void aNameIsReadAsItIsWritten() {
        assertThat(Period.parse("2026-2027")).contains(Period.of(LocalDate.of(2026, 11, 22)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-2028", "2027-2026", "1999-2000", "2026-2027 ", "2026/27", "٢٠٢٦-٢٠٢٧"})
    void whatNamesNoSchoolYearIsNone(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }
}
