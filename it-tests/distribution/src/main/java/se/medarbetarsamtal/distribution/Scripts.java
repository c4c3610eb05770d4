package se.medarbetarsamtal.distribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What esbuild really took into the script, as its metafile says. */
final class Scripts {

    private static final Pattern LIBRARY = Pattern.compile(".*node_modules/((?:@[^/]+/)?[^/]+)/.*");

    private Scripts() { }

    /** @return the libraries by the names of their webjars */
    static TreeSet<String> libraries(Path metafile) throws IOException {
        TreeSet<String> libraries = new TreeSet<>();
        JsonNode outputs = new ObjectMapper().readTree(Files.readAllBytes(metafile)).path("outputs");
        outputs.forEach(output -> output.path("inputs").properties().forEach(input -> {
            Matcher library = LIBRARY.matcher(input.getKey());
            if (library.matches() && input.getValue().path("bytesInOutput").asInt() > 0) {
                libraries.add(library.group(1).replace("@", "").replace("/", "__"));
            }
        }));
        if (libraries.isEmpty()) {
            throw new IllegalStateException("The metafile names no library");
        }
        return libraries;
    }
}
