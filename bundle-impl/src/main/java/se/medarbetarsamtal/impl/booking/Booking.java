package se.medarbetarsamtal.impl.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.policy.Basis;

/**
 * The time of a talk. Its place is the newest sealed text of {@link #PLACE}.
 *
 * @param revision 1 for the first time, one more when it is moved or cancelled, and never less again
 * @param start the moment
 * @param zone by whose clocks it was chosen
 * @param minutes how long
 * @param sent whether the employee knows of this revision, because it was sent or chosen
 * @param told whether the employee knows of this revision, or of one before it since there was no time; kept where times are stored
 * @param slot which offered time it is; empty for one that the chef set
 * @param room the host's reference of a room that is taken as well; empty for none
 * @param cancelled whether it is no time any more, and only keeps its revision
 */
public record Booking(
        DialogueId dialogue,
        int revision,
        Instant start,
        ZoneId zone,
        int minutes,
        boolean sent,
        boolean told,
        Optional<String> slot,
        Optional<String> room,
        boolean cancelled) {

    public static final Field PLACE = new Field(Field.Kind.PLACE, "place");

    /** A time that the chef set, without a room. */
    public Booking(DialogueId dialogue, int revision, Instant start, ZoneId zone, int minutes, boolean sent) {
        this(dialogue, revision, start, zone, minutes, sent, sent, Optional.empty(), Optional.empty(), false);
    }

    /** @return what the chef wrote to the employee with this revision, if anything */
    public static Field message(int revision) {
        return new Field(Field.Kind.TIME_MESSAGE, Integer.toString(revision));
    }

    /** @return the time on the wall */
    public ZonedDateTime wallTime() {
        return start.atZone(zone);
    }

    /** @return whether a party with this basis sees it: the employee learns of a time when it is sent, and of its end when it was */
    public boolean isShownTo(Basis basis) {
        return basis != Basis.EMPLOYEE || (cancelled ? told : sent);
    }

    /** @return whether the employee knew of a time that is another one now */
    public boolean isBeingChanged() {
        return told && !sent && !cancelled;
    }

    public Span span() {
        return new Span(start, minutes);
    }

    /** @return the same as a time that a chef has set */
    Booking withoutSlot() {
        return new Booking(dialogue, revision, start, zone, minutes, sent, told, Optional.empty(), room, cancelled);
    }

    /** @return the same without saying which room */
    public Booking withoutRoom() {
        return new Booking(dialogue, revision, start, zone, minutes, sent, told, slot, Optional.empty(), cancelled);
    }

    Booking asSent() {
        return new Booking(dialogue, revision, start, zone, minutes, true, true, slot, room, cancelled);
    }

    Booking asCancelled() {
        return new Booking(dialogue, revision + 1, start, zone, minutes, sent, told, Optional.empty(), Optional.empty(), true);
    }
}
