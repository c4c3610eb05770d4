package se.medarbetarsamtal.impl.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MessagesTest {

    static final List<Locale> LANGUAGES = ProblemTexts.LANGUAGES;

    private static final Path CODE = Path.of("src/main/java");
    private static final String NAME = "\"([a-z]+(?:-[a-z]+)*)\"";
    private static final Pattern FAULT = Pattern.compile("(?:new (?:Invalid\\.)?(?:Invalid|Fault)|\\bfault)\\(\\s*[^,()]+,\\s*" + NAME);
    private static final Pattern PROBLEM = Pattern.compile(
            "(?:Invalid\\.of|new Conflict|new NotAllowed)\\(\\s*" + NAME);
    private static final Pattern REFUSAL = Pattern.compile("super\\(" + NAME + "\\)");
    private static final Pattern PUPIL_WORDS = Pattern.compile(
            "\\b(elev|barn|hemmet|vårdnadshavare|mentor|pupil|student|child|guardian|parent)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Tag("R-28")
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyCodeHasASentenceAndNoSentenceIsLeftOver(Locale language) {
        Set<String> needed = new TreeSet<>();
        Arrays.stream(ProblemType.values()).forEach(type -> needed.add("problem." + type.code()));
        found(FAULT).forEach(code -> needed.add("fault." + code));

        assertThat(load(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(needed);
    }

    @Tag("R-28")
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everySentenceIsOne(Locale language) {
        Properties texts = load(language);

        assertThat(texts.stringPropertyNames()).allSatisfy(key -> assertThat(texts.getProperty(key))
                .as(key).isNotBlank().matches("\\p{Lu}.*\\.").doesNotContain("�", "Ã"));
    }

    @Tag("R-28")
    @Test
    void noSentenceIsTheSameInBothLanguages() {
        Properties swedish = load(ProblemTexts.SWEDISH);
        Properties english = load(Locale.ENGLISH);

        assertThat(swedish.stringPropertyNames())
                .noneMatch(key -> swedish.getProperty(key).equals(english.getProperty(key)));
    }

    @Tag("R-01")
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noSentenceSpeaksOfPupils(Locale language) {
        Properties texts = load(language);

        assertThat(texts.stringPropertyNames())
                .noneMatch(key -> PUPIL_WORDS.matcher(texts.getProperty(key)).find());
        assertThat("Skriv till eleverna").containsPattern(PUPIL_WORDS);
    }

    @Test
    void everyRefusalInTheCodeHasAProblemType() {
        Set<String> known = Arrays.stream(ProblemType.values()).map(ProblemType::code).collect(Collectors.toSet());

        assertThat(found(PROBLEM)).hasSizeGreaterThan(5).isSubsetOf(known);
        assertThat(found(REFUSAL)).contains("not-there").isSubsetOf(known);
    }

    @Test
    void theSearchForCodesFindsEveryWayToWriteOne() {
        assertThat(found(FAULT)).contains("time-twice", "id-twice", "required", "format").hasSizeGreaterThan(20);
    }

    private static Set<String> found(Pattern pattern) {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Locale language) {
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/se/medarbetarsamtal/impl/rest/problem/messages_" + language + ".properties"))) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
