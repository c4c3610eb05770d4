package se.medarbetarsamtal.api.ref;

/**
 * The huvudman or one of its units, as the host knows it.
 *
 * @param value 1 to 200 characters, compared letter by letter
 */
public record OrganisationRef(String value) {

    public OrganisationRef {
        value = References.checked("OrganisationRef", value);
    }

    /** Says only that it is one: a reference has no place in a log. */
    @Override
    public String toString() {
        return "OrganisationRef[…]";
    }
}
