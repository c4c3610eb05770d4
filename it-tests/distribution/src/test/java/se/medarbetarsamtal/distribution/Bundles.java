package se.medarbetarsamtal.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import se.medarbetarsamtal.minimalhost.LogIn;
import se.medarbetarsamtal.minimalhost.MinimalHost;

/** Packs the minimal host of this test into bundles. */
final class Bundles {

    private static final String FOLDER = "se/medarbetarsamtal/minimalhost";

    private Bundles() { }

    /** Only the log-in: the first thing that a host needs. */
    static void packLogIn(Path folder) {
        pack(folder.resolve("log-in.jar"), LogIn.class, "org.osgi.framework,jakarta.servlet,jakarta.servlet.http");
    }

    /** All else. */
    static void packHost(Path folder) {
        pack(folder.resolve("minimal-host.jar"), MinimalHost.class, "org.osgi.framework,javax.sql,javax.crypto,javax.crypto.spec,"
                + "org.h2.jdbcx,se.medarbetarsamtal.api.ref,se.medarbetarsamtal.api.spi.identity,se.medarbetarsamtal.api.spi.key,"
                + "se.medarbetarsamtal.api.spi.notice,se.medarbetarsamtal.api.spi.organisation,se.medarbetarsamtal.api.spi.person,"
                + "se.medarbetarsamtal.api.spi.relation,se.medarbetarsamtal.api.spi.skolbanken");
    }

    /** Moved into its folder when it is whole: the folder is being watched. */
    private static void pack(Path jar, Class<?> activator, String imports) {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", activator.getName());
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Bundle-Activator", activator.getName());
        headers.putValue("Import-Package", imports);
        try {
            Path whole = Files.createTempFile(jar.getParent().getParent(), "minimal", ".part");
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(whole), manifest);
                    Stream<Path> classes = Files.list(Path.of(MinimalHost.class.getProtectionDomain()
                            .getCodeSource().getLocation().getPath()).resolve(FOLDER))) {
                for (Path type : classes.sorted().toList()) {
                    out.putNextEntry(new JarEntry(FOLDER + "/" + type.getFileName()));
                    Files.copy(type, out);
                }
            }
            Files.move(whole, jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
