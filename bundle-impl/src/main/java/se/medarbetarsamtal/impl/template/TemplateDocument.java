package se.medarbetarsamtal.impl.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.medarbetarsamtal.impl.Invalid;

/**
 * All the text of one version of a template, without a person in it. A published one never changes. It may be unfinished:
 * what is checked here is its form; that nothing is missing, {@link PublishedTemplate}.
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
 * @param routineText the routine itself, in paragraphs; empty when it is read elsewhere or not at all
 * @param routineUrl where the routine is read instead, always {@code https}; null when there is no such place
 * @param translations each in a language of its own, with the texts that the template has and no others
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
        ReleaseMode release,
        List<String> routineText,
        String routineUrl,
        List<Translation> translations) {

    public static final String SCHOOL_FORM = "MEDARBETARSAMTAL";

    public record PreparationQuestion(String id, String text) {

        public PreparationQuestion {
            text = textOf(text);
        }
    }

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
            title = textOf(title);
            questions = listOf(questions);
        }

        /** @return whether the outcome of one of its questions is written in the notes */
        public boolean isForNotes(Question question) {
            return (question.target() == null ? target : question.target()) == Target.NOTES;
        }
    }

    /**
     * One question of the talk. What its kind has no use for is not kept.
     *
     * @param sensitive about health or the like: never required, no box of one's own
     * @param preparationNote whether each party may write a note of its own before it is answered together
     * @param help what not to write; null when nothing needs to be said
     * @param points headings under one answer
     * @param kind how it is answered; in words where the template says nothing
     * @param answeredBy whose box it has; one for both where the template says nothing
     * @param target where the outcome goes; null for where the section's goes
     * @param required whether the pages remind of it while it is unanswered; nothing ever waits for it. Not
     *     where the template says nothing
     * @param options what can be chosen, in order
     * @param columns what each row of a table tells
     */
    public record Question(
            String id,
            String text,
            boolean sensitive,
            boolean preparationNote,
            String help,
            List<Point> points,
            QuestionKind kind,
            AnsweredBy answeredBy,
            Target target,
            Boolean required,
            List<Option> options,
            List<Option> columns) {

        public Question {
            text = textOf(text);
            points = listOf(points);
            kind = kind == null ? QuestionKind.LONG_TEXT : kind;
            answeredBy = answeredBy == null || !kind.hasAnswer() ? AnsweredBy.TOGETHER : answeredBy;
            preparationNote = preparationNote && kind.hasAnswer() && answeredBy == AnsweredBy.TOGETHER;
            required = required != null && required && kind.hasAnswer();
            options = kind.hasOptions() ? listOf(options) : List.of();
            columns = kind == QuestionKind.TABLE ? listOf(columns) : List.of();
        }

        /** One that is answered together, in words. */
        public Question(
                String id, String text, boolean sensitive, boolean preparationNote, String help, List<Point> points) {
            this(id, text, sensitive, preparationNote, help, points, null, null, null, null, null, null);
        }

        /** @return whether the answer may hold what is sensitive: the question asks for it, or one of its points does */
        public boolean asksForSensitive() {
            return sensitive || points.stream().anyMatch(Point::sensitive);
        }

        /** @return whether there is a box in which both write */
        public boolean hasJointBox() {
            return kind.hasAnswer() && answeredBy == AnsweredBy.TOGETHER;
        }

        /** @return whether that party, the employee or a chef, has a box of its own */
        public boolean hasOwnBox(boolean employee) {
            return preparationNote || answeredBy == AnsweredBy.BOTH
                    || answeredBy == (employee ? AnsweredBy.EMPLOYEE : AnsweredBy.MANAGER);
        }
    }

    /** What can be chosen, or a column of a table. An answer names its id, which stays when the text is mended. */
    public record Option(String id, String text) {

        public Option {
            text = textOf(text);
        }
    }

    /** @param footnote the number of a footnote; null when there is none */
    public record Point(String text, Integer footnote, boolean sensitive, String help) {

        public Point {
            text = textOf(text);
        }
    }

    public record Footnote(int number, String text) {

        public Footnote {
            text = textOf(text);
        }
    }

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
        title = textOf(title);
        intro = listOf(intro);
        preparation = listOf(preparation);
        sections = listOf(sections);
        footnotes = listOf(footnotes);
        release = release == null ? ReleaseMode.EACH : release;
        routineText = listOf(routineText);
        routineUrl = routineUrl == null || routineUrl.isBlank() ? null : routineUrl.strip();
        translations = listOf(translations);
        new FormCheck().head(title, language).questions(preparation, sections).footnotes(footnotes)
                .routine(routineText, routineUrl).translations(language, translations).refuse();
        if (!translations.isEmpty()) {
            Set<String> keys = TemplateTexts.of(new TemplateDocument(schoolForm, title, language, source, routineTitle, intro,
                    preparation, sections, plan, footnotes, release, routineText, routineUrl, List.of())).keySet();
            translations = translations.stream().map(translation -> translation.of(keys)).toList();
        }
    }

    /** One in a single language, whose routine has no page of its own. */
    public TemplateDocument(String schoolForm, String title, String language, String source, String routineTitle,
            List<String> intro, List<PreparationQuestion> preparation, List<Section> sections, PlanForm plan,
            List<Footnote> footnotes, ReleaseMode release) {
        this(schoolForm, title, language, source, routineTitle, intro, preparation, sections, plan, footnotes, release,
                null, null, null);
    }

    /** @return the question of the talk itself, if the id is one */
    public Optional<Question> question(String id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }

    public boolean asksBeforehand(String id) {
        return preparation.stream().anyMatch(question -> question.id().equals(id));
    }

    /** @return the questions that each party answers in a box of its own, for the notes: there is no joint answer to them */
    public Stream<Question> answeredAloneForNotes() {
        return sections.stream().flatMap(section -> section.questions().stream()
                .filter(question -> question.answeredBy() != AnsweredBy.TOGETHER)
                .filter(section::isForNotes));
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    /** @return how many questions it asks in all */
    public int questionCount() {
        return preparation.size() + (int) questions().count();
    }

    private static String textOf(String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> listOf(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
