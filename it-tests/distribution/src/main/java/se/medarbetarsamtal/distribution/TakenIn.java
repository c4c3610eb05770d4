package se.medarbetarsamtal.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A row of taken-in.txt: what a library has taken in unpacked.
 *
 * @param by the library that holds it, as "artifact:version"
 * @param library empty for source that is published as no library
 */
record TakenIn(String by, String folder, Optional<Maven> library, List<String> licences) {

    private static final Pattern CLASS = Pattern.compile("^(?:META-INF/versions/\\d+/)?+(.+)/[^/]+\\.class$");

    /** @return all that a library of that name is known to hold; a version at which nobody has looked fails the build */
    static List<TakenIn> by(Maven library) {
        List<TakenIn> rows = all().stream().filter(row -> row.by.startsWith(library.artifactId() + ":")).toList();
        String name = library.artifactId() + ":" + library.version();
        if (rows.stream().anyMatch(row -> !row.by.equals(name))) {
            throw new IllegalStateException("Look at what " + name + " has taken in, and write it down in taken-in.txt");
        }
        return rows;
    }

    /** @return the one that tells where a package is from; of several the narrowest */
    static Optional<TakenIn> of(String folder, List<TakenIn> rows) {
        return rows.stream().filter(row -> (folder + "/").startsWith(row.folder + "/"))
                .max(Comparator.comparing(row -> row.folder.length()));
    }

    /** @return the packages of a jar, as folders */
    static Set<String> packages(Map<String, byte[]> jar) {
        Set<String> packages = new TreeSet<>();
        jar.keySet().forEach(path -> CLASS.matcher(path).results().forEach(type -> packages.add(type.group(1))));
        return packages;
    }

    Optional<Item> item(String path) {
        return library.map(name -> name.item(licences, Optional.empty(), path));
    }

    static List<TakenIn> all() {
        try (InputStream rows = TakenIn.class.getResourceAsStream("taken-in.txt")) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(TakenIn::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TakenIn row(String line) {
        String[] columns = line.split(" ");
        return new TakenIn(columns[0], columns[1], library(columns[2]), List.of(columns[3].split(",")));
    }

    private static Optional<Maven> library(String name) {
        String[] parts = name.split(":");
        return parts.length == 3 ? Optional.of(new Maven(parts[0], parts[1], parts[2])) : Optional.empty();
    }
}
