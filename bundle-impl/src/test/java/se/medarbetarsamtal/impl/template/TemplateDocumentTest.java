package se.medarbetarsamtal.impl.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.template.TemplateDocument.Footnote;
import se.medarbetarsamtal.impl.template.TemplateDocument.Point;
import se.medarbetarsamtal.impl.template.TemplateDocument.PreparationQuestion;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument.Section;
import se.medarbetarsamtal.impl.template.TemplateDocument.Target;

/** Also what the other tests of this bundle make their templates with. */
public class TemplateDocumentTest {

    public static TemplateDocument template(Question... questions) {
        return document(TemplateDocument.SCHOOL_FORM, List.of(), questions);
    }

    public static Question question(String id) {
        return new Question(id, "Vad vill du?", false, true, null, List.of());
    }

    @Test
    @Tag("U-06")
    void isOfThisSchoolFormOrNotAtAll() {
        assertThatThrownBy(() -> document("GRUNDSKOLA", List.of(), question("mal")))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.code()).isEqualTo("wrong-school-form"));
    }

    @Test
    void asksAtMostAHundredQuestions() {
        assertThat(template(questions(99)).questionCount()).isEqualTo(100);
        assertFault("question-count", () -> template(questions(100)));
    }

    @Test
    void namesEachQuestionOnce() {
        assertFault("id-twice", () -> template(question("mal"), question("mal")));
        assertFault("id", () -> template(question("Mål!")));
    }

    @Test
    void hasTheFootnotesThatItsPointsName() {
        Question noted = new Question("mal", "Vad?", false, true, null, List.of(new Point("Arbetstider", 2, false, null)));

        assertFault("footnote-missing", () -> template(noted));
        assertThat(document(TemplateDocument.SCHOOL_FORM, List.of(new Footnote(2, "kön")), noted).footnotes()).hasSize(1);
    }

    @Test
    void givesASensitiveQuestionNoBoxForPreparation() {
        assertFault("sensitive-preparation",
                () -> template(new Question("halsa", "Hur mår du?", true, true, null, List.of())));
    }

    private static Question[] questions(int count) {
        return IntStream.range(0, count).mapToObj(number -> question("q" + number)).toArray(Question[]::new);
    }

    private static TemplateDocument document(String schoolForm, List<Footnote> footnotes, Question... questions) {
        Section section = new Section("avsnitt", "Avsnitt", Target.NOTES, null, null, null, List.of(questions));
        return new TemplateDocument(schoolForm, "Medarbetarsamtal", "sv", null, null, List.of("Syfte"),
                List.of(new PreparationQuestion("prep-goals", "Vilka mål?")), List.of(section), null, footnotes, null);
    }

    private static void assertFault(String code, Runnable making) {
        assertThatThrownBy(making::run).isInstanceOfSatisfying(Invalid.class,
                refusal -> assertThat(refusal.faults()).extracting(Invalid.Fault::code).contains(code));
    }
}
