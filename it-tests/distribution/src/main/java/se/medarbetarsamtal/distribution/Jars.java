package se.medarbetarsamtal.distribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What is inside a jar. */
final class Jars {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private Jars() { }

    /** @return its files by path */
    static SortedMap<String, byte[]> files(byte[] jar) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** @return the jars that its Bundle-ClassPath names, by path */
    static List<String> embedded(Map<String, byte[]> files) {
        return Stream.of(header(files, "Bundle-ClassPath").split(","))
                .map(path -> path.split(";")[0].strip())
                .filter(path -> !path.isEmpty() && !path.equals("."))
                .toList();
    }

    /** @return a header of its manifest, empty when there is none */
    static String header(Map<String, byte[]> files, String name) {
        byte[] manifest = files.getOrDefault(MANIFEST, new byte[0]);
        try {
            String value = new Manifest(new ByteArrayInputStream(manifest)).getMainAttributes().getValue(name);
            return value == null ? "" : value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
