package se.medarbetarsamtal.impl.overview;

import java.util.Optional;
import java.util.Set;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Field;

/**
 * How far one talk has come, without a word of it.
 *
 * @param templateTitle what its template version is called
 * @param written which kinds of text there are at all
 * @param booking its time; empty when none is set
 * @param agreements how many there are
 */
public record Progress(
        Dialogue dialogue, String templateTitle, Set<Field.Kind> written, Optional<Booking> booking, int agreements) {

    public boolean hasEmployeeStarted() {
        return written.contains(Field.Kind.EMPLOYEE);
    }

    public boolean hasManagerStarted() {
        return written.contains(Field.Kind.MANAGER);
    }

    /** @return whether the assignment can still be taken back */
    public boolean isUnwritten() {
        return !dialogue.isHeld() && written.stream().allMatch(kind -> kind == Field.Kind.PLACE);
    }
}
