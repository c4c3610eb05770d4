package se.medarbetarsamtal.impl.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.OwnQuestion;
import se.medarbetarsamtal.impl.template.AnsweredBy;
import se.medarbetarsamtal.impl.template.QuestionKind;
import se.medarbetarsamtal.impl.template.TemplateDocument.Option;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument.Section;
import se.medarbetarsamtal.impl.template.TemplateDocument.Target;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/** The notes as plain text: every kind of question, and nothing that is not meant for them. */
class NotesTextTest {

    private static final List<Option> OPTIONS = List.of(new Option("a", "Aldrig"), new Option("b", "Ofta"), new Option("c", "Alltid"));
    private static final OwnQuestion OWN = new OwnQuestion("own", 1, new PersonRef("alva"), Instant.EPOCH);

    private final Map<Field, String> words = new HashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private String language = "sv";

    @Test
    void standInTheTemplatesOrderUnderItsHead() {
        section("Först", Target.NOTES, asked("q1", QuestionKind.LONG_TEXT), asked("q2", QuestionKind.TEXT));
        section("Sedan", Target.NOTES, asked("q3", QuestionKind.LONG_TEXT));
        ticked("q3", "Tredje");
        ticked("q2", "Andra");
        ticked("q1", "Första\n\nmed ett stycke");

        assertThat(text()).isEqualTo("""
                Medarbetarsamtal – anteckningar
                Datum: 26 nov. 2026
                Medarbetare: Alva Nyström
                Ansvarig chef: –
                Arbetsmaterial
                Kod K7Q2MX

                Först

                Fråga q1
                Första

                med ett stycke

                Fråga q2
                Andra

                Sedan

                Fråga q3
                Tredje""");
    }

    @Test
    void sayChoicesInWordsAndTablesInLines() {
        section("Val", Target.NOTES, asked("yes", QuestionKind.YES_NO), asked("no", QuestionKind.YES_NO),
                asked("one", QuestionKind.SINGLE), asked("many", QuestionKind.MULTIPLE), asked("scale", QuestionKind.SCALE),
                asked("table", QuestionKind.TABLE), asked("read", QuestionKind.INFORMATION));
        ticked("yes", "true");
        ticked("no", "false");
        ticked("one", "b");
        ticked("many", "a\nc");
        ticked("scale", "c");
        ticked("table", "Kurs\t\tmaj\n\t\t\n\tSamtal\t");

        assertThat(text()).contains("Fråga yes\nJa\n", "Fråga no\nNej\n", "Fråga one\nOfta\n", "Fråga many\nAldrig\nAlltid\n",
                "Fråga scale\nAlltid\n", "Fråga table\nAldrig: Kurs; Alltid: maj\nOfta: Samtal").doesNotContain("\t", "read", "true");
        language = "en";
        assertThat(text()).contains("Fråga yes\nYes\n", "Working material", "Code K7Q2MX");
    }

    @Test
    void holdOnlyWhatIsTickedAndMeantForThem() {
        section("Blandat", Target.NOTES, asked("ticked", QuestionKind.LONG_TEXT), asked("unticked", QuestionKind.LONG_TEXT),
                asked("taken-back", QuestionKind.LONG_TEXT), asked("empty", QuestionKind.LONG_TEXT),
                asked("to-plan", QuestionKind.LONG_TEXT, AnsweredBy.TOGETHER, Target.PLAN_GOALS));
        section("Planen", Target.PLAN_CHALLENGE, asked("plan", QuestionKind.LONG_TEXT),
                asked("from-plan", QuestionKind.LONG_TEXT, AnsweredBy.TOGETHER, Target.NOTES));
        List.of("ticked", "to-plan", "plan", "from-plan").forEach(question -> ticked(question, "Ord om " + question));
        ticked("empty", " \n ");
        words.put(Field.joint("unticked"), "Känsligt");
        words.put(Field.joint("taken-back"), "Känsligt");
        words.put(new Field(Field.Kind.TO_NOTES, "taken-back"), "false");
        words.put(Field.ownNote(new PersonRef("karin"), "ticked"), "Egen anteckning");
        words.put(new Field(Field.Kind.EMPLOYEE, "ticked"), "Förberedelse");

        assertThat(text()).contains("Ord om ticked", "Ord om from-plan")
                .doesNotContain("Känsligt", "Egen anteckning", "Förberedelse", "to-plan", "Ord om plan", "Fråga empty");
        assertThat(notes().answers()).isEqualTo(2);
        assertThat(notes().leftOut()).isEqualTo(2);
    }

    @Test
    void sayWhoAnsweredWhatIsAnsweredAlone() {
        section("Var för sig", Target.NOTES, asked("both", QuestionKind.YES_NO, AnsweredBy.BOTH, null),
                asked("chef", QuestionKind.LONG_TEXT, AnsweredBy.MANAGER, null));
        words.put(new Field(Field.Kind.EMPLOYEE, "both"), "true");
        words.put(new Field(Field.Kind.MANAGER, "both", Optional.of(new PersonRef("karin"))), "false");
        words.put(new Field(Field.Kind.MANAGER, "chef", Optional.of(new PersonRef("karin"))), "Bra år");

        assertThat(text()).contains("Fråga both\nMedarbetaren: Ja\nChefen: Nej\n", "Fråga chef\nChefen: Bra år");
        assertThat(notes().answers()).isEqualTo(3);
    }

    /** There is no tick beside an answer of one's own, so it counts as unticked. */
    @Test
    void leaveOutWhatIsSensitiveAndAnsweredAlone() {
        Question asked = asked("health", QuestionKind.LONG_TEXT, AnsweredBy.EMPLOYEE, null);
        section("Hälsa", Target.NOTES, new Question(asked.id(), asked.text(), true, false, null, List.of(), asked.kind(),
                asked.answeredBy(), null, null, OPTIONS, OPTIONS));
        words.put(new Field(Field.Kind.EMPLOYEE, "health"), "Diagnosen");

        assertThat(text()).doesNotContain("Diagnosen", "Hälsa");
        assertThat(notes().answers()).isZero();
        assertThat(notes().leftOut()).isEqualTo(1);
    }

    @Test
    void holdWhatThePartiesHaveAskedThemselves() {
        words.put(OWN.field(), "Hur går projektet?");
        ticked("own", "Bra");
        assertThat(text()).endsWith("Egna frågor\n\nHur går projektet?\nBra");

        words.remove(OWN.field());
        assertThat(text()).doesNotContain("Egna frågor");
    }

    @Test
    void sayThatNothingIsTicked() {
        section("Först", Target.NOTES, asked("q1", QuestionKind.LONG_TEXT));
        words.put(Field.joint("q1"), "Ord");

        assertThat(text()).endsWith("Kod K7Q2MX\n\nInget är bockat för anteckningen.").doesNotContain("Först");
        assertThat(notes().answers()).isZero();
    }

    @Test
    void areExactlyWhatWasWrittenButForSpacesAtTheEndOfALine() {
        String row = "x".repeat(5_000);
        String written = "<b>fet</b> &amp; *stjärna* # rubrik \t\r\nשלום مرحبا 👩‍🏫\u2028ny rad\r  indragen\n" + row;
        section("<Avsnitt>", Target.NOTES, asked("q1", QuestionKind.LONG_TEXT));
        ticked("q1", written);

        assertThat(text()).contains("\n<Avsnitt>\n").endsWith(
                "Fråga q1\n<b>fet</b> &amp; *stjärna* # rubrik\nשלום مرحبا 👩‍🏫\nny rad\n  indragen\n" + row);
        assertThat(text().lines()).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
        assertThat(text()).doesNotContain("\r", "\u2028");
    }

    @Test
    void areWholeHoweverLong() {
        section("Långt", Target.NOTES, asked("q1", QuestionKind.LONG_TEXT), asked("q2", QuestionKind.LONG_TEXT));
        String most = "å".repeat(20_000);
        ticked("q1", most);
        ticked("q2", most);

        assertThat(text()).contains("Fråga q1\n" + most + "\n\nFråga q2\n" + most);
    }

    @Test
    void areNotInWhatIsPrintedOfThemByItself() {
        section("Först", Target.NOTES, asked("q1", QuestionKind.LONG_TEXT));
        ticked("q1", "Hemligt");

        assertThat(notes().toString() + notes().sections()).doesNotContain("Hemligt");
    }

    private void ticked(String question, String text) {
        words.put(Field.joint(question), text);
        words.put(new Field(Field.Kind.TO_NOTES, question), "true");
    }

    private void section(String title, Target target, Question... questions) {
        sections.add(new Section("s" + sections.size(), title, target, null, null, null, List.of(questions)));
    }

    private static Question asked(String id, QuestionKind kind) {
        return asked(id, kind, AnsweredBy.TOGETHER, null);
    }

    private static Question asked(String id, QuestionKind kind, AnsweredBy by, Target target) {
        return new Question(id, "Fråga " + id, false, false, null, List.of(), kind, by, target, null, OPTIONS, OPTIONS);
    }

    private PersonnelNotes notes() {
        TemplateDocument template = new TemplateDocument(TemplateDocument.SCHOOL_FORM, "Medarbetarsamtal", language, null, null,
                List.of(), List.of(), sections, null, List.of(), null);
        NotesMaker maker = new NotesMaker(template, List.of(OWN), words);
        return new PersonnelNotes(language, "Medarbetarsamtal – anteckningar", new PlanHeads.Head("Exempelkommun", Optional.empty(), List.of(
                new PlanDocument.Line("Datum", "26 nov. 2026"), new PlanDocument.Line("Medarbetare", "Alva Nyström"),
                new PlanDocument.Line("Ansvarig chef", ""))), maker.sections(), maker.leftOut(), Optional.empty(), "K7Q2MX");
    }

    private String text() {
        return PersonnelNotesText.of(notes());
    }
}
