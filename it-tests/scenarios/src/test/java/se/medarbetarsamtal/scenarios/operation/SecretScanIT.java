package se.medarbetarsamtal.scenarios.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No secret lies in the sources or in what is built of them. */
@Tag("G-49")
class SecretScanIT {

    private static final Set<String> NOT_SOURCES = Set.of("target", ".git", ".data", "node_modules");

    @Test
    void noFileOfTheSourcesHoldsASecret() throws IOException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        int[] files = new int[1];
        Path root = Path.of(System.getProperty("build.root"));
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_SOURCES.contains(folder.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                files[0]++;
                note(found, root.relativize(file).toString(), Files.readAllBytes(file));
                return FileVisitResult.CONTINUE;
            }
        });

        assertThat(files[0]).isGreaterThan(300);
        assertThat(found).isEmpty();
    }

    @Test
    void noBundleHoldsASecret() throws IOException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        List<Path> jars;
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("refhost.target"), "export", "refhost"))) {
            jars = all.filter(jar -> jar.getFileName().toString().startsWith("se.medarbetarsamtal.")).toList();
        }
        for (Path jar : jars) {
            try (JarInputStream entries = new JarInputStream(Files.newInputStream(jar))) {
                for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                    note(found, jar.getFileName() + "!" + entry.getName(), entries.readAllBytes());
                }
            }
        }

        assertThat(jars).hasSizeGreaterThanOrEqualTo(4);
        assertThat(found).isEmpty();
    }

    /** The planted faults: one of each kind, put together here so that this file holds none. */
    @Test
    void whatShouldNotBeThereWouldBeNoticed() {
        byte[] random = new byte[32];
        for (int i = 0; i < random.length; i++) {
            random[i] = (byte) (i * 37 + 11);
        }
        for (String secret : List.of(
                "-----BEGIN " + "RSA PRIVATE KEY-----",
                "AKIA" + "ABCDEFGHIJKLMNOP",
                "gh" + "p_" + "abcdefghijklmnopqrstuvwxyz0123456789",
                "pass" + "word = \"korrekt-hast\"",
                "1\t2027\texempelkommun\t" + Base64.getEncoder().encodeToString(random))) {
            assertThat(SecretScan.of(secret.getBytes(StandardCharsets.UTF_8))).as(secret).hasSize(1);
        }
    }

    private static void note(Map<String, List<String>> found, String name, byte[] content) {
        List<String> secrets = SecretScan.of(content);
        if (!secrets.isEmpty()) {
            found.put(name, secrets);
        }
    }
}
