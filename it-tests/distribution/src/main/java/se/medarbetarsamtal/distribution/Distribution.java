package se.medarbetarsamtal.distribution;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The zip: same input, same bytes. Nothing in it says when, where or by whom it was built. */
public final class Distribution {

    /** For a framework that installs nothing by itself, and one that logs nothing. */
    private static final Set<String> EXTRAS = Set.of("org.apache.felix.fileinstall", "slf4j-jdk14");

    private final UnaryOperator<String> settings;
    /** Which jars lie in which folder of the zip. */
    private final SortedMap<String, List<Part>> folders = new TreeMap<>();

    /** @param settings gives a setting by its name; the POM of this module says which there are */
    public Distribution(UnaryOperator<String> settings) {
        this.settings = settings;
        Path repository = Path.of(settings.apply("repository"));
        for (Path jar : paths("bundles")) {
            Part part = Part.of(jar, repository, settings.apply("version"));
            folders.computeIfAbsent(folder(part), name -> new ArrayList<>()).add(part);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path zip = Path.of(System.getProperty("zip"));
        Files.write(zip, new Distribution(System::getProperty).bytes());
        System.out.println(zip + ": " + Files.size(zip) + " bytes");
    }

    /** @return the whole zip */
    public byte[] bytes() throws IOException {
        String version = settings.apply("version");
        Contents contents = new Contents("medarbetarsamtal-" + version, Instant.parse(settings.apply("timestamp")));
        addBundles(contents);
        Settings defaults = Settings.read(source("configuration.json"));
        defaults.files().forEach((name, text) -> contents.add("configuration/" + name, text));
        contents.add("feature.json", Feature.json(version, feature(), defaults));
        contents.add("remove-data.sql", RemoveData.sql(jar("se.medarbetarsamtal.impl")));
        contents.add("logging.properties", Files.readString(source("logging.properties")));
        contents.add("README.md", Files.readString(source("README.md")).replace("@version@", version));
        Licences licences = new Licences(Path.of(settings.apply("repository")));
        new LicenceTexts(contents).addAll(installed(), origins());
        Inventory inventory = new Inventory(licences, origins(), Path.of(settings.apply("scripts")));
        contents.add("sbom.cdx.json", new Sbom(version, Instant.parse(settings.apply("timestamp"))).json(inventory.of(folders)));
        contents.add("SHA256SUMS", contents.checksums());
        return contents.zip();
    }

    private void addBundles(Contents contents) throws IOException {
        for (var folder : folders.entrySet()) {
            for (Part part : folder.getValue()) {
                contents.add(folder.getKey() + "/" + part.fileName(), Files.readAllBytes(part.file()));
            }
        }
    }

    private List<Part> installed() {
        return folders.values().stream().flatMap(List::stream).toList();
    }

    /** Without the extras: a host has one provider of the log, and not another beside it. */
    private List<Part> feature() {
        return installed().stream().filter(part -> !EXTRAS.contains(part.artifactId())).toList();
    }

    private static String folder(Part part) {
        if (part.groupId().equals(Part.OWN)) {
            return "bundles";
        }
        return EXTRAS.contains(part.artifactId()) ? "extras" : "requirements";
    }

    private Path jar(String artifactId) {
        return installed().stream().filter(part -> part.artifactId().equals(artifactId)).findFirst().orElseThrow().file();
    }

    private List<Part> origins() {
        Path repository = Path.of(settings.apply("repository"));
        return paths("origins").stream().map(jar -> Part.of(jar, repository, settings.apply("version"))).toList();
    }

    private Path source(String name) {
        return Path.of(settings.apply("source"), name);
    }

    private List<Path> paths(String setting) {
        try {
            String list = Files.readString(Path.of(settings.apply(setting)), StandardCharsets.UTF_8).strip();
            return Stream.of(list.split(File.pathSeparator)).map(Path::of).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException("The build leaves no list of " + setting, e);
        }
    }
}
