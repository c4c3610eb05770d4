package se.medarbetarsamtal.impl.template.lineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateDocument.Footnote;
import se.medarbetarsamtal.impl.template.TemplateDocument.PlanForm;
import se.medarbetarsamtal.impl.template.TemplateDocument.PreparationQuestion;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument.ReleaseMode;
import se.medarbetarsamtal.impl.template.TemplateDocument.Section;
import se.medarbetarsamtal.impl.template.Translation;

/** Takes a document apart and puts it together again: the only one here that knows which fields it has. */
final class Shape {

    private final Parts parts;
    private final Map<String, Map<String, Map<String, String>>> translations;

    private Shape(TemplateDocument document) {
        parts = new Parts(document.translations().stream().map(Translation::language).toList());
        translations = Translated.byPart(document);
        texts(document).forEach(this::text);
        document.preparation().forEach(question ->
                add(Parts.PREPARATION + "/" + question.id(), Part.What.QUESTION, Parts.PREPARATION, question));
        document.sections().forEach(this::section);
        document.footnotes().forEach(note ->
                add(Parts.FOOTNOTES + "/" + note.number(), Part.What.TEXT, Parts.FOOTNOTES, note));
    }

    private void text(String id, Object value) {
        if (value != null && !List.of().equals(value)) {
            add(id, Part.What.TEXT, Parts.DOCUMENT, value);
        }
    }

    private void section(Section section) {
        String id = Parts.SECTIONS + "/" + section.id();
        add(id, Part.What.SECTION, Parts.SECTIONS, holding(section, List.of()));
        section.questions().forEach(question ->
                add(Parts.QUESTIONS + "/" + question.id(), Part.What.QUESTION, id, question));
    }

    private void add(String id, Part.What what, String place, Object value) {
        parts.append(id, new Part(what, place, value, translations.getOrDefault(id, Map.of())));
    }

    /** A text that is absent or empty is no part. */
    static Parts apart(TemplateDocument document) {
        return new Shape(document).parts;
    }

    /** @throws se.medarbetarsamtal.impl.Invalid when it is more than a template may hold */
    static TemplateDocument together(Parts parts) {
        return new TemplateDocument(
                TemplateDocument.SCHOOL_FORM,
                text(parts, "title"),
                text(parts, "language"),
                text(parts, "source"),
                text(parts, "routineTitle"),
                paragraphs(parts, "intro"),
                all(parts, Parts.PREPARATION, PreparationQuestion.class),
                parts.in(Parts.SECTIONS).stream().map(id -> section(parts, id)).toList(),
                one(parts, "plan", PlanForm.class),
                all(parts, Parts.FOOTNOTES, Footnote.class),
                one(parts, "release", ReleaseMode.class),
                paragraphs(parts, "routineText"),
                text(parts, "routineUrl"),
                Translated.together(parts));
    }

    private static Map<String, Object> texts(TemplateDocument document) {
        Map<String, Object> texts = new LinkedHashMap<>();
        texts.put("title", document.title());
        texts.put("language", document.language());
        texts.put("source", document.source());
        texts.put("routineTitle", document.routineTitle());
        texts.put("intro", document.intro());
        texts.put("plan", document.plan());
        texts.put("release", document.release());
        texts.put("routineText", document.routineText());
        texts.put("routineUrl", document.routineUrl());
        return texts;
    }

    private static Section section(Parts parts, String id) {
        return holding((Section) parts.get(id).value(), all(parts, id, Question.class));
    }

    private static Section holding(Section section, List<Question> questions) {
        return new Section(section.id(), section.title(), section.target(), section.label(), section.guidance(),
                section.recordingRule(), questions);
    }

    private static <T> T one(Parts parts, String id, Class<T> type) {
        return parts.has(id) ? type.cast(parts.get(id).value()) : null;
    }

    private static String text(Parts parts, String id) {
        return one(parts, id, String.class);
    }

    private static List<String> paragraphs(Parts parts, String id) {
        return parts.has(id) ? ((List<?>) parts.get(id).value()).stream().map(String.class::cast).toList() : List.of();
    }

    private static <T> List<T> all(Parts parts, String place, Class<T> type) {
        return parts.in(place).stream().map(id -> type.cast(parts.get(id).value())).toList();
    }
}
