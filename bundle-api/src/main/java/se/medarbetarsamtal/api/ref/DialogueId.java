package se.medarbetarsamtal.api.ref;

/**
 * One employee's talk: 128 random bits as 32 hexadecimal digits, made by the module.
 *
 * @param value 1 to 200 characters, compared letter by letter
 */
public record DialogueId(String value) {

    public DialogueId {
        value = References.checked("DialogueId", value);
    }

    /** Says only that it is one: a reference has no place in a log. */
    @Override
    public String toString() {
        return "DialogueId[…]";
    }
}
