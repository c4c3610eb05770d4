package se.medarbetarsamtal.impl.overview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.plan.Agreements;

/**
 * How far one talk has come, without a word of it.
 *
 * @param templateTitle what its template version is called
 * @param written which kinds of text there are at all
 * @param shown which kinds somebody has shown
 * @param delivery the newest; empty until something was delivered
 * @param handedOverOn when it was carried over to the personnel system; empty until then
 * @param booking its time; empty when none is set
 * @param agreements how many there are
 * @param nextFollowUpOn the first day on which something is to be followed up; empty when nothing is
 */
public record Progress(
        Dialogue dialogue, String templateTitle, Set<Field.Kind> written, Set<Field.Kind> shown,
        Optional<Delivery> delivery, Optional<LocalDate> handedOverOn, Optional<Booking> booking, Agreements.Tally agreements,
        Optional<LocalDate> nextFollowUpOn) {

    /** How far a party's preparation has come. */
    public enum Preparation { NOT_STARTED, STARTED, SHOWN }

    /** @param kind of a party's own preparation */
    public Preparation preparation(Field.Kind kind) {
        if (shown.contains(kind)) {
            return Preparation.SHOWN;
        }
        return written.contains(kind) ? Preparation.STARTED : Preparation.NOT_STARTED;
    }

    /** @return whether the assignment can still be taken back */
    public boolean isUnwritten() {
        return !dialogue.isHeld() && written.stream().allMatch(kind -> kind == Field.Kind.PLACE);
    }
}
