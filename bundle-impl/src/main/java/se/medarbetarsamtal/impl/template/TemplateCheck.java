package se.medarbetarsamtal.impl.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.Invalid.Fault;

/** What makes a template usable; says all that is wrong at once. */
final class TemplateCheck {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
    private static final int LONGEST_TITLE = 200;

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private TemplateCheck() { }

    static void check(
            String title,
            String language,
            List<TemplateDocument.PreparationQuestion> preparation,
            List<TemplateDocument.Section> sections,
            List<TemplateDocument.Footnote> footnotes) {
        TemplateCheck check = new TemplateCheck();
        check.text("title", title, LONGEST_TITLE);
        if (language == null || !LANGUAGE.matcher(language).matches()) {
            check.fault("language", "language");
        }
        preparation.forEach(question -> check.question("preparation", question.id(), question.text()));
        sections.forEach(check::section);
        check.footnotes(sections, footnotes);
        check.count(preparation.size() + sections.stream().mapToInt(section -> section.questions().size()).sum());
        if (!check.faults.isEmpty()) {
            throw new Invalid(check.faults);
        }
    }

    private void section(TemplateDocument.Section section) {
        id("sections", section.id());
        text("sections", section.title(), LONGEST_TITLE);
        if (section.target() == null) {
            fault("sections", "target");
        }
        section.questions().forEach(question -> {
            question("sections", question.id(), question.text());
            question.points().forEach(point -> text("sections", point.text(), TemplateDocument.LONGEST_TEXT));
            if (question.sensitive() && question.preparationNote()) {
                fault("sections", "sensitive-preparation");
            }
        });
    }

    private void footnotes(List<TemplateDocument.Section> sections, List<TemplateDocument.Footnote> footnotes) {
        Set<Integer> numbers = new HashSet<>();
        footnotes.forEach(footnote -> {
            text("footnotes", footnote.text(), TemplateDocument.LONGEST_TEXT);
            if (!numbers.add(footnote.number())) {
                fault("footnotes", "footnote-twice");
            }
        });
        Stream<TemplateDocument.Point> points = sections.stream()
                .flatMap(section -> section.questions().stream())
                .flatMap(question -> question.points().stream());
        if (points.anyMatch(point -> point.footnote() != null && !numbers.contains(point.footnote()))) {
            fault("footnotes", "footnote-missing");
        }
    }

    private void count(int questions) {
        if (questions == 0 || questions > TemplateDocument.MOST_QUESTIONS) {
            fault("sections", "question-count");
        }
    }

    private void question(String field, String id, String text) {
        id(field, id);
        text(field, text, TemplateDocument.LONGEST_TEXT);
    }

    private void id(String field, String id) {
        if (id == null || !ID.matcher(id).matches()) {
            fault(field, "id");
        } else if (!ids.add(id)) {
            fault(field, "id-twice");
        }
    }

    private void text(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            fault(field, "required");
        } else if (text.length() > longest) {
            fault(field, "too-long");
        }
    }

    private void fault(String field, String code) {
        Fault fault = new Fault(field, code);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
