package se.medarbetarsamtal.distribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Under which licences a library comes, by SPDX id: what its POM says, or the parents of that. */
final class Licences {

    private static final Properties IDS = new Properties();

    /** Of these only a part is taken, and that part has a licence of its own. */
    private static final Map<String, String> OF_THE_PART_TAKEN = Map.of(
            "org.apache.lucene:lucene-analysis-common", "BSD-3-Clause", // Snowball's stemmers
            "com.github.librepdf:openpdf-fonts-extra", "OFL-1.1"); // Liberation Sans

    static {
        try (InputStream ids = Licences.class.getResourceAsStream("licences.properties")) {
            IDS.load(ids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final Path repository;

    Licences(Path repository) {
        this.repository = repository;
    }

    /** @param pom of a library that is in a jar without its own; null for one that lies in the repository */
    List<String> of(Maven library, byte[] pom) {
        String part = OF_THE_PART_TAKEN.get(library.groupId() + ":" + library.artifactId());
        return part == null ? read(pom == null ? pom(library) : pom) : List.of(part);
    }

    private List<String> read(byte[] pom) {
        Element project = parsed(pom);
        Element licences = child(project, "licenses");
        if (licences != null) {
            TreeSet<String> ids = new TreeSet<>();
            for (Node licence = licences.getFirstChild(); licence != null; licence = licence.getNextSibling()) {
                if (licence instanceof Element element) {
                    ids.add(spdx(text(element, "name")));
                }
            }
            return List.copyOf(ids);
        }
        Element parent = child(project, "parent");
        if (parent == null) {
            throw new IllegalStateException("No licence: " + text(project, "artifactId"));
        }
        return read(pom(new Maven(text(parent, "groupId"), text(parent, "artifactId"), text(parent, "version"))));
    }

    private byte[] pom(Maven library) {
        try {
            return Files.readAllBytes(repository.resolve(library.groupId().replace('.', '/')).resolve(library.artifactId())
                    .resolve(library.version()).resolve(library.artifactId() + "-" + library.version() + ".pom"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name that nobody has looked at fails the build: add it to licences.properties, or do without the library. */
    private static String spdx(String name) {
        String id = IDS.getProperty(name.replace(' ', '_'));
        if (id == null) {
            throw new IllegalStateException("Which licence is \"" + name + "\"?");
        }
        return id;
    }

    private static Element parsed(byte[] pom) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(pom)).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("A POM cannot be read", e);
        }
    }

    private static Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return element;
            }
        }
        return null;
    }

    private static String text(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? "" : child.getTextContent().strip();
    }
}
