package se.medarbetarsamtal.impl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every message file of the bundle, wherever it lies. */
class MessageFilesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PUPIL_WORDS = Pattern.compile("\\b(elev|hemmet|vårdnadshavare|mentor|pupil|guardian)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PLACE_HOLDER = Pattern.compile("\\{\\w+\\}");

    @Test
    void thereAreSeveral() throws IOException {
        assertThat(swedishFiles()).hasSizeGreaterThanOrEqualTo(3);
    }

    @TestFactory
    @Tag("R-28")
    Stream<DynamicTest> bothLanguagesSayTheSameThings() throws IOException {
        return swedishFiles().map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
            Properties swedish = load(file);
            Properties english = load(file.resolveSibling("messages_en.properties"));
            assertThat(english.keySet()).isEqualTo(swedish.keySet());
            swedish.forEach((key, text) -> {
                assertThat((String) text).as("%s", key).isNotBlank();
                assertThat(english.getProperty((String) key)).as("%s", key).isNotBlank();
                assertThat(placeHolders(english.getProperty((String) key))).as("%s", key)
                        .isEqualTo(placeHolders((String) text));
            });
        }));
    }

    @TestFactory
    @Tag("R-01")
    Stream<DynamicTest> noneSpeaksOfPupils() throws IOException {
        return swedishFiles().map(file -> DynamicTest.dynamicTest(file.toString(), () ->
                assertThat(load(file).values()).isNotEmpty().allSatisfy(text ->
                        assertThat(PUPIL_WORDS.matcher((String) text).find()).as("%s", text).isFalse())));
    }

    private static String placeHolders(String text) {
        return PLACE_HOLDER.matcher(text).results().map(found -> found.group()).sorted().toList().toString();
    }

    private static Stream<Path> swedishFiles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith("messages_sv.properties")).toList().stream();
        }
    }

    private static Properties load(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
