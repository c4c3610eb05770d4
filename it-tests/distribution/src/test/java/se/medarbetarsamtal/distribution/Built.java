package se.medarbetarsamtal.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** The zip that the build has made. */
final class Built {

    static final String VERSION = System.getProperty("version");
    static final Path ZIP = Path.of(System.getProperty("zip"));
    static final String TOP = "medarbetarsamtal-" + VERSION + "/";

    private Built() { }

    static byte[] bytes() {
        try {
            return Files.readAllBytes(ZIP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return its files by path below the top folder */
    static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Jars.files(bytes()).forEach((path, content) -> {
            if (!path.startsWith(TOP)) {
                throw new AssertionError(path + " lies outside " + TOP);
            }
            files.put(path.substring(TOP.length()), content);
        });
        return files;
    }

    static String text(String path) {
        return new String(files().get(path), StandardCharsets.UTF_8);
    }

    /** @return where it is unpacked: a new folder with everything in it */
    static Path unpacked() throws IOException {
        Path folder = Files.createTempDirectory("zip");
        for (var file : files().entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        return folder;
    }
}
