package se.medarbetarsamtal.impl.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Invalid;

class SlotPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void timesFollowEachOtherWithPausesAndAroundBreaks() {
        SlotPlan plan = plan(List.of(DAY), "08:30", "14:00", 45, 15, new SlotPlan.Break(LocalTime.of(11, 0), LocalTime.of(12, 0)));

        assertThat(walls(plan)).containsExactly("08:30", "09:30", "12:00", "13:00");
    }

    @Test
    void aTimeThatWouldEndTooLateIsNone() {
        assertThat(walls(plan(List.of(DAY), "08:00", "09:55", 60, 0))).containsExactly("08:00");
        assertThat(walls(plan(List.of(DAY), "08:00", "10:00", 60, 0))).containsExactly("08:00", "09:00");
    }

    /** 48 Tuesdays over two changes of the clock. */
    @Test
    void aWeeklyTimeStaysWhereItIsOnTheWall() {
        List<LocalDate> tuesdays = Stream.iterate(LocalDate.of(2026, 10, 6), day -> day.plusWeeks(1)).limit(56).toList();

        List<SlotPlan.Time> times = plan(tuesdays, "09:00", "10:00", 60, 0).times();

        assertThat(times).hasSize(56).allSatisfy(time -> assertThat(time.start().orElseThrow().atZone(Clock.SWEDEN).toLocalTime())
                .isEqualTo(LocalTime.of(9, 0)));
        assertThat(times.stream().map(time -> time.start().orElseThrow().getEpochSecond() % 86_400).distinct()).hasSize(2);
    }

    @Test
    void aTimeThatTheClockSkipsOrShowsTwiceIsLeftOut() {
        assertThat(plan(List.of(LocalDate.of(2027, 3, 28), LocalDate.of(2026, 10, 25)), "02:00", "03:00", 60, 0).times())
                .hasSize(2).allMatch(time -> time.start().isEmpty());
    }

    @Test
    void thereAreThreeHundredAtMost() {
        List<LocalDate> days = Stream.iterate(DAY, day -> day.plusDays(1)).limit(31).toList();

        assertThat(plan(days.subList(0, 30), "08:00", "13:00", 30, 0).times()).hasSize(300);
        assertThatThrownBy(() -> plan(days, "08:00", "13:00", 30, 0).times()).isInstanceOf(Invalid.class);
    }

    private static List<String> walls(SlotPlan plan) {
        return plan.times().stream().map(time -> time.wall().toLocalTime().toString()).toList();
    }

    private static SlotPlan plan(List<LocalDate> days, String from, String until, int minutes, int pause, SlotPlan.Break... breaks) {
        return new SlotPlan(days, LocalTime.parse(from), LocalTime.parse(until), minutes, pause, List.of(breaks), Clock.SWEDEN,
                Optional.empty(), Optional.empty());
    }
}
