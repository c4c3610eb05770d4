package se.medarbetarsamtal.impl.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.medarbetarsamtal.impl.template.TemplateDocument.Option;
import se.medarbetarsamtal.impl.template.TemplateDocument.Point;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument.Section;

/**
 * What makes a template one to talk by: nothing in it is missing. Says all that is wrong at once, each fault at the text by the
 * key of {@link TemplateTexts}.
 */
final class WholeCheck {

    private final Faults faults = new Faults();

    private WholeCheck() { }

    static void check(TemplateDocument document) {
        WholeCheck check = new WholeCheck();
        check.text("title", document.title());
        document.preparation().forEach(question -> check.text("preparation/" + question.id(), question.text()));
        document.sections().forEach(check::section);
        check.footnotes(document);
        check.texts("routineText/", document.routineText());
        if (document.questions().noneMatch(question -> question.kind().hasAnswer()) && document.preparation().isEmpty()) {
            check.faults.fault("sections", "question-count");
        }
        check.faults.refuse();
    }

    private void section(Section section) {
        String at = "sections/" + section.id();
        text(at + "/title", section.title());
        if (section.target() == null) {
            faults.fault(at, "target");
        }
        section.questions().forEach(this::question);
    }

    private void question(Question question) {
        String at = "questions/" + question.id();
        text(at + "/text", question.text());
        texts(at + "/points/", question.points().stream().map(Point::text).toList());
        if (question.sensitive() && (question.hasOwnBox(true) || question.hasOwnBox(false))) {
            faults.fault(at, "sensitive-preparation");
        }
        if (question.sensitive() && question.required()) {
            faults.fault(at, "sensitive-required");
        }
        options(at, question);
    }

    private void options(String at, Question question) {
        int least = question.kind().hasOptions() ? 2 : 0;
        if (question.options().size() < least || question.kind() == QuestionKind.TABLE && question.columns().isEmpty()) {
            faults.fault(at, "option-count");
        }
        for (Option option : question.options()) {
            text(at + "/options/" + option.id(), option.text());
        }
        for (Option column : question.columns()) {
            text(at + "/columns/" + column.id(), column.text());
        }
    }

    private void footnotes(TemplateDocument document) {
        Set<Integer> numbers = new HashSet<>();
        document.footnotes().forEach(footnote -> {
            text("footnotes/" + footnote.number(), footnote.text());
            if (!numbers.add(footnote.number())) {
                faults.fault("footnotes", "footnote-twice");
            }
        });
        Stream<Point> points = document.questions().flatMap(question -> question.points().stream());
        if (points.anyMatch(point -> point.footnote() != null && !numbers.contains(point.footnote()))) {
            faults.fault("footnotes", "footnote-missing");
        }
    }

    private void texts(String at, List<String> texts) {
        for (int index = 0; index < texts.size(); index++) {
            text(at + index, texts.get(index));
        }
    }

    private void text(String field, String text) {
        if (text.isBlank()) {
            faults.fault(field, "required");
        }
    }
}
