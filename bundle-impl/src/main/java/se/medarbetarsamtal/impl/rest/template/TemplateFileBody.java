package se.medarbetarsamtal.impl.rest.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.rest.json.Trees;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateFile;
import se.medarbetarsamtal.impl.template.Templates.VersionKey;

/**
 * A template as a file, in version 1 of its format: {@code template-file-1.schema.json} beside this describes it to others.
 *
 * @param lineage absent when nothing is told
 */
record TemplateFileBody(String format, int version, List<Ancestor> lineage, TemplateDocument document) {

    static final String FORMAT = "medarbetarsamtal.template";
    static final int VERSION = 1;

    record Ancestor(String template, int version) {

        private VersionKey key() {
            try {
                return new VersionKey(new TemplateId(Given.required("lineage", template)), version);
            } catch (IllegalArgumentException malformed) {
                throw new Invalid("lineage", "format");
            }
        }
    }

    static TemplateFileBody of(TemplateFile file) {
        return new TemplateFileBody(FORMAT, VERSION, file.lineage().stream()
                .map(key -> new Ancestor(key.template().value(), key.version())).toList(), file.document());
    }

    /** Says of another kind of file, and of one from the future, what it is, before it is read as what it is not. */
    static TemplateFileBody read(ObjectMapper json, JsonNode body) {
        String format = body.path("format").asText();
        if (!FreeText.isStorable(format)) {
            throw new Invalid("format", "characters");
        }
        if (!FORMAT.equals(format)) {
            throw new Invalid("format", "file-format");
        }
        if (!body.path("version").isInt() || body.path("version").intValue() != VERSION) {
            throw new Invalid("version", "file-version");
        }
        return Trees.as(TemplateFileBody.class, json, body);
    }

    TemplateFile file() {
        List<VersionKey> keys = Stream.ofNullable(lineage).flatMap(List::stream).map(Ancestor::key).toList();
        return new TemplateFile(keys, Given.required("document", document));
    }
}
