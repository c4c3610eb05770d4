package se.medarbetarsamtal.impl.persistence.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import se.medarbetarsamtal.impl.json.TemplateJson;
import se.medarbetarsamtal.impl.persistence.StorageException;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/** Template documents as JSON text, properties in the order of the records. A field that nobody knows is an error. */
final class Documents {

    private static final ObjectMapper JSON = TemplateJson.in(JsonMapper.builder())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Documents() { }

    static String write(TemplateDocument document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new StorageException("a template does not become JSON");
        }
    }

    static TemplateDocument read(String stored) {
        try {
            return JSON.readValue(stored, TemplateDocument.class);
        } catch (JsonProcessingException e) {
            throw new StorageException("a stored template is not one");
        }
    }
}
