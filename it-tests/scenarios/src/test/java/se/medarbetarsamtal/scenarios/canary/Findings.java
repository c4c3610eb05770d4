package se.medarbetarsamtal.scenarios.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for canaries in everything that is left of a run. */
final class Findings {

    private final List<Canary> canaries;
    private final List<String> found = new ArrayList<>();
    private long searched;

    Findings(List<Canary> canaries) {
        this.canaries = canaries;
    }

    void search(String name, String text) {
        search(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void search(String name, byte[] bytes) {
        searched += bytes.length;
        if (!Canary.isAnyIn(bytes)) {
            return;
        }
        canaries.stream().filter(canary -> canary.isIn(bytes)).forEach(canary -> found.add(canary.where() + " in " + name));
    }

    /** Searches every file below a folder. */
    void searchFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> search(folder.relativize(file).toString(), contentOf(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
