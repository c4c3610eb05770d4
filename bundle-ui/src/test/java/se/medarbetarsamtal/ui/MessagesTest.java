package se.medarbetarsamtal.ui;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Swedish first, English second, and no text that is missing, blank or used by nobody. */
@Tag("R-28")
class MessagesTest {

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");
    private static final Pattern VISIBLE_TEXT = Pattern.compile(">\\s*([A-Za-zÅÄÖåäö]{3,}[^<>${}`;=]*)</");

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertThat(Messages.of("sv")).isNotEmpty();
        assertThat(Messages.of("en").keySet()).containsExactlyElementsOf(Messages.of("sv").keySet());
        assertThat(Titles.read("en").keySet()).isEqualTo(Titles.read("sv").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void noMessageIsBlank(String language) {
        assertThat(Messages.allTexts(language)).allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @Test
    void bothLanguagesSayTheSameParts() {
        Messages.of("sv").forEach((key, text) -> assertThat(partsOf(Messages.of("en").get(key))).as(key).isEqualTo(partsOf(text)));
    }

    @Test
    void everyMessageIsUsed() {
        String sources = Messages.sources().stream().map(Messages::read).collect(joining("\n"));

        Set<String> unused = new TreeSet<>(Messages.of("sv").keySet());
        unused.removeIf(key -> sources.contains("'" + key + "'") || sources.contains("'" + key.replaceFirst("\\.(one|other)$", "") + "'"));

        assertThat(unused).isEmpty();
    }

    @Test
    void noElementHoldsTextOfItsOwn() {
        assertThat(Messages.sources()).isNotEmpty().allSatisfy(file ->
                assertThat(VISIBLE_TEXT.matcher(Messages.read(file)).results().map(found -> found.group(1))).as(file.toString()).isEmpty());
    }

    @Test
    void textInAnElementWouldBeFound() {
        assertThat(VISIBLE_TEXT.matcher("html`<p>Hej där</p>`").find()).isTrue();
        assertThat(VISIBLE_TEXT.matcher("html`<p>${t('close')}</p>`").find()).isFalse();
    }

    private static Set<String> partsOf(String text) {
        return PART.matcher(text).results().map(part -> part.group(1)).collect(Collectors.toSet());
    }
}
