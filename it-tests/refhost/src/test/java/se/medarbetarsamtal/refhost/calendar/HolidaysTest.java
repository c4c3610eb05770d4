package se.medarbetarsamtal.refhost.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-03, Långfredagen", "2026-04-06, Annandag påsk", "2026-05-14, Kristi himmelsfärdsdag", "2026-06-19, Midsommarafton",
        "2027-03-26, Långfredagen", "2027-03-29, Annandag påsk", "2027-05-06, Kristi himmelsfärdsdag", "2027-06-25, Midsommarafton",
        "2038-04-26, Annandag påsk", "2026-12-24, Julafton", "2027-01-06, Trettondedag jul"
    })
    void areThoseOfTheAlmanac(LocalDate day, String name) {
        assertThat(Holidays.name(day)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23", "2026-06-18", "2027-03-25", "2027-03-30"})
    void areNoOtherDays(LocalDate day) {
        assertThat(Holidays.name(day)).isEmpty();
    }
}
