package se.medarbetarsamtal.impl.overview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.booking.TimeNotes;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Deposit;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.HandOver;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.policy.Basis;

/**
 * How far one talk has come, without a word of it.
 *
 * @param templateTitle what its template version is called
 * @param written which kinds of text there are at all
 * @param shown which kinds somebody has shown
 * @param delivery the newest; empty until something was delivered
 * @param handOver that it was carried over to the personnel system; empty until then
 * @param deposit that the newest delivery is handed in to the host's archive; empty until then
 * @param booking its time; empty when none is set
 * @param timeNote what is noted about when it takes place
 * @param agreements how many there are
 * @param nextFollowUpOn the first day on which something is to be followed up; empty when nothing is
 */
public record Progress(
        Dialogue dialogue, String templateTitle, Set<Field.Kind> written, Set<Field.Kind> shown,
        Optional<Delivery> delivery, Optional<HandOver> handOver, Optional<Deposit> deposit,
        Optional<Booking> booking, TimeNotes.Note timeNote,
        Agreements.Tally agreements,
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

    /** @return the same as the employee sees it: a time that was not sent is not there yet */
    Progress forEmployee() {
        return new Progress(dialogue, templateTitle, written, shown, delivery, handOver, deposit,
                booking.filter(time -> time.isShownTo(Basis.EMPLOYEE)), timeNote, agreements, nextFollowUpOn);
    }

    /** @return whether a newer version was delivered than the one that was carried over */
    public boolean isHandOverBehind() {
        return delivery.isPresent() && handOver.filter(one -> one.isBehind(delivery.get())).isPresent();
    }

    /** @return whether the assignment can still be taken back */
    public boolean isUnwritten() {
        return !dialogue.isHeld() && written.stream().allMatch(Field.Kind::isOfTime);
    }
}
