package se.medarbetarsamtal.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the zip really holds, counted without asking whatever made it: each jar, each jar in those, each single file and script. */
final class Delivered {

    /** Single files in the module's bundles, by folder; their library's version does not stand in them. */
    static final Map<String, String> TAKEN_FROM =
            Map.of("org/tartarus/snowball/", "lucene-analysis-common", "liberation/", "openpdf-fonts-extra");

    private static final Pattern OWN = Pattern.compile("(META-INF|OSGI-INF|se/medarbetarsamtal|ui)/.*");
    private static final Pattern POM_PROPERTIES = Pattern.compile("META-INF/maven/.*/pom\\.properties");
    private static final Pattern SCRIPT = Pattern.compile("(reactiveElement|litElement|litHtml)Versions\\W+push\\(\"([^\"]+)\"\\)");
    private static final Map<String, String> SCRIPTS = Map.of(
            "reactiveElement", "lit__reactive-element", "litElement", "lit-element", "litHtml", "lit-html");

    /** Names such as "asm-9.8.jar". */
    final Set<String> names = new TreeSet<>();
    /** The SHA-256 of each that is there as a jar. */
    final Map<String, String> sums = new TreeMap<>();
    /** Of each jar that others have made, the packages that are not that project's own. */
    final Map<String, Set<String>> foreign = new TreeMap<>();

    Delivered() {
        Built.files().forEach((path, bytes) -> {
            if (path.endsWith(".jar")) {
                jar(path.substring(path.lastIndexOf('/') + 1), bytes);
            }
        });
    }

    private void jar(String name, byte[] jar) {
        names.add(name);
        sums.put(name, Contents.sha256(jar));
        Map<String, byte[]> files = Jars.files(jar);
        if (Jars.header(files, "Bundle-SymbolicName").startsWith(Part.OWN)) {
            own(files);
        } else {
            files.forEach((path, bytes) -> {
                if (POM_PROPERTIES.matcher(path).matches()) {
                    names.add(named(bytes));
                }
            });
            foreign.put(name, Namespaces.foreign(name, TakenIn.packages(files)));
            foreign.get(name).forEach(folder -> takenIn(name, folder).flatMap(TakenIn::library)
                    .ifPresent(library -> names.add(library.artifactId() + "-" + library.version() + ".jar")));
        }
    }

    /** @return the row that says where the package is from */
    static Optional<TakenIn> takenIn(String jar, String folder) {
        return TakenIn.of(folder, TakenIn.all().stream().filter(row -> jar.equals(row.by().replace(':', '-') + ".jar")).toList());
    }

    private void own(Map<String, byte[]> files) {
        List<String> embedded = Jars.embedded(files);
        files.forEach((path, bytes) -> {
            if (embedded.contains(path)) {
                jar(path, bytes);
            } else if (path.equals("ui/medarbetarsamtal.js")) {
                scripts(new String(bytes, StandardCharsets.UTF_8));
            } else if (!OWN.matcher(path).matches()) {
                names.add(TAKEN_FROM.entrySet().stream().filter(from -> path.startsWith(from.getKey())).findFirst()
                        .orElseThrow(() -> new AssertionError("Where is " + path + " from?")).getValue());
            }
        });
    }

    private void scripts(String bundled) {
        Set<String> found = new TreeSet<>();
        SCRIPT.matcher(bundled).results().forEach(version ->
                found.add(SCRIPTS.get(version.group(1)) + "-" + version.group(2) + ".jar"));
        assertThat(found).hasSize(SCRIPTS.size());
        names.addAll(found);
    }

    private static String named(byte[] bytes) {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("artifactId") + "-" + properties.getProperty("version") + ".jar";
    }
}
