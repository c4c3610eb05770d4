package se.medarbetarsamtal.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Everything that is delivered: bundles, the jars and single files in them, and the scripts; found in the bytes, not listed by hand. */
final class Inventory {

    /** Libraries of which single files are taken, or whose scripts are bundled. */
    static final Set<String> GIVES_SINGLE_FILES = Set.of(
            "lucene-analysis-common", "openpdf-fonts-extra", "lit", "lit-html", "lit-element", "lit__reactive-element");

    private static final String SCRIPT = "ui/medarbetarsamtal.js";
    private static final Pattern OWN_FILE = Pattern.compile("(META-INF|OSGI-INF|se/medarbetarsamtal|ui)/.*");

    private final Licences licences;
    private final Path scripts;
    private final Map<Part, Map<String, byte[]>> origins = new TreeMap<>((one, other) -> one.id().compareTo(other.id()));
    private final Map<String, Item> items = new TreeMap<>();

    /** @param scripts esbuild's metafile */
    Inventory(Licences licences, List<Part> origins, Path scripts) throws IOException {
        this.licences = licences;
        this.scripts = scripts;
        for (Part origin : origins) {
            if (GIVES_SINGLE_FILES.contains(origin.artifactId())) {
                this.origins.put(origin, Jars.files(Files.readAllBytes(origin.file())));
            }
        }
    }

    /** @param folders of the zip, and what lies in each */
    List<Item> of(Map<String, List<Part>> folders) throws IOException {
        for (var folder : folders.entrySet()) {
            for (Part part : folder.getValue()) {
                String path = folder.getKey() + "/" + part.fileName();
                byte[] bytes = Files.readAllBytes(part.file());
                if (part.groupId().equals(Part.OWN)) {
                    add(new Item(part.groupId(), part.artifactId(), part.version(),
                            Optional.of(Contents.sha256(bytes)), List.of(), List.of(path)));
                    addInside(path, Jars.files(bytes));
                } else {
                    addLibrary(new Maven(part.groupId(), part.artifactId(), part.version()), bytes, path);
                }
            }
        }
        return new ArrayList<>(items.values());
    }

    private void addInside(String path, Map<String, byte[]> files) throws IOException {
        List<String> embedded = Jars.embedded(files);
        for (String jar : embedded) {
            addLibrary(Maven.of(jar, Jars.files(files.get(jar))), files.get(jar), path);
        }
        for (var file : files.entrySet()) {
            if (!embedded.contains(file.getKey()) && !OWN_FILE.matcher(file.getKey()).matches()) {
                addOrigin(origin(file.getKey(), file.getValue()), path);
            }
        }
        if (files.containsKey(SCRIPT)) {
            for (String name : Scripts.libraries(scripts)) {
                addOrigin(origins.keySet().stream().filter(origin -> origin.artifactId().equals(name)).findFirst()
                        .orElseThrow(() -> new IllegalStateException("Nobody knows where the script " + name + " is from")), path);
            }
        }
    }

    /** The library, and what it has taken in of others. */
    private void addLibrary(Maven itself, byte[] jar, String path) {
        add(itself.item(licences.of(itself, null), Optional.of(Contents.sha256(jar)), path));
        Map<String, byte[]> files = Jars.files(jar);
        Maven.all(files).forEach((name, pom) -> {
            if (!name.equals(itself)) {
                add(name.item(licences.of(name, pom), Optional.empty(), path));
            }
        });
        List<TakenIn> known = TakenIn.by(itself);
        TakenIn.packages(files).forEach(folder ->
                TakenIn.of(folder, known).flatMap(row -> row.item(path)).ifPresent(this::add));
    }

    private void addOrigin(Part origin, String path) throws IOException {
        Maven name = new Maven(origin.groupId(), origin.artifactId(), origin.version());
        add(name.item(licences.of(name, null), Optional.of(Contents.sha256(Files.readAllBytes(origin.file()))), path));
    }

    private Part origin(String file, byte[] bytes) {
        return origins.entrySet().stream()
                .filter(origin -> origin.getValue().values().stream().anyMatch(other -> Arrays.equals(bytes, other)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody knows where " + file + " is from"));
    }

    private void add(Item item) {
        items.merge(item.purl(), item, Item::andIn);
    }
}
