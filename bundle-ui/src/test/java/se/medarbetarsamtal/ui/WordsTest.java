package se.medarbetarsamtal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A medarbetare is no elev: the words of talks with pupils never reach a medarbetarsamtal. */
@Tag("R-01")
class WordsTest {

    /** What the host writes on its own pages: quoted, because people must find it there. */
    private static final List<String> HOST_LABELS =
            List.of("Min mentorsgrupp", "”Mentor för”", "“Mentor för”", "”Hämta elever”", "“Hämta elever”",
                    "”Koppla som mentorselev till”", "“Koppla som mentorselev till”");
    private static final Pattern PUPIL_WORDS =
            Pattern.compile("elev|hemmet|vårdnadshavare|mentor|pupil|guardian", Pattern.CASE_INSENSITIVE);

    static Stream<String> texts() {
        return Messages.LANGUAGES.stream().flatMap(language -> Messages.allTexts(language).stream());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextHasAPupilWord(String text) {
        assertThat(withoutHostLabels(text)).doesNotContainPattern(PUPIL_WORDS);
    }

    @Test
    void aPupilWordWouldBeFound() {
        assertThat("Välj vilka elever som ska få mallen").containsPattern(PUPIL_WORDS);
        assertThat(withoutHostLabels("Din mentor i Min mentorsgrupp")).containsPattern(PUPIL_WORDS);
    }

    @Test
    void theEmployeesTextsSayChef() {
        Map<String, String> swedish = Messages.of("sv");

        assertThat(swedish.get("mine.readers")).contains("chefer");
        assertThat(swedish.get("mine.empty")).contains("chef");
        assertThat(swedish).allSatisfy((key, text) -> {
            if (key.startsWith("mine.") || key.startsWith("prep.") || key.startsWith("seen.")) {
                assertThat(text).doesNotContainIgnoringCase("mentor");
            }
        });
    }

    private static String withoutHostLabels(String text) {
        return HOST_LABELS.stream().reduce(text, (left, label) -> left.replace(label, ""));
    }
}
