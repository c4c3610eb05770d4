package se.medarbetarsamtal.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** The licences and notices that the libraries bring, each below the name of its jar. */
final class LicenceTexts {

    private static final Pattern TEXT =
            Pattern.compile("(?i)(META-INF/|META-INF/resources/webjars/.*/|liberation/)?(licen[cs]e|notice)[^/]*");

    private final Contents contents;

    LicenceTexts(Contents contents) {
        this.contents = contents;
    }

    /** @param origins of single files in the bundles */
    void addAll(List<Part> installed, List<Part> origins) throws IOException {
        for (Part part : installed) {
            SortedMap<String, byte[]> files = Jars.files(Files.readAllBytes(part.file()));
            add(part.fileName(), files);
            for (String jar : Jars.embedded(files)) {
                add(jar, Jars.files(files.get(jar)));
            }
        }
        for (Part origin : origins) {
            if (Inventory.GIVES_SINGLE_FILES.contains(origin.artifactId())) {
                add(origin.fileName(), Jars.files(Files.readAllBytes(origin.file())));
            }
        }
    }

    private void add(String jar, SortedMap<String, byte[]> files) {
        files.forEach((path, bytes) -> {
            if (TEXT.matcher(path).matches()) {
                contents.add("licences/" + jar + "/" + path.replaceAll(".*webjars/", "").replaceAll("^META-INF/", ""), bytes);
            }
        });
    }
}
