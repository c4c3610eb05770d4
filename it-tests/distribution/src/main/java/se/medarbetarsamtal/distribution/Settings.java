package se.medarbetarsamtal.distribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The default configuration, written once, as a resource of Configurator, and given in the other forms as well. */
final class Settings {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode byPid;

    private Settings(ObjectNode byPid) {
        this.byPid = byPid;
    }

    static Settings read(Path resource) throws IOException {
        return new Settings((ObjectNode) JSON.readTree(Files.readAllBytes(resource)));
    }

    /** @return by PID, as a feature has them */
    ObjectNode configurations() {
        ObjectNode pids = JSON.createObjectNode();
        byPid.properties().stream()
                .filter(pid -> !pid.getKey().startsWith(":configurator:"))
                .forEach(pid -> pids.set(pid.getKey(), pid.getValue()));
        return pids;
    }

    /** @return one file for Configurator, and one for each PID as File Install reads it */
    Map<String, String> files() throws JsonProcessingException {
        Map<String, String> files = new TreeMap<>();
        files.put("configurator.json", Feature.text(byPid));
        configurations().properties().forEach(pid -> files.put(pid.getKey() + ".config", fileInstall(pid.getValue())));
        return files;
    }

    private static String fileInstall(JsonNode values) {
        StringBuilder text = new StringBuilder();
        values.properties().forEach(value -> {
            String[] nameAndType = value.getKey().split(":", 2);
            text.append(nameAndType[0]).append('=').append(type(nameAndType)).append('"')
                    .append(escaped(value.getValue().asText())).append("\"\n");
        });
        return text.toString();
    }

    /** @return the letter that File Install has for the type */
    private static String type(String... nameAndType) {
        if (nameAndType.length == 1) {
            return "";
        }
        return switch (nameAndType[1]) {
            case "Integer" -> "I";
            case "Long" -> "L";
            case "Boolean" -> "B";
            default -> throw new IllegalArgumentException("No letter for " + nameAndType[1]);
        };
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("=", "\\=").replace(" ", "\\ ");
    }
}
