package se.medarbetarsamtal.refhost.relation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * For how long a link is made, and why.
 *
 * @param until the last day, empty for a link without an end
 * @param reason such as a disclosure of records, empty when none was given
 */
public record Term(Optional<LocalDate> until, Optional<String> reason) {

    public static final Term WITHOUT_END = new Term(Optional.empty(), Optional.empty());

    /** As much as the host keeps of a reason. */
    public static final int LONGEST_REASON = 400;

    /** Hides the reason: free text about a person has no place in a log. */
    @Override
    public String toString() {
        return "Term[" + until + "]";
    }
}
