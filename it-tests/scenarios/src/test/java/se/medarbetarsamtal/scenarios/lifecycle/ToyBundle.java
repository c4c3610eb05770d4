package se.medarbetarsamtal.scenarios.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import se.medarbetarsamtal.scenarios.toy.ToyActivator;
import se.medarbetarsamtal.scenarios.toy.ToyApplication;
import se.medarbetarsamtal.scenarios.toy.ToyPage;
import se.medarbetarsamtal.scenarios.toy.ToyResource;
import se.medarbetarsamtal.scenarios.toy.ToySchoolForm;

/** Packs the classes of the toy into a bundle. */
final class ToyBundle {

    private static final List<Class<?>> CLASSES =
            List.of(ToyActivator.class, ToyApplication.class, ToyPage.class, ToyResource.class, ToySchoolForm.class);

    private ToyBundle() { }

    static Path write() throws IOException {
        Path jar = Files.createTempFile("toy", ".jar");
        jar.toFile().deleteOnExit();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
            for (Class<?> type : CLASSES) {
                String file = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(file));
                try (InputStream in = type.getClassLoader().getResourceAsStream(file)) {
                    in.transferTo(out);
                }
            }
        }
        return jar;
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "toy");
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Bundle-Activator", ToyActivator.class.getName());
        headers.putValue("Import-Package", "org.osgi.framework,jakarta.ws.rs,jakarta.ws.rs.core,"
                + "se.medarbetarsamtal.api.contribution,se.medarbetarsamtal.api.text");
        return manifest;
    }
}
