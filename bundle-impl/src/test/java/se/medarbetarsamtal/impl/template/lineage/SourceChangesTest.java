package se.medarbetarsamtal.impl.template.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.medarbetarsamtal.impl.template.lineage.SourceChange.Kind.ADDED;
import static se.medarbetarsamtal.impl.template.lineage.SourceChange.Kind.CHANGED;
import static se.medarbetarsamtal.impl.template.lineage.SourceChange.Kind.MOVED;
import static se.medarbetarsamtal.impl.template.lineage.SourceChange.Kind.REMOVED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateDocument.Footnote;
import se.medarbetarsamtal.impl.template.TemplateDocument.Point;
import se.medarbetarsamtal.impl.template.TemplateDocument.PreparationQuestion;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument.Section;
import se.medarbetarsamtal.impl.template.TemplateDocument.Target;
import se.medarbetarsamtal.impl.template.Translation;

class SourceChangesTest {

    private static final Section GOALS = section("mal", asks("nuläge"), asks("framåt"), asks("stöd"));
    private static final TemplateDocument FIRST = template("Medarbetarsamtal", GOALS);

    @Test
    void tellsByQuestionWhatIsNewOtherMovedAndGone() {
        TemplateDocument next = template("Medarbetarsamtal",
                section("mal", asks("stöd"), asks("nuläge"), asks("mod", "Vad vågar du?"), asks("trivsel")));
        TemplateDocument first = template("Medarbetarsamtal",
                section("mal", asks("nuläge"), asks("mod"), asks("framåt"), asks("stöd")));

        assertThat(new SourceChanges(first, first, next).list())
                .extracting(SourceChange::id, SourceChange::kind)
                .containsExactly(tuple("questions/stod", MOVED), tuple("questions/mod", CHANGED),
                        tuple("questions/trivsel", ADDED), tuple("questions/framat", REMOVED));
    }

    @Test
    void showsWhatStoodThereWhatStandsInTheCopyAndWhatStandsThereNow() {
        SourceChange change = new SourceChanges(FIRST, template("Vårt samtal", GOALS), template("Samtal", GOALS)).list().get(0);

        assertThat(Stream.of(change.before(), change.mine(), change.after()).map(Part::value))
                .containsExactly("Medarbetarsamtal", "Vårt samtal", "Samtal");
        assertThat(change.what()).isEqualTo(Part.What.TEXT);
    }

    @Test
    void doesNotAskAboutWhatTheCopySaysAlready() {
        TemplateDocument next = template("Samtal", section("mal", asks("nuläge", "Hur är det nu?"), asks("stöd")));

        assertThat(new SourceChanges(FIRST, next, next).list()).isEmpty();
    }

    @Test
    void bringsTheSectionAlongThatAQuestionStandsIn() {
        TemplateDocument next = template("Medarbetarsamtal", GOALS, section("halsa", asks("sömn")));

        TemplateDocument merged = new SourceChanges(FIRST, FIRST, next).merged(Set.of("questions/somn"));

        assertThat(merged).isEqualTo(next);
    }

    @Test
    void keepsASectionThatTheCopyAsksAQuestionOfItsOwnIn() {
        TemplateDocument mine = template("Medarbetarsamtal", section("mal", asks("nuläge"), asks("eget")));
        TemplateDocument next = template("Medarbetarsamtal", section("halsa", asks("sömn")));

        TemplateDocument merged = new SourceChanges(FIRST, mine, next).merged(Set.of("sections/mal", "questions/nulage"));

        assertThat(merged).isEqualTo(template("Medarbetarsamtal", section("mal", asks("eget"))));
    }

    @Test
    void movesTheCopysOwnWordsAlong() {
        TemplateDocument mine = template("Medarbetarsamtal", section("mal", asks("nuläge", "Läget hos oss?"), asks("framåt")));
        TemplateDocument next = template("Medarbetarsamtal", section("mal", asks("framåt"), asks("stöd"), asks("nuläge")));

        TemplateDocument merged = new SourceChanges(FIRST, mine, next).merged(Set.of("questions/nulage"));

        assertThat(merged.questions().map(Question::text)).containsExactly("framåt", "Läget hos oss?");
    }

    @Test
    void givesANewFootnoteAnotherNumberWhereTheCopyHasUsedIt() {
        TemplateDocument mine = noted(List.of(new Footnote(1, "Vår egen not")), pointing("eget", 1));
        TemplateDocument next = noted(List.of(new Footnote(1, "Källans nya not")), pointing("arbetstid", 1));

        TemplateDocument merged = new SourceChanges(noted(List.of()), mine, next).merged(Set.of("questions/arbetstid"));

        assertThat(merged).isEqualTo(noted(List.of(new Footnote(1, "Vår egen not"), new Footnote(2, "Källans nya not")),
                pointing("arbetstid", 2), pointing("eget", 1)));
    }

    @Test
    void takesAQuestionOverWithItsTranslation() {
        TemplateDocument mine = translated(FIRST, Map.of("questions/stod/text", "Our support?"));
        TemplateDocument next = translated(template("Medarbetarsamtal",
                section("mal", asks("nuläge", "Hur är det?"), asks("framåt"), asks("stöd"))), Map.of("questions/nulage/text", "How is it?"));

        TemplateDocument merged = new SourceChanges(FIRST, mine, next).merged(Set.of("questions/nulage"));

        assertThat(merged.translations().get(0).texts())
                .isEqualTo(Map.of("questions/nulage/text", "How is it?", "questions/stod/text", "Our support?"));
    }

    @Test
    void givesAQuestionAnotherIdWhereTheCopyHasUsedItForSomethingElse() {
        TemplateDocument mine = template("Medarbetarsamtal", GOALS, section("trivsel", asks("eget")));
        TemplateDocument next = template("Medarbetarsamtal", section("mal", asks("nuläge"), asks("framåt"), asks("stöd"), asks("trivsel")));

        TemplateDocument merged = new SourceChanges(FIRST, mine, next).merged(Set.of("questions/trivsel"));

        assertThat(merged.questions().map(Question::id)).containsExactly("nulage", "framat", "stod", "trivsel-2", "eget");
    }

    @Test
    void refusesMoreQuestionsThanATemplateHolds() {
        TemplateDocument mine = template("Medarbetarsamtal", GOALS, section("egna",
                IntStream.range(0, 96).mapToObj(number -> asks("egen" + number)).toArray(Question[]::new)));
        TemplateDocument next = template("Medarbetarsamtal", GOALS, section("halsa", asks("sömn")));
        SourceChanges changes = new SourceChanges(FIRST, mine, next);

        assertThat(changes.list()).extracting(SourceChange::id).containsExactly("sections/halsa", "questions/somn");
        assertThatThrownBy(() -> changes.merged(Set.of("questions/somn"))).isInstanceOfSatisfying(Invalid.class,
                refusal -> assertThat(refusal.faults()).extracting(Invalid.Fault::code).contains("question-count"));
    }

    private static Question asks(String text) {
        return asks(text, text);
    }

    private static Question asks(String name, String text) {
        String id = name.replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
        return new Question(id, text, false, true, null, List.of());
    }

    private static Question pointing(String id, int footnote) {
        return new Question(id, id, false, true, null, List.of(new Point("Punkt", footnote, false, null)));
    }

    private static Section section(String id, Question... questions) {
        return new Section(id, "Avsnitt " + id, Target.NOTES, null, null, null, List.of(questions));
    }

    private static TemplateDocument noted(List<Footnote> footnotes, Question... questions) {
        return new TemplateDocument(TemplateDocument.SCHOOL_FORM, "Medarbetarsamtal", "sv", null, null, List.of(), List.of(),
                List.of(section("mal", questions)), null, footnotes, null);
    }

    private static TemplateDocument template(String title, Section... sections) {
        return new TemplateDocument(TemplateDocument.SCHOOL_FORM, title, "sv", null, null, List.of("Syfte"),
                List.of(new PreparationQuestion("tankar", "Tankar?")), Arrays.asList(sections), null, List.of(), null);
    }

    private static TemplateDocument translated(TemplateDocument document, Map<String, String> english) {
        return new TemplateDocument(document.schoolForm(), document.title(), document.language(), document.source(),
                document.routineTitle(), document.intro(), document.preparation(), document.sections(), document.plan(),
                document.footnotes(), document.release(), document.routineText(), document.routineUrl(),
                List.of(new Translation("en", new TreeMap<>(english))));
    }
}
