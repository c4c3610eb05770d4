package se.medarbetarsamtal.scenarios.support;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.concurrent.atomic.AtomicInteger;

/** Dates counted from today, so that no scenario grows old. */
public final class Days {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final int AHEAD = 60;
    private static final int WORKDAYS = 5;
    private static final AtomicInteger FREE = new AtomicInteger();

    private Days() { }

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** @return a weekday some two months ahead, never one on which the clock changes */
    public static LocalDate ofTheTalk() {
        LocalDate day = today().plusDays(AHEAD);
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    /** @return a weekday after {@link #ofTheTalk}, each time another one: nobody sits in two talks at once */
    public static LocalDate free() {
        int next = FREE.incrementAndGet();
        return ofTheTalk().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(next / WORKDAYS).plusDays(next % WORKDAYS);
    }

    /** @return the body of a booking on that day by the clock on the wall */
    public static String booking(LocalDate day, String time, String place) {
        return "{\"date\":\"%s\",\"time\":\"%s\",\"zone\":\"%s\",\"minutes\":60,\"place\":%s,\"offset\":null}"
                .formatted(day, time, ZONE, place == null ? "null" : "\"" + place + "\"");
    }

    /** @return the moment of that wall time as JSON shows it */
    public static String moment(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant().toString();
    }

    /** @return the next last Sunday of March, when 02:30 is skipped, or of October, when it comes twice */
    public static LocalDate nextClockChange(Month month) {
        LocalDate thisYear = lastSunday(today().getYear(), month);
        return thisYear.isAfter(today()) ? thisYear : lastSunday(today().getYear() + 1, month);
    }

    /** @return how the running school year is stored, such as 2026-2027 */
    public static String period() {
        return "%d-%d".formatted(firstYear(), firstYear() + 1);
    }

    /** @return how the next one is stored */
    public static String nextPeriod() {
        return "%d-%d".formatted(firstYear() + 1, firstYear() + 2);
    }

    /** @return the name of the running school year, such as 2026/27 */
    public static String schoolYear() {
        int first = firstYear();
        return "%d/%02d".formatted(first, (first + 1) % 100);
    }

    private static int firstYear() {
        return today().getMonth().compareTo(Month.JULY) >= 0 ? today().getYear() : today().getYear() - 1;
    }

    private static LocalDate lastSunday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
    }
}
