package se.medarbetarsamtal.api.ref;

/**
 * A person of the host. Stable for the person's whole time in the host and never given to another person.
 *
 * @param value 1 to 200 characters, compared letter by letter
 */
public record PersonRef(String value) {

    public PersonRef {
        value = References.checked("PersonRef", value);
    }

    /** Says only that it is one: a reference has no place in a log. */
    @Override
    public String toString() {
        return "PersonRef[…]";
    }
}
