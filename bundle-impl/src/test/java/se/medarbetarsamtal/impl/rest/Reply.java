package se.medarbetarsamtal.impl.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** An answer as it would leave the server. */
record Reply(int status, Map<String, List<String>> headers, byte[] body) {

    String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> String.join(",", header.getValue()))
                .findFirst()
                .orElse(null);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return tree(text());
    }

    /** @return the last part of the problem type */
    String problem() {
        return json().path("type").asText().replace("urn:problem:medarbetarsamtal:", "");
    }

    static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
