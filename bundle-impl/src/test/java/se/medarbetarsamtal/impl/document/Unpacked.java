package se.medarbetarsamtal.impl.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import se.medarbetarsamtal.impl.json.JsonRecords;

/** A package as another program finds it. */
record Unpacked(Map<String, byte[]> files) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Unpacked of(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Unpacked(files);
    }

    byte[] paper() {
        return files.entrySet().stream().filter(file -> file.getKey().endsWith(".pdf")).findFirst().orElseThrow().getValue();
    }

    JsonNode manifest() {
        return tree(files.get("manifest.json"));
    }

    /** @return what is attached to the paper, with how it is said to belong to it */
    Map<String, Attachment> attached() {
        return Papers.open(paper(), document -> {
            Map<String, Attachment> found = new TreeMap<>();
            for (PDComplexFileSpecification file : document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().values()) {
                found.put(file.getFileUnicode(), new Attachment(file.getEmbeddedFile().toByteArray(), file.getEmbeddedFile().getSubtype(),
                        file.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship"))));
            }
            return found;
        });
    }

    record Attachment(byte[] content, String mediaType, String relationship) { }

    byte[] record() {
        return attached().get("record.json").content();
    }

    /** @param schema the name of a schema file beside the writer */
    static Set<ValidationMessage> faults(String schema, byte[] json) {
        try (InputStream file = JsonRecords.class.getResourceAsStream(schema)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(file).validate(tree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
