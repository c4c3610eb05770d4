package se.medarbetarsamtal.ui;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** The files that hold what people read, and the sources that use them. */
final class Messages {

    static final List<String> LANGUAGES = List.of("sv", "en");
    static final Path WEB = Path.of("src/main/web");

    private Messages() { }

    static Map<String, String> of(String language) {
        try {
            return new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .readValue(WEB.resolve("i18n/" + language + ".json").toFile(), new TypeReference<LinkedHashMap<String, String>>() { });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return every text of a language: the elements' messages and the pages' titles */
    static Collection<String> allTexts(String language) {
        Properties titles = Titles.read(language);
        return Stream.concat(of(language).values().stream(), titles.stringPropertyNames().stream().map(titles::getProperty)).toList();
    }

    /** @return the TypeScript sources, one after the other */
    static List<Path> sources() {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.filter(file -> file.toString().endsWith(".ts")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
