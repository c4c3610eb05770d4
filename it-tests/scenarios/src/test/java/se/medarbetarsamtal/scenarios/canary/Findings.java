package se.medarbetarsamtal.scenarios.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Looks for canaries, or for secrets, in everything that is left of a run. */
final class Findings {

    /** What is looked for, by a name that may be told. */
    private interface Wanted {

        boolean isIn(byte[] bytes);
    }

    private final Map<String, Wanted> wanted = new LinkedHashMap<>();
    private final Predicate<byte[]> worthALook;
    private final List<String> found = new ArrayList<>();
    private long searched;

    Findings(List<Canary> canaries) {
        canaries.forEach(canary -> wanted.put(canary.where(), canary::isIn));
        worthALook = Canary::isAnyIn;
    }

    private Findings(Map<String, byte[]> secrets) {
        secrets.forEach((name, secret) -> {
            List<byte[]> shapes = Shapes.of(secret);
            wanted.put(name, bytes -> shapes.stream().anyMatch(shape -> Shapes.isIn(bytes, shape)));
        });
        worthALook = bytes -> true;
    }

    /** @param secrets bytes that shall lie nowhere, by name */
    static Findings ofSecrets(Map<String, byte[]> secrets) {
        return new Findings(secrets);
    }

    void search(String name, String text) {
        search(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void search(String name, byte[] bytes) {
        searched += bytes.length;
        if (worthALook.test(bytes)) {
            wanted.forEach((what, one) -> {
                if (one.isIn(bytes)) {
                    found.add(what + " in " + name);
                }
            });
        }
    }

    /** Searches every file below a folder; a file that a living database takes away meanwhile holds nothing any more. */
    void searchFiles(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
                    if (!(cause instanceof NoSuchFileException) || file.equals(folder)) {
                        throw cause;
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.forEach(file -> search(folder.relativize(file).toString(), contentOf(file)));
    }

    List<String> found() {
        return found;
    }

    /** @return how much was looked through: a search of nothing finds nothing */
    long searched() {
        return searched;
    }

    private static byte[] contentOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
