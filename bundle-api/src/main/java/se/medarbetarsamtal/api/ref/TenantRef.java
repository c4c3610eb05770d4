package se.medarbetarsamtal.api.ref;

/**
 * The huvudman whose data this is: everything the module stores belongs to exactly one.
 *
 * @param value 1 to 200 characters, compared letter by letter
 */
public record TenantRef(String value) {

    public TenantRef {
        value = References.checked("TenantRef", value);
    }

    /** Says only that it is one: a reference has no place in a log. */
    @Override
    public String toString() {
        return "TenantRef[…]";
    }
}
