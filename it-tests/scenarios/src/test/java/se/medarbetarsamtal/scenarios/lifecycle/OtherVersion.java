package se.medarbetarsamtal.scenarios.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;

/** A bundle of the module as an older or a newer release would bring it. */
final class OtherVersion {

    /** A table that no older release knows of. */
    static final String LATER_TABLE = "ms_of_a_later_release";
    private static final String MIGRATION = "se/medarbetarsamtal/impl/persistence/migration/V999__of_a_later_release.sql";

    private OtherVersion() { }

    /** @return the file that the bundle was installed from */
    static Path jar(Bundle bundle) {
        return Path.of(URI.create(bundle.getLocation()));
    }

    /** @return the same bundle under another version */
    static Path of(Path jar, String version) throws IOException {
        return of(jar, version, "");
    }

    /**
     * @param tables of the module, each of which gets one more column, beside one more table: what a newer release may do
     * @return the same bundle under another version and with one more migration
     */
    static Path withMoreColumns(Path jar, String version, List<String> tables) throws IOException {
        return of(jar, version, tables.stream()
                .map(table -> "ALTER TABLE " + table + " ADD COLUMN of_a_later_release varchar(20);\n")
                .collect(Collectors.joining("", "CREATE TABLE IF NOT EXISTS " + LATER_TABLE + " (id varchar(20) PRIMARY KEY);\n", "")));
    }

    private static Path of(Path jar, String version, String migration) throws IOException {
        Path other = Files.createTempFile("other", ".jar");
        other.toFile().deleteOnExit();
        try (JarFile in = new JarFile(jar.toFile())) {
            Manifest manifest = new Manifest(in.getManifest());
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(other), manifest)) {
                copy(in, out);
                if (!migration.isEmpty()) {
                    out.putNextEntry(new JarEntry(MIGRATION));
                    out.write(migration.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return other;
    }

    private static void copy(JarFile in, JarOutputStream out) throws IOException {
        for (JarEntry entry : in.stream().toList()) {
            if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                out.putNextEntry(new JarEntry(entry.getName()));
                try (InputStream content = in.getInputStream(entry)) {
                    content.transferTo(out);
                }
            }
        }
    }
}
