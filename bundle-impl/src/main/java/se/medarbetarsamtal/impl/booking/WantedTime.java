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
 * @param offset which of the two, when the clock shows this time twice; empty otherwise
 * @param place a room or the like, up to 200 characters; empty when none is given
 */
public record WantedTime(
        LocalDate date, LocalTime time, ZoneId zone, Optional<ZoneOffset> offset, int minutes, String place) {

    static final int SHORTEST = 5;
    static final int LONGEST = 480;
    static final int LONGEST_PLACE = 200;

    public WantedTime {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new Invalid("minutes", "minutes");
        }
        if (place.length() > LONGEST_PLACE) {
            throw new Invalid("place", "too-long");
        }
        if (!FreeText.isStorable(place)) {
            throw new Invalid("place", "characters");
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
