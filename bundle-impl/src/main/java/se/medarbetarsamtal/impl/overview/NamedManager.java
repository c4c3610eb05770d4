package se.medarbetarsamtal.impl.overview;

import java.time.LocalDate;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;

/**
 * A chef who can read a talk now.
 *
 * @param responsible whether this chef answers for it
 * @param until the last day of a link for a time; empty for one without an end
 * @param reason why that link was made, in the host's words, shown and kept nowhere; empty when none was given
 */
public record NamedManager(
        PersonRef person, String displayName, boolean responsible, Optional<LocalDate> until, Optional<String> reason) {

    /** Names nobody. */
    @Override
    public String toString() {
        return "NamedManager[…]";
    }
}
