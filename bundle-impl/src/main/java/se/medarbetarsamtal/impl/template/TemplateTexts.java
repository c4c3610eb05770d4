package se.medarbetarsamtal.impl.template;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import se.medarbetarsamtal.impl.template.TemplateDocument.Column;
import se.medarbetarsamtal.impl.template.TemplateDocument.Footnote;
import se.medarbetarsamtal.impl.template.TemplateDocument.Group;
import se.medarbetarsamtal.impl.template.TemplateDocument.HeaderField;
import se.medarbetarsamtal.impl.template.TemplateDocument.Option;
import se.medarbetarsamtal.impl.template.TemplateDocument.PlanForm;
import se.medarbetarsamtal.impl.template.TemplateDocument.Point;
import se.medarbetarsamtal.impl.template.TemplateDocument.PreparationQuestion;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument.Section;
import se.medarbetarsamtal.impl.template.TemplateDocument.Table;

/** Every text of a template that somebody reads, by a key such as {@code questions/halsa/help} or {@code intro/0}. */
public final class TemplateTexts {

    /** What becomes of a text: of its key, and of itself. */
    private final BinaryOperator<String> change;

    private TemplateTexts(BinaryOperator<String> change) {
        this.change = change;
    }

    public static SortedMap<String, String> of(TemplateDocument document) {
        SortedMap<String, String> texts = new TreeMap<>();
        new TemplateTexts((key, text) -> {
            texts.put(key, text);
            return text;
        }).in(document, document.language());
        return texts;
    }

    /**
     * @param reader which language somebody reads
     * @return the document in that language where the whole of it is translated; otherwise as it is: none is half in one
     *     language and half in another
     */
    public static TemplateDocument in(Locale reader, TemplateDocument document) {
        Set<String> all = of(document).keySet();
        return document.translations().stream()
                .filter(translation -> speaks(reader, translation.language()) && !speaks(reader, document.language()))
                .filter(translation -> translation.texts().keySet().containsAll(all))
                .findFirst()
                .map(translation -> new TemplateTexts(translation.texts()::getOrDefault).in(document, translation.language()))
                .orElse(document);
    }

    private static boolean speaks(Locale reader, String language) {
        return Locale.forLanguageTag(language).getLanguage().equals(reader.getLanguage());
    }

    private TemplateDocument in(TemplateDocument document, String language) {
        return new TemplateDocument(document.schoolForm(), text("title", document.title()), language,
                text("source", document.source()), text("routineTitle", document.routineTitle()),
                texts("intro", document.intro()),
                document.preparation().stream().map(this::beforehand).toList(),
                document.sections().stream().map(this::section).toList(),
                document.plan() == null ? null : plan(document.plan()),
                document.footnotes().stream().map(this::footnote).toList(),
                document.release(), texts("routineText", document.routineText()), document.routineUrl(), List.of());
    }

    private PreparationQuestion beforehand(PreparationQuestion question) {
        return new PreparationQuestion(question.id(), text("preparation/" + question.id(), question.text()));
    }

    private Section section(Section section) {
        String at = "sections/" + section.id() + "/";
        return new Section(section.id(), text(at + "title", section.title()), section.target(),
                text(at + "label", section.label()), text(at + "guidance", section.guidance()),
                text(at + "recordingRule", section.recordingRule()),
                section.questions().stream().map(this::question).toList());
    }

    private Question question(Question question) {
        String at = "questions/" + question.id() + "/";
        return new Question(question.id(), text(at + "text", question.text()), question.sensitive(),
                question.preparationNote(), text(at + "help", question.help()), points(at + "points/", question.points()),
                question.kind(), question.answeredBy(), question.target(), question.required(),
                options(at + "options/", question.options()), options(at + "columns/", question.columns()));
    }

    private List<Point> points(String at, List<Point> points) {
        return IntStream.range(0, points.size()).mapToObj(index -> {
            Point point = points.get(index);
            return new Point(text(at + index, point.text()), point.footnote(), point.sensitive(),
                    text(at + index + "/help", point.help()));
        }).toList();
    }

    private List<Option> options(String at, List<Option> options) {
        return options.stream().map(option -> new Option(option.id(), text(at + option.id(), option.text()))).toList();
    }

    private Footnote footnote(Footnote footnote) {
        return new Footnote(footnote.number(), text("footnotes/" + footnote.number(), footnote.text()));
    }

    private PlanForm plan(PlanForm plan) {
        return new PlanForm(text("plan/title", plan.title()), texts("plan/guidance", plan.guidance()),
                plan.header().stream()
                        .map(field -> new HeaderField(field.id(), text("plan/header/" + field.id(), field.label()))).toList(),
                plan.tables().stream().map(this::table).toList(),
                texts("plan/developmentTypes", plan.developmentTypes()));
    }

    private Table table(Table table) {
        return new Table(table.id(), IntStream.range(0, table.groups().size()).mapToObj(index -> {
            Group group = table.groups().get(index);
            return new Group(text("plan/tables/" + table.id() + "/" + index, group.label()), group.columns().stream()
                    .map(column -> new Column(column.id(), text("plan/columns/" + column.id(), column.label()), column.required()))
                    .toList());
        }).toList());
    }

    private List<String> texts(String at, List<String> texts) {
        return IntStream.range(0, texts.size()).mapToObj(index -> text(at + "/" + index, texts.get(index))).toList();
    }

    private String text(String key, String text) {
        return text == null || text.isBlank() ? text : change.apply(key, text);
    }
}
