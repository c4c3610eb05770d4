package se.medarbetarsamtal.impl.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.dialogue.FreeText;

/**
 * A time as a chef types it.
 *
 * @param time on five minutes
 * @param offset which of the two, when the clock shows this time twice; empty otherwise
 * @param minutes a multiple of five
 * @param place a room or the like, up to 200 characters; empty when none is given
 * @param room the host's reference of a room to take as well
 * @param message what the employee is to read about the change; empty for nothing
 */
public record WantedTime(
        LocalDate date,
        LocalTime time,
        ZoneId zone,
        Optional<ZoneOffset> offset,
        int minutes,
        String place,
        Optional<String> room,
        FreeText message) {

    static final int SHORTEST = Span.GRAIN;
    static final int LONGEST = 480;
    static final int LONGEST_PLACE = 200;
    static final int LONGEST_ROOM = 100;

    public WantedTime {
        requireMinutes(minutes);
        if (time.toSecondOfDay() % (Span.GRAIN * 60) != 0) {
            throw new Invalid("time", "five-minutes");
        }
        requirePlace("place", place, LONGEST_PLACE);
        room.ifPresent(reference -> requirePlace("room", reference, LONGEST_ROOM));
    }

    /** Without a room and a message. */
    public WantedTime(
            LocalDate date, LocalTime time, ZoneId zone, Optional<ZoneOffset> offset, int minutes, String place) {
        this(date, time, zone, offset, minutes, place, Optional.empty(), new FreeText(""));
    }

    static void requireMinutes(int minutes) {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new Invalid("minutes", "minutes");
        }
        if (minutes % Span.GRAIN != 0) {
            throw new Invalid("minutes", "five-minutes");
        }
    }

    static void requirePlace(String field, String place, int longest) {
        if (place.length() > longest) {
            throw new Invalid(field, "too-long");
        }
        if (!FreeText.isStorable(place)) {
            throw new Invalid(field, "characters");
        }
    }

    /** @return the moment; refused when the clock skips this time, or shows it twice and nothing tells which */
    public Instant start() {
        LocalDateTime wall = LocalDateTime.of(date, time);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
        if (offsets.isEmpty()) {
            throw new Invalid("time", "time-missing");
        }
        if (offset.isPresent() && !offsets.contains(offset.get())) {
            throw new Invalid("offset", "offset");
        }
        if (offsets.size() > 1 && offset.isEmpty()) {
            throw new Invalid("time", "time-twice");
        }
        return wall.toInstant(offset.orElse(offsets.get(0)));
    }

    @Override
    public String toString() {
        return "WantedTime[…]";
    }
}
