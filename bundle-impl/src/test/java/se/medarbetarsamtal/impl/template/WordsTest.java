package se.medarbetarsamtal.impl.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "medarbetare, medarbetarens", "medarbetare, medarbetarnas", "mål, målen", "mål, målet", "mål, målets", "hälsa, hälsan",
        "samtal, samtalet", "arbete, arbetet", "kvalitet, kvaliteten", "paket, paketet", "nyhet, nyheten", "utmaning, UTMANINGAR",
        "skola, skolans", "arbetsmiljö, arbetsmiljön", "beteende, beteendet", "målen, malen", "HÄLSA, halsa", "överenskommelse, overenskommelsen", "idé, ide", "a\u030Atga\u0308rd, åtgärder"
    })
    void aSwedishWordIsFoundInEachOfItsForms(String written, String typed) {
        assertThat(found(written, "sv", typed)).as(typed).isTrue();
        assertThat(found(typed, "sv-FI", written)).as(written).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"goal, goals", "development, developing", "employee, employee's", "employee’s, employees", "HEALTH, health"})
    void anEnglishWordIsFoundInEachOfItsForms(String written, String typed) {
        assertThat(found(written, "en", typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"mål, sv, möte", "hälsa, sv, hals", "hot, sv, hotell", "goal, en, go", "talo, fi, talossa"})
    void anotherWordIsNotFound(String written, String language, String typed) {
        assertThat(found(written, language, typed)).isEqualTo(typed.equals("hals"));
    }

    @Test
    void whatStandsBetweenLettersAndDigitsParts() {
        assertThat(Words.of("Skolchef–rektor: 100% (år 2), e-post\n", "fi"))
                .containsExactlyInAnyOrder("skolchef", "rektor", "100", "ar", "2", "e", "post");
    }

    @Test
    void ofALongWordTheBeginningCounts() {
        assertThat(Words.of("a".repeat(70), "fi")).containsExactly("a".repeat(Words.LONGEST));
        assertThat(found("b".repeat(70), "sv", "b".repeat(65))).isTrue();
    }

    @Test
    void whatIsTypedTwiceIsLookedForOnceAndNoWordIsNone() {
        assertThat(Words.typed("mål Mål  mal")).hasSize(1);
        assertThat(Words.typed(" %_!'\\\0 ")).isEmpty();
        assertThat(TemplateQuery.of("%").findsNothing()).isTrue();
        assertThat(TemplateQuery.of(" ").findsNothing()).isFalse();
    }

    /** As the database does: one of the forms of each word is there. */
    private static boolean found(String written, String language, String typed) {
        Set<String> there = Words.of(written, language);
        List<Set<String>> wanted = Words.typed(typed);
        return !wanted.isEmpty() && wanted.stream().noneMatch(forms -> Collections.disjoint(there, forms));
    }
}
