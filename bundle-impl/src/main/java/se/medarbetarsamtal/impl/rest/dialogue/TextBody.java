package se.medarbetarsamtal.impl.rest.dialogue;

import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.rest.json.Given;

/** What somebody wrote. */
public record TextBody(String text) {

    public FreeText freeText() {
        return new FreeText(Given.required("text", text));
    }

    @Override
    public String toString() {
        return "TextBody[…]";
    }
}
