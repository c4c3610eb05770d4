package se.medarbetarsamtal.scenarios.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** The sources without anything built: what a build in the copy makes does not disturb the one that is under way. */
final class SourceCopy extends SimpleFileVisitor<Path> {

    private static final Set<String> LEFT_OUT = Set.of("target", ".git", ".data", "node_modules");

    private final Path from;
    private final Path to;

    private SourceCopy(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** @return the new folder */
    static Path of(Path sources, Path folder) throws IOException {
        Files.walkFileTree(sources, new SourceCopy(sources, folder));
        return folder;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (LEFT_OUT.contains(String.valueOf(folder.getFileName()))) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        Files.createDirectories(copy(folder));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isRegularFile() && !file.getFileName().toString().equals(".git")) {
            Files.copy(file, copy(file));
        }
        return FileVisitResult.CONTINUE;
    }

    private Path copy(Path original) {
        return to.resolve(from.relativize(original));
    }
}
