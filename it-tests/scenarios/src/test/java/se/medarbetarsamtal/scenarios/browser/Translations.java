package se.medarbetarsamtal.scenarios.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The elements' own texts, which in English have to be others than in Swedish. */
final class Translations {

    private static final Path FOLDER = Path.of(System.getProperty("build.root"), "bundle-ui/src/main/web/i18n");

    private final Set<String> onlySwedish;

    /** @param template the document that the municipality wrote, as JSON: its words are Swedish in every language */
    Translations(String template) {
        onlySwedish = texts("sv.json");
        onlySwedish.removeAll(texts("en.json"));
        onlySwedish.removeIf(text -> template.contains("\"" + text + "\""));
    }

    /** @return the elements' texts that are other ones in Swedish, as far as they stand on a page as they are in their file */
    List<String> onlyEnglish() {
        Set<String> english = texts("en.json");
        english.removeAll(texts("sv.json"));
        english.removeIf(text -> text.contains("{"));
        return List.copyOf(english);
    }

    /** @return whether the elements have it in English, whatever it is in Swedish */
    boolean isEnglish(String text) {
        return texts("en.json").contains(text);
    }

    /** @return the lines that are a text of the elements in Swedish and in Swedish only */
    List<String> swedish(String lines) {
        return lines.lines().map(String::strip).filter(onlySwedish::contains).distinct().toList();
    }

    private static Set<String> texts(String file) {
        try {
            JsonNode texts = new ObjectMapper().readTree(FOLDER.resolve(file).toFile());
            return texts.properties().stream().map(text -> text.getValue().asText()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
