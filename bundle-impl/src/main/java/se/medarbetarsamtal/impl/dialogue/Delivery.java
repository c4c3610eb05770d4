package se.medarbetarsamtal.impl.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;

/**
 * That all notes were delivered to the employee, in exactly these revisions.
 *
 * @param number from 1; a later one follows a change
 * @param deliveredBy the chef who did
 * @param onPaperOn the day on which the employee got them on paper; empty when they are read here
 * @param acknowledgedAt when the employee said to have taken part of them; empty until then
 */
public record Delivery(
        int number, PersonRef deliveredBy, Instant deliveredAt, Optional<LocalDate> onPaperOn, Optional<Instant> acknowledgedAt) {

    /** Names nobody. */
    @Override
    public String toString() {
        return "Delivery[" + number + "]";
    }
}
