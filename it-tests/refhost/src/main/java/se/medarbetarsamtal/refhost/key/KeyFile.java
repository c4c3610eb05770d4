package se.medarbetarsamtal.refhost.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The file {@code wrapping-keys}: one key a line, readable by its owner only, replaced as a whole. */
final class KeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path file;

    KeyFile(Path folder) {
        file = folder.resolve("wrapping-keys");
    }

    List<WrappingKey> read() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(WrappingKey::parse).toList()
                    : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes beside the file first, so that a crash leaves the old one or the new one. */
    void write(List<WrappingKey> keys) {
        String text = keys.stream().map(key -> key.line() + "\n").collect(Collectors.joining());
        Path fresh = file.resolveSibling("wrapping-keys.new");
        try {
            Files.deleteIfExists(fresh);
            ownerOnly(Files.createFile(fresh));
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Runs alone among all nodes that share the folder: processes by a lock on a file, nodes in one process by the interned
     * path, which is one object however many class loaders there are.
     */
    <T> T alone(Supplier<T> work) {
        synchronized (file.toAbsolutePath().toString().intern()) {
            return locked(work);
        }
    }

    private <T> T locked(Supplier<T> work) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                            file.resolveSibling("wrapping-keys.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                return lock.isValid() ? work.get() : null;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void ownerOnly(Path path) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, OWNER_ONLY);
        }
    }
}
