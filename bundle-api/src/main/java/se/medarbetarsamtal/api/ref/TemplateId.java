package se.medarbetarsamtal.api.ref;

/**
 * A template through all its versions, made by the module.
 *
 * @param value 1 to 200 characters, compared letter by letter
 */
public record TemplateId(String value) {

    public TemplateId {
        value = References.checked("TemplateId", value);
    }

    /** Says only that it is one: a reference has no place in a log. */
    @Override
    public String toString() {
        return "TemplateId[…]";
    }
}
