package se.medarbetarsamtal.impl.plan;

import java.time.Instant;
import se.medarbetarsamtal.api.ref.PersonRef;

/**
 * Who set which status of an agreement, and when.
 *
 * @param number from 1 without a gap
 */
public record StatusChange(String agreement, int number, AgreementStatus status, PersonRef by, Instant at) {

    /** Names nobody. */
    @Override
    public String toString() {
        return "StatusChange[" + number + " " + status + "]";
    }
}
