package se.medarbetarsamtal.distribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** A library's name in Maven Central. */
record Maven(String groupId, String artifactId, String version) {

    private static final Pattern PROPERTIES = Pattern.compile("META-INF/maven/[^/]+/[^/]+/pom\\.properties");

    /** @return the library that the jar is, of those that it says it holds */
    static Maven of(String fileName, Map<String, byte[]> jar) {
        return all(jar).keySet().stream()
                .filter(name -> fileName.equals(name.artifactId() + "-" + name.version() + ".jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(fileName + " does not say what it is"));
    }

    /** @return the libraries that a jar says it holds, each with its POM */
    static Map<Maven, byte[]> all(Map<String, byte[]> jar) {
        Map<Maven, byte[]> all = new LinkedHashMap<>();
        jar.forEach((path, bytes) -> {
            if (PROPERTIES.matcher(path).matches()) {
                all.put(read(bytes), jar.get(path.replace("pom.properties", "pom.xml")));
            }
        });
        return all;
    }

    Item item(List<String> licences, Optional<String> sha256, String path) {
        return new Item(groupId, artifactId, version, sha256, licences, List.of(path));
    }

    private static Maven read(byte[] bytes) {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Maven(properties.getProperty("groupId"), properties.getProperty("artifactId"), properties.getProperty("version"));
    }
}
