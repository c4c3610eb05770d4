package se.medarbetarsamtal.impl.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.impl.template.PersonalData.Warning;
import se.medarbetarsamtal.impl.template.TemplateDocument.Option;
import se.medarbetarsamtal.impl.template.TemplateDocument.PlanForm;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument.Section;
import se.medarbetarsamtal.impl.template.TemplateDocument.Target;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource({
        "Fråga Karin Berg först, name",
        "Fråga åsa på 010-123 45 67, phone",
        "Ring +46 70 123 45 67, phone",
        "Skriv till rektor@exempel.se, email",
        "Gäller 19800101-1234, personal-number",
        "Gäller 800101+1234, personal-number",
    })
    void whatSeemsToBeAboutSomebodyIsWarnedOf(String text, String code) {
        assertThat(PersonalData.in(title(text))).contains(new Warning("title", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Medarbetarsamtal", "Hur trivs du? Berätta gärna.", "Läsåret 2026/27", "Efter Exempelkommuns rutin från 2024"})
    void ordinaryWordsAreNot(String text) {
        assertThat(PersonalData.in(title(text))).isEmpty();
    }

    @Test
    void everyTextThatSomebodyReadsIsLookedAtInEveryLanguage() {
        String name = "av Karin Berg";
        Question question = new Question("val", "Vilket?", false, false, null, List.of(), QuestionKind.SINGLE, null, null, false,
                List.of(new Option("a", name), new Option("b", "Annat")), null);
        TemplateDocument document = new TemplateDocument(TemplateDocument.SCHOOL_FORM, "Samtal", "sv", null, "Rutinen", List.of(),
                List.of(), List.of(new Section("del", "Del", Target.NOTES, null, null, null, List.of(question))),
                new PlanForm("Plan", List.of(name), List.of(), List.of(), List.of(name)), List.of(), null, List.of(name), null,
                List.of(new Translation("en", new TreeMap<>(Map.of("questions/val/options/b", "Ask Karin Berg")))));

        assertThat(PersonalData.in(document)).extracting(Warning::at).containsExactly(
                "plan/developmentTypes/0", "plan/guidance/0", "questions/val/options/a", "questions/val/options/b", "routineText/0");
    }

    private static TemplateDocument title(String text) {
        return new TemplateDocument(TemplateDocument.SCHOOL_FORM, text, "sv", null, null, null, null, null, null, null, null);
    }
}
