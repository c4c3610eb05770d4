package se.medarbetarsamtal.impl.booking.season;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.medarbetarsamtal.impl.Invalid;

/**
 * When a chef wants to talk, as typed.
 *
 * @param from the first day
 * @param until the last day, at most 120 days later
 * @param hours of each day: every talk starts and ends within
 * @param weekdays on which, at least one
 * @param breaks of each day in which no talk is, at most ten
 * @param minutes how long a talk is, a multiple of five
 * @param pause minutes between two talks, a multiple of five, 0 for none
 * @param mostPerDay how many talks a day at most, 0 for as many as there is room for
 * @param zone by whose clocks
 */
public record Season(
        LocalDate from,
        LocalDate until,
        Hours hours,
        Set<DayOfWeek> weekdays,
        List<Hours> breaks,
        int minutes,
        int pause,
        int mostPerDay,
        ZoneId zone) {

    static final int STEP_MINUTES = 5;
    static final int LONGEST_DAYS = 120;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;
    private static final int LONGEST_PAUSE = 120;
    private static final int MOST_BREAKS = 10;
    private static final int MOST_PER_DAY = 50;

    /** From one time of the day until another. */
    public record Hours(LocalTime from, LocalTime until) {

        boolean isEmpty() {
            return !until.isAfter(from);
        }

        boolean overlaps(LocalTime start, LocalTime end) {
            return start.isBefore(until) && from.isBefore(end);
        }
    }

    public Season {
        weekdays = Set.copyOf(weekdays);
        breaks = List.copyOf(breaks);
        require(!until.isBefore(from) && ChronoUnit.DAYS.between(from, until) <= LONGEST_DAYS, fault("until", "season-days"));
        require(!hours.isEmpty(), fault("dayUntil", "season-hours"));
        require(!weekdays.isEmpty(), fault("weekdays", "season-weekdays"));
        require(breaks.size() <= MOST_BREAKS && breaks.stream().noneMatch(Hours::isEmpty), fault("breaks", "season-breaks"));
        require(minutes >= SHORTEST && minutes <= LONGEST, fault("minutes", "minutes"));
        require(minutes % STEP_MINUTES == 0, fault("minutes", "five-minutes"));
        require(pause >= 0 && pause <= LONGEST_PAUSE && pause % STEP_MINUTES == 0, fault("pause", "season-pause"));
        require(mostPerDay >= 0 && mostPerDay <= MOST_PER_DAY, fault("mostPerDay", "season-most"));
    }

    private static void require(boolean held, Invalid.Fault otherwise) {
        if (!held) {
            throw new Invalid(List.of(otherwise));
        }
    }

    private static Invalid.Fault fault(String field, String code) {
        return new Invalid.Fault(field, code);
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /** @return from the first day's first moment until the last day's last: what calendars are asked about */
    public Interval whole() {
        return new Interval(from.atStartOfDay(zone).toInstant(), until.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** @return every moment at which a talk could start, in order; a time that the clock skips or shows twice is none */
    List<Start> starts() {
        return from.datesUntil(until.plusDays(1))
                .filter(day -> weekdays.contains(day.getDayOfWeek()))
                .flatMap(this::startsOf)
                .toList();
    }

    private Stream<Start> startsOf(LocalDate day) {
        int first = roundedUp(hours.from());
        int last = minuteOfDay(hours.until()) - minutes;
        return Stream.iterate(first, minute -> minute <= last, minute -> minute + STEP_MINUTES)
                .map(minute -> LocalTime.ofSecondOfDay(minute * 60L))
                .filter(time -> breaks.stream().noneMatch(pausing -> pausing.overlaps(time, time.plusMinutes(minutes))))
                .flatMap(time -> start(day, time));
    }

    private Stream<Start> start(LocalDate day, LocalTime time) {
        LocalDateTime wall = LocalDateTime.of(day, time);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
        return offsets.size() == 1 ? Stream.of(new Start(day, time, wall.toInstant(offsets.get(0)))) : Stream.empty();
    }

    private static int roundedUp(LocalTime time) {
        return (minuteOfDay(time) + STEP_MINUTES - 1) / STEP_MINUTES * STEP_MINUTES;
    }

    private static int minuteOfDay(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /** A moment at which a talk could start, and what the clock shows then. */
    record Start(LocalDate day, LocalTime time, Instant moment) {

        private static final int ROUND = 15;

        /** @return whether it is a time that one says: a whole quarter of an hour */
        boolean isRound() {
            return time.getMinute() % ROUND == 0;
        }
    }
}
