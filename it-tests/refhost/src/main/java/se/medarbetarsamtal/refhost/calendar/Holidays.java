package se.medarbetarsamtal.refhost.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The days on which nobody works in Sweden, weekends aside. */
final class Holidays {

    private Holidays() { }

    /** @return what the day is called; empty for any other day */
    static Optional<String> name(LocalDate day) {
        return Optional.ofNullable(of(day.getYear()).get(day));
    }

    private static Map<LocalDate, String> of(int year) {
        LocalDate easter = easter(year);
        Map<LocalDate, String> days = new LinkedHashMap<>();
        days.put(LocalDate.of(year, Month.JANUARY, 1), "Nyårsdagen");
        days.put(LocalDate.of(year, Month.JANUARY, 6), "Trettondedag jul");
        days.put(easter.minusDays(2), "Långfredagen");
        days.put(easter.plusDays(1), "Annandag påsk");
        days.put(LocalDate.of(year, Month.MAY, 1), "Första maj");
        days.put(easter.plusDays(39), "Kristi himmelsfärdsdag");
        days.put(LocalDate.of(year, Month.JUNE, 6), "Sveriges nationaldag");
        days.put(LocalDate.of(year, Month.JUNE, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)), "Midsommarafton");
        days.put(LocalDate.of(year, Month.DECEMBER, 24), "Julafton");
        days.put(LocalDate.of(year, Month.DECEMBER, 25), "Juldagen");
        days.put(LocalDate.of(year, Month.DECEMBER, 26), "Annandag jul");
        days.put(LocalDate.of(year, Month.DECEMBER, 31), "Nyårsafton");
        return days;
    }

    /** Gauss's rule, as Butcher wrote it down: good for every year of the Gregorian calendar. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century + 8) / 25;
        int moon = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        int late = (golden + 11 * moon + 22 * weekday) / 451;
        int day = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
