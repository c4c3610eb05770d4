package se.medarbetarsamtal.impl.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.skolbanken.PublicationLevel;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.Invalid.Fault;
import se.medarbetarsamtal.impl.template.TemplateDocument.Footnote;
import se.medarbetarsamtal.impl.template.TemplateDocument.Option;
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

        assertFault("footnote-missing", () -> published(template(noted)));
        assertThat(document(TemplateDocument.SCHOOL_FORM, List.of(new Footnote(2, "kön")), noted).footnotes()).hasSize(1);
    }

    @Test
    void givesASensitiveQuestionNoBoxForPreparation() {
        assertFault("sensitive-preparation",
                () -> published(template(new Question("halsa", "Hur mår du?", true, true, null, List.of()))));
        assertFault("sensitive-preparation", () -> published(template(chosen(true, AnsweredBy.EMPLOYEE, false))));
        assertFault("sensitive-required", () -> published(template(chosen(true, AnsweredBy.TOGETHER, true))));
    }

    /** Whoever writes a template leaves it half done in the evening, and publishes it when it is whole. */
    @Test
    void mayBeUnfinishedUntilItIsPublished() {
        TemplateDocument unfinished = template(new Question("mal", null, false, true, null, List.of(new Point(null, 1, false, null)),
                QuestionKind.SINGLE, null, null, false, List.of(new Option("ja", " ")), null));

        assertThatThrownBy(() -> published(unfinished)).isInstanceOfSatisfying(Invalid.class, refusal ->
                assertThat(refusal.faults()).containsExactlyInAnyOrder(
                        new Fault("questions/mal/text", "required"), new Fault("questions/mal/points/0", "required"),
                        new Fault("questions/mal", "option-count"), new Fault("questions/mal/options/ja", "required"),
                        new Fault("footnotes", "footnote-missing")));
    }

    @Test
    void keepsNothingThatTheKindHasNoUseFor() {
        Question read = new Question("las", "Läs detta", false, true, null, null, QuestionKind.INFORMATION,
                AnsweredBy.BOTH, null, true, List.of(new Option("a", "A")), List.of(new Option("b", "B")));

        assertThat(read).isEqualTo(new Question("las", "Läs detta", false, false, null, List.of(), QuestionKind.INFORMATION,
                AnsweredBy.TOGETHER, null, false, List.of(), List.of()));
        assertThat(read.hasJointBox()).isFalse();
        assertThat(read.hasOwnBox(true)).isFalse();
    }

    @Test
    void offersAtMostTwentyChoicesEachOnce() {
        assertFault("option-count", () -> template(withOptions(IntStream.range(0, 21).mapToObj(n -> "o" + n))));
        assertFault("id-twice", () -> template(withOptions(Stream.of("ja", "ja"))));
        assertThat(template(withOptions(IntStream.range(0, 20).mapToObj(n -> "o" + n))).questionCount()).isEqualTo(2);
    }

    @Tag("G-19")
    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "http://exempel.se", "https:", "https://", "//exempel.se",
        "https://rektor@exempel.se/", " https://exempel.se/ x", "JAVASCRIPT://exempel.se", "https://exempel.se/\"><script>"})
    void leadsNowhereButToAnHttpsPage(String url) {
        assertFault("url", () -> routine(url));
    }

    @Test
    void leadsToTheRoutinesPage() {
        assertThat(routine(" https://exempel.se/rutin?del=2 ").routineUrl()).isEqualTo("https://exempel.se/rutin?del=2");
        assertThat(routine(" ").routineUrl()).isNull();
    }

    @Test
    void isTranslatedTextByTextAndKeepsNoTranslationOfWhatIsNotThere() {
        TemplateDocument swedish = template(withOptions(Stream.of("ja", "nej")));
        TemplateDocument both = with(swedish, new Translation("en", new TreeMap<>(Map.of("title", "Dialogue",
                "questions/val/options/ja", "Yes", "questions/borta/text", "Gone", "intro/7", "x", "sections/avsnitt/title", " "))));

        assertThat(both.translations().get(0).texts()).containsOnlyKeys("title", "questions/val/options/ja");
        assertThat(TemplateTexts.in(Locale.UK, both)).as("not yet translated whole").isSameAs(both);
        assertFault("language-twice", () -> with(swedish, new Translation("sv", null)));
    }

    @Test
    void isReadInTheReadersLanguageWhereTheWholeOfItIsTranslated() {
        TemplateDocument swedish = template(withOptions(Stream.of("ja", "nej")));
        SortedMap<String, String> texts = new TreeMap<>(TemplateTexts.of(swedish));
        texts.replaceAll((key, text) -> "English " + key);
        TemplateDocument both = with(swedish, new Translation("en-GB", texts));

        assertThat(TemplateTexts.of(TemplateTexts.in(Locale.ENGLISH, both))).isEqualTo(texts).containsKeys("intro/0", "sections/avsnitt/title");
        assertThat(TemplateTexts.in(Locale.ENGLISH, both).language()).isEqualTo("en-GB");
        assertThat(TemplateTexts.in(Locale.forLanguageTag("sv"), both)).isSameAs(both);
        assertThat(TemplateTexts.in(Locale.forLanguageTag("fi"), both)).isSameAs(both);
    }

    private static TemplateDocument with(TemplateDocument plain, Translation translation) {
        return new TemplateDocument(plain.schoolForm(), plain.title(), plain.language(), plain.source(), plain.routineTitle(),
                plain.intro(), plain.preparation(), plain.sections(), plain.plan(), plain.footnotes(), plain.release(),
                plain.routineText(), plain.routineUrl(), List.of(translation));
    }

    private static TemplateDocument routine(String url) {
        return new TemplateDocument(TemplateDocument.SCHOOL_FORM, "Medarbetarsamtal", "sv", null, null, null, null, null, null,
                null, null, List.of("Rutinen"), url, null);
    }

    private static Question withOptions(Stream<String> ids) {
        return new Question("val", "Vilket?", false, false, null, List.of(), QuestionKind.SINGLE, null, null, false,
                ids.map(id -> new Option(id, "Val " + id)).toList(), null);
    }

    private static Question chosen(boolean sensitive, AnsweredBy answeredBy, boolean required) {
        return new Question("halsa", "Hur mår du?", sensitive, false, null, List.of(), QuestionKind.YES_NO, answeredBy, null,
                required, null, null);
    }

    private static PublishedTemplate published(TemplateDocument document) {
        return new PublishedTemplate(new TemplateId("x"), 1, new TenantRef("t"), new OrganisationRef("o"),
                PublicationLevel.PRINCIPAL_ORGANISER, Instant.EPOCH, document);
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
