package se.medarbetarsamtal.impl.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Invalid;

class WantedTimeTest {

    @Test
    void aTimeInWinterAndOneInSummerAreWhatTheWallSays() {
        assertThat(at("2026-11-26", "13:00", null).start()).isEqualTo(Instant.parse("2026-11-26T12:00:00Z"));
        assertThat(at("2027-06-01", "13:00", null).start()).isEqualTo(Instant.parse("2027-06-01T11:00:00Z"));
    }

    @Test
    void aTimeThatTheClockSkipsIsRefused() {
        assertRefused("time-missing", at("2027-03-28", "02:30", null));
    }

    @Test
    void aTimeThatComesTwiceIsAskedAbout() {
        assertRefused("time-twice", at("2026-10-25", "02:30", null));
        assertThat(at("2026-10-25", "02:30", "+02:00").start()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(at("2026-10-25", "02:30", "+01:00").start()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void anOffsetThatDoesNotBelongIsRefused() {
        assertRefused("offset", at("2026-11-26", "13:00", "+05:00"));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 481})
    void aTalkLastsFromFiveMinutesToEightHours(int minutes) {
        assertThatThrownBy(() -> new WantedTime(LocalDate.of(2026, 11, 26), LocalTime.NOON, Clock.SWEDEN,
                Optional.empty(), minutes, "")).isInstanceOf(Invalid.class);
    }

    private static void assertRefused(String code, WantedTime wanted) {
        assertThatThrownBy(wanted::start).isInstanceOfSatisfying(Invalid.class,
                refusal -> assertThat(refusal.faults()).extracting(Invalid.Fault::code).containsExactly(code));
    }

    private static WantedTime at(String date, String time, String offset) {
        return new WantedTime(LocalDate.parse(date), LocalTime.parse(time), Clock.SWEDEN,
                Optional.ofNullable(offset).map(ZoneOffset::of), 60, "Rum 2");
    }
}
