package se.medarbetarsamtal.impl.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medarbetarsamtal.impl.Invalid;

/**
 * All the text of one version of a template, without a person in it. A published one never changes.
 *
 * @param schoolForm always {@link #SCHOOL_FORM}
 * @param title without a year: a template is not copied anew each year
 * @param language IETF language tag of the text
 * @param source after which routine it was made; null when it has none
 * @param routineTitle the title of the routine's text page; null when there is none
 * @param intro the purpose, in paragraphs
 * @param preparation what the employee is asked beforehand
 * @param sections what the talk is about
 * @param plan the action plan's form; null when the template has none
 * @param footnotes numbered as the questions name them
 * @param release when the other party gets to read what one has prepared; {@code EACH} where the template says nothing
 */
public record TemplateDocument(
        String schoolForm,
        String title,
        String language,
        String source,
        String routineTitle,
        List<String> intro,
        List<PreparationQuestion> preparation,
        List<Section> sections,
        PlanForm plan,
        List<Footnote> footnotes,
        ReleaseMode release) {

    public static final String SCHOOL_FORM = "MEDARBETARSAMTAL";
    static final int MOST_QUESTIONS = 100;
    static final int LONGEST_TEXT = 4_000;

    public record PreparationQuestion(String id, String text) { }

    /**
     * A heading with questions.
     *
     * @param target where what was agreed goes
     * @param label what the section is also called; null when it has no other name
     * @param guidance read before the questions; null when there is none
     * @param recordingRule what is written down, in the routine's words; null when there is none
     */
    public record Section(
            String id,
            String title,
            Target target,
            String label,
            String guidance,
            String recordingRule,
            List<Question> questions) {

        public Section {
            questions = listOf(questions);
        }
    }

    /**
     * One question of the talk, answered together.
     *
     * @param sensitive about health or the like: never required, no box for preparation
     * @param preparationNote whether each party may write a note of its own beforehand
     * @param help what not to write; null when nothing needs to be said
     * @param points headings under one answer
     */
    public record Question(
            String id, String text, boolean sensitive, boolean preparationNote, String help, List<Point> points) {

        public Question {
            points = listOf(points);
        }

        /** @return whether the answer may hold what is sensitive: the question asks for it, or one of its points does */
        public boolean asksForSensitive() {
            return sensitive || points.stream().anyMatch(Point::sensitive);
        }
    }

    /** @param footnote the number of a footnote; null when there is none */
    public record Point(String text, Integer footnote, boolean sensitive, String help) { }

    public record Footnote(int number, String text) { }

    /**
     * The action plan's form.
     *
     * @param header what stands above the tables: day, names and unit, filled in by themselves
     * @param developmentTypes what competence development can be, as suggestions
     */
    public record PlanForm(
            String title,
            List<String> guidance,
            List<HeaderField> header,
            List<Table> tables,
            List<String> developmentTypes) {

        public PlanForm {
            guidance = listOf(guidance);
            header = listOf(header);
            tables = listOf(tables);
            developmentTypes = listOf(developmentTypes);
        }
    }

    public record HeaderField(String id, String label) { }

    public record Table(String id, List<Group> groups) {

        public Table {
            groups = listOf(groups);
        }
    }

    public record Group(String label, List<Column> columns) {

        public Group {
            columns = listOf(columns);
        }
    }

    public record Column(String id, String label, boolean required) { }

    /** When the other party gets to read what one has prepared. */
    public enum ReleaseMode {
        /** Each party shows the own preparation when it wants to. */
        EACH,
        /** What both have shown opens for both at once. */
        TOGETHER,
        /** What one writes is seen at once. */
        FROM_START
    }

    /** Where a section's outcome is written. */
    public enum Target { NOTES, PLAN_GOALS, PLAN_ACTIVITIES, PLAN_CHALLENGE }

    public TemplateDocument {
        if (!SCHOOL_FORM.equals(schoolForm)) {
            throw Invalid.of("wrong-school-form");
        }
        intro = listOf(intro);
        preparation = listOf(preparation);
        sections = listOf(sections);
        footnotes = listOf(footnotes);
        release = release == null ? ReleaseMode.EACH : release;
        TemplateCheck.check(title, language, preparation, sections, footnotes);
    }

    /** @return the question of the talk itself, if the id is one */
    public Optional<Question> question(String id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }

    public boolean asksBeforehand(String id) {
        return preparation.stream().anyMatch(question -> question.id().equals(id));
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    /** @return how many questions it asks in all */
    public int questionCount() {
        return preparation.size() + (int) questions().count();
    }

    private static <T> List<T> listOf(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
