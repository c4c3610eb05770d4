package se.medarbetarsamtal.refhost.person;

import java.util.List;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.person.PersonKind;

/**
 * A person as the host's own lists show one.
 *
 * @param where the places, each with befattning or class, to be read by people
 * @param units where the person works or goes to school
 * @param hidden whether the places stay out of sight (skyddade personuppgifter)
 */
public record Listed(
        PersonRef person, String displayName, PersonKind kind, List<String> where, List<OrganisationRef> units, boolean hidden) {

    public Listed {
        where = List.copyOf(where);
        units = List.copyOf(units);
    }

    /** @return where the person is found, or that this is not shown */
    public String place() {
        return hidden ? "Skyddade personuppgifter" : String.join(" · ", where);
    }

    /** Names nobody: a person has no place in a log. */
    @Override
    public String toString() {
        return "Listed[" + kind + "]";
    }
}
