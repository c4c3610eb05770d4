package se.medarbetarsamtal.impl.rest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads what had to be looked at before it was clear what it is. */
public final class Trees {

    private Trees() { }

    public static <T> T as(Class<T> type, ObjectMapper json, JsonNode body) {
        try {
            return json.treeToValue(body, type);
        } catch (JsonProcessingException unreadable) {
            throw JsonBodies.refusalIn(unreadable);
        }
    }
}
