package se.medarbetarsamtal.scenarios.strict;

import com.fasterxml.jackson.databind.node.TextNode;

/** A string as JSON. */
final class JsonText {

    private JsonText() { }

    static String of(String text) {
        return TextNode.valueOf(text).toString();
    }
}
