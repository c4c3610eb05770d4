package se.medarbetarsamtal.distribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The feature file (OSGi Compendium 8, chapter 159). */
final class Feature {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Feature() { }

    static String json(String version, List<Part> parts, Settings defaults) throws JsonProcessingException {
        ObjectNode feature = JSON.createObjectNode();
        feature.put("feature-resource-version", "1.0");
        feature.put("id", Part.OWN + ":medarbetarsamtal:" + version);
        feature.put("name", "Medarbetarsamtal");
        feature.put("description", "The yearly talk between a chef and each medarbetare, and what a host may lack for it");
        ArrayNode bundles = feature.putArray("bundles");
        parts.forEach(part -> bundles.addObject().put("id", part.id()));
        feature.set("configurations", defaults.configurations());
        return text(feature);
    }

    /** @return with the same line ends on every machine */
    static String text(JsonNode json) throws JsonProcessingException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return JSON.writer(printer).writeValueAsString(json) + "\n";
    }
}
