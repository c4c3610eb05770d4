package se.medarbetarsamtal.scenarios.strict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The strings of a body, wherever they stand in it. */
final class Strings {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Strings() { }

    /** @return the body once for each string in it, with that text in its place */
    static List<String> each(String body, String text) {
        try {
            List<String> bodies = new ArrayList<>();
            for (int place = 0; place < replace(JSON.readTree(body), text, -1); place++) {
                JsonNode copy = JSON.readTree(body);
                replace(copy, text, place);
                bodies.add(JSON.writeValueAsString(copy));
            }
            return bodies;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return how many strings there are; the one at that place is replaced */
    private static int replace(JsonNode node, String text, int place) {
        int[] seen = {0};
        walk(node, text, place, seen);
        return seen[0];
    }

    private static void walk(JsonNode node, String text, int place, int[] seen) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyStream().map(Map.Entry::getKey).toList())) {
                if (object.get(name).isTextual() && seen[0]++ == place) {
                    object.set(name, TextNode.valueOf(text));
                }
                walk(object.get(name), text, place, seen);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isTextual() && seen[0]++ == place) {
                    array.set(i, TextNode.valueOf(text));
                }
                walk(array.get(i), text, place, seen);
            }
        }
    }
}
