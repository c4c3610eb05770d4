package se.medarbetarsamtal.impl.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.impl.Invalid;

/**
 * Times one after the other, day by day, by the clock on the wall: as a chef describes them.
 *
 * @param days each once
 * @param from when the first may begin
 * @param until when the last is over
 * @param pause minutes between two
 * @param breaks in which there is none
 */
public record SlotPlan(
        List<LocalDate> days, LocalTime from, LocalTime until, int minutes, int pause, List<Break> breaks, ZoneId zone,
        Optional<String> place, Optional<String> room) {

    static final int MOST = 300;

    /** A lunch or the like. */
    public record Break(LocalTime from, LocalTime until) {

        public Break {
            requireGrain("breaks", from.toSecondOfDay() / 60);
            requireGrain("breaks", until.toSecondOfDay() / 60);
            if (!from.isBefore(until)) {
                throw new Invalid("breaks", "ends-before-it-begins");
            }
        }
    }

    /** @param start empty for a time that the clock skips, or shows twice */
    record Time(LocalDateTime wall, Optional<Instant> start) { }

    public SlotPlan {
        days = days.stream().distinct().sorted().toList();
        breaks = breaks.stream().sorted(Comparator.comparing(Break::from)).toList();
        WantedTime.requireMinutes(minutes);
        requireGrain("from", from.toSecondOfDay() / 60);
        requireGrain("until", until.toSecondOfDay() / 60);
        requireGrain("pause", pause);
        if (days.isEmpty()) {
            throw new Invalid("days", "required");
        }
        if (!from.isBefore(until)) {
            throw new Invalid("until", "ends-before-it-begins");
        }
        if (pause < 0 || pause > WantedTime.LONGEST) {
            throw new Invalid("pause", "minutes");
        }
        place.ifPresent(where -> WantedTime.requirePlace("place", where, WantedTime.LONGEST_PLACE));
        room.ifPresent(reference -> WantedTime.requirePlace("room", reference, WantedTime.LONGEST_ROOM));
    }

    /** @throws Invalid {@code too-many-times} when there are more than {@link #MOST} */
    List<Time> times() {
        List<LocalTime> ofOneDay = ofOneDay();
        if ((long) days.size() * ofOneDay.size() > MOST) {
            throw new Invalid("days", "too-many-times");
        }
        List<Time> times = new ArrayList<>();
        for (LocalDate day : days) {
            ofOneDay.forEach(time -> times.add(time(day.atTime(time))));
        }
        return times;
    }

    private List<LocalTime> ofOneDay() {
        List<LocalTime> times = new ArrayList<>();
        int last = until.toSecondOfDay() / 60 - minutes;
        int next = from.toSecondOfDay() / 60;
        while (next <= last) {
            LocalTime begins = LocalTime.ofSecondOfDay(next * 60L);
            Optional<Break> met = met(begins);
            if (met.isEmpty()) {
                times.add(begins);
            }
            next = met.map(pausing -> pausing.until().toSecondOfDay() / 60).orElse(next + minutes + pause);
        }
        return times;
    }

    private Optional<Break> met(LocalTime begins) {
        int start = begins.toSecondOfDay() / 60;
        return breaks.stream()
                .filter(pausing -> pausing.from().toSecondOfDay() / 60 < start + minutes && begins.isBefore(pausing.until()))
                .findFirst();
    }

    private Time time(LocalDateTime wall) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
        return new Time(wall, offsets.size() == 1 ? Optional.of(wall.toInstant(offsets.get(0))) : Optional.empty());
    }

    private static void requireGrain(String field, int minutes) {
        if (minutes % Span.GRAIN != 0) {
            throw new Invalid(field, "five-minutes");
        }
    }

    @Override
    public String toString() {
        return "SlotPlan[…]";
    }
}
