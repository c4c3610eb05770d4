package se.medarbetarsamtal.impl.booking;

import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.ZonedDateTime;
import java.util.TimeZone;

/** How clocks go in Sweden since 1996, as calendars are told it. */
final class StockholmTime {

    private static final String ZONE = "Europe/Stockholm";
    private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);
    private static final int MARCH = 3;
    private static final int OCTOBER = 10;

    private StockholmTime() { }

    /** Writes the calendar's times by these clocks, unless they show this time twice or it is of another zone: then as UTC. */
    static void use(ICalendar calendar, ZonedDateTime time) {
        boolean once = time.getZone().getRules().getValidOffsets(time.toLocalDateTime()).size() == 1;
        if (time.getZone().getId().equals(ZONE) && once) {
            calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(ZONE), component()));
        }
    }

    private static VTimezone component() {
        VTimezone zone = new VTimezone(ZONE);
        zone.addDaylightSavingsTime(observance(new DaylightSavingsTime(), "CEST", WINTER, SUMMER,
                new DateTimeComponents(1996, MARCH, 31, 2, 0, 0, false), MARCH));
        zone.addStandardTime(observance(new StandardTime(), "CET", SUMMER, WINTER,
                new DateTimeComponents(1996, OCTOBER, 27, 3, 0, 0, false), OCTOBER));
        return zone;
    }

    private static <T extends Observance> T observance(
            T observance, String name, UtcOffset from, UtcOffset to, DateTimeComponents first, int month) {
        observance.addTimezoneName(name);
        observance.setTimezoneOffsetFrom(from);
        observance.setTimezoneOffsetTo(to);
        observance.setDateStart(first);
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY).byMonth(month).byDay(-1, DayOfWeek.SUNDAY).build());
        return observance;
    }
}
