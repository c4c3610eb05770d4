package se.medarbetarsamtal.api.spi.person;

import static java.util.Objects.requireNonNull;

import java.util.List;
import se.medarbetarsamtal.api.ref.PersonRef;

/**
 * What may be shown of a person during one request.
 *
 * @param person whose card it is
 * @param displayName the name as the host writes it now
 * @param kind staff or pupil
 * @param securityMarking protection of the identity; anything but {@code NONE} keeps the unit out of lists, and place and
 *     time out of what anybody but the two parties sees
 * @param duties present, past and coming employments, empty for pupils
 */
public record PersonCard(
        PersonRef person, String displayName, PersonKind kind, SecurityMarking securityMarking, List<Duty> duties) {

    public PersonCard {
        requireNonNull(person, "person");
        requireNonNull(displayName, "displayName");
        requireNonNull(kind, "kind");
        requireNonNull(securityMarking, "securityMarking");
        duties = List.copyOf(duties);
    }

    public boolean isProtected() {
        return securityMarking != SecurityMarking.NONE;
    }

    /** Names nobody: a card has no place in a log. */
    @Override
    public String toString() {
        return "PersonCard[" + kind + "]";
    }
}
