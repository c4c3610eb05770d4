package se.medarbetarsamtal.refhost.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.calendar.Busy.Kind;

/**
 * What takes the time of the sample's staff, made of the day and the person alone: lessons for those who teach, the unit's
 * arbetsplatsträff on Thursdays, meetings of those who lead, a day off for some and a day of leave a month for a few.
 */
final class Timetable {

    static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private static final List<LocalTime> LESSONS =
            List.of(LocalTime.of(8, 15), LocalTime.of(9, 30), LocalTime.of(10, 45), LocalTime.of(12, 45));
    private static final int LESSON_MINUTES = 60;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Timetable() { }

    /** @param dutyRoles what the person works as on that day; nobody without one has anything to do */
    static List<Entry> of(PersonRef person, List<String> dutyRoles, LocalDate day) {
        if (dutyRoles.isEmpty() || WEEKEND.contains(day.getDayOfWeek())) {
            return List.of();
        }
        int number = Math.floorMod(person.value().hashCode(), 1_000);
        return wholeDay(number, day).map(List::of).orElseGet(() -> workday(number, dutyRoles, day));
    }

    private static Optional<Entry> wholeDay(int number, LocalDate day) {
        Optional<String> holiday = Holidays.name(day);
        if (holiday.isPresent()) {
            return Optional.of(whole(day, Kind.HOLIDAY, holiday.get()));
        }
        if (number % 7 == 3 && day.getDayOfWeek() == DayOfWeek.of(1 + number % 5)) {
            return Optional.of(whole(day, Kind.DAY_OFF, "Arbetsfri dag"));
        }
        boolean secondWednesday = day.getDayOfWeek() == DayOfWeek.WEDNESDAY && (day.getDayOfMonth() - 1) / 7 == 1;
        return number % 11 == 5 && secondWednesday ? Optional.of(whole(day, Kind.LEAVE, "Ledig")) : Optional.empty();
    }

    private static List<Entry> workday(int number, List<String> dutyRoles, LocalDate day) {
        List<Entry> entries = new ArrayList<>();
        if (dutyRoles.stream().anyMatch(role -> role.endsWith("ärare"))) {
            int free = (number + day.getDayOfWeek().getValue()) % LESSONS.size();
            for (int i = 0; i < LESSONS.size(); i++) {
                if (i != free) {
                    entries.add(entry(day, LESSONS.get(i), LESSON_MINUTES, Kind.LESSON, "Lektion"));
                }
            }
        }
        if (day.getDayOfWeek() == DayOfWeek.TUESDAY && dutyRoles.stream().anyMatch(role -> role.toLowerCase(Locale.ROOT).contains("rektor"))) {
            entries.add(entry(day, LocalTime.of(9, 0), 90, Kind.MEETING, "Ledningsgrupp"));
        }
        if (day.getDayOfWeek() == DayOfWeek.THURSDAY) {
            entries.add(entry(day, LocalTime.of(14, 30), 90, Kind.MEETING, "Arbetsplatsträff"));
        }
        return entries;
    }

    private static Entry whole(LocalDate day, Kind kind, String title) {
        return new Entry(day.atStartOfDay(SWEDEN).toInstant(), day.plusDays(1).atStartOfDay(SWEDEN).toInstant(), kind, title,
                Optional.empty());
    }

    private static Entry entry(LocalDate day, LocalTime from, int minutes, Kind kind, String title) {
        return new Entry(day.atTime(from).atZone(SWEDEN).toInstant(), day.atTime(from.plusMinutes(minutes)).atZone(SWEDEN).toInstant(),
                kind, title, Optional.empty());
    }
}
