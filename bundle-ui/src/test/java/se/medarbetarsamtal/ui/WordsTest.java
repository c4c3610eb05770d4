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
    /** The beginnings of the names of what an employee reads. */
    private static final List<String> EMPLOYEES = List.of("mine.", "prep.", "seen.", "readers.", "reads.", "tripwire.", "copy.");
    private static final String PROMISE = "I tjänsten kan bara du och de chefer som är kopplade till dig läsa innehållet – inte kollegor "
            + "eller administratörer. Den som driver servern och har nyckeln kan tekniskt komma åt det. Färdiga anteckningar kan "
            + "vara allmän handling; begärs de ut görs en sekretessprövning.";
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

        assertThat(swedish.get("mine.responsible")).contains("chef");
        assertThat(swedish.get("mine.empty")).contains("chef");
        assertThat(swedish).allSatisfy((key, text) -> {
            if (EMPLOYEES.stream().anyMatch(key::startsWith)) {
                assertThat(text).doesNotContainIgnoringCase("mentor");
            }
        });
    }

    @Test
    void thePromiseIsTheOneThatIsKept() {
        Map<String, String> swedish = Messages.of("sv");

        assertThat(swedish.get("readers.promise")).isEqualTo(PROMISE);
        assertThat(swedish.get("tripwire.present"))
                .isEqualTo("{name} är nu kopplad till dig som chef och kan läsa dina medarbetarsamtal.");
        assertThat(swedish.get("reads.told")).startsWith("Medarbetaren ser när du har läst");
    }

    private static String withoutHostLabels(String text) {
        return HOST_LABELS.stream().reduce(text, (left, label) -> left.replace(label, ""));
    }
}
