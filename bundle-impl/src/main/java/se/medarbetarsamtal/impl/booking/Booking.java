package se.medarbetarsamtal.impl.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.dialogue.Field;

/**
 * The time of a talk. Its place is a sealed text of the talk with the same revision.
 *
 * @param revision 1 for the first time, one more when it is moved
 * @param start the moment
 * @param zone by whose clocks it was chosen
 * @param minutes how long
 * @param sent whether this revision has been sent to the employee
 */
public record Booking(DialogueId dialogue, int revision, Instant start, ZoneId zone, int minutes, boolean sent) {

    static final Field PLACE = new Field(Field.Kind.PLACE, "place");

    /** @return the time on the wall */
    public ZonedDateTime wallTime() {
        return start.atZone(zone);
    }
}
