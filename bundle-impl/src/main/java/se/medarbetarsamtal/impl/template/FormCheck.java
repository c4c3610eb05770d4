package se.medarbetarsamtal.impl.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.medarbetarsamtal.impl.WebAddress;
import se.medarbetarsamtal.impl.template.TemplateDocument.Footnote;
import se.medarbetarsamtal.impl.template.TemplateDocument.Option;
import se.medarbetarsamtal.impl.template.TemplateDocument.PreparationQuestion;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument.Section;

/** What every template keeps to, also while it is being written: its lengths, names and numbers. Says all that is wrong at once. */
final class FormCheck {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
    private static final int MOST_QUESTIONS = 100;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_URL = 1_000;
    private static final int MOST_PARAGRAPHS = 200;
    private static final int MOST_OPTIONS = 20;
    private static final int MOST_COLUMNS = 6;

    private final Faults faults = new Faults();
    private final Set<String> ids = new HashSet<>();

    FormCheck head(String title, String language) {
        length("title", title, LONGEST_TITLE);
        language("language", language);
        return this;
    }

    FormCheck questions(List<PreparationQuestion> preparation, List<Section> sections) {
        preparation.forEach(question -> question("preparation", question.id(), question.text()));
        sections.forEach(this::section);
        if (preparation.size() + sections.stream().mapToInt(section -> section.questions().size()).sum() > MOST_QUESTIONS) {
            faults.fault("sections", "question-count");
        }
        return this;
    }

    FormCheck footnotes(List<Footnote> footnotes) {
        footnotes.forEach(footnote -> length("footnotes", footnote.text(), LONGEST_TEXT));
        return this;
    }

    FormCheck routine(List<String> paragraphs, String url) {
        paragraphs.forEach(paragraph -> length("routineText", paragraph, LONGEST_TEXT));
        if (paragraphs.size() > MOST_PARAGRAPHS) {
            faults.fault("routineText", "too-long");
        }
        if (url != null && (url.length() > LONGEST_URL || !WebAddress.isSafe(url))) {
            faults.fault("routineUrl", "url");
        }
        return this;
    }

    FormCheck translations(String own, List<Translation> translations) {
        Set<String> languages = new HashSet<>();
        languages.add(own);
        translations.forEach(translation -> {
            language("translations", translation.language());
            if (!languages.add(translation.language())) {
                faults.fault("translations", "language-twice");
            }
            translation.texts().values().forEach(text -> length("translations", text, LONGEST_TEXT));
        });
        return this;
    }

    void refuse() {
        faults.refuse();
    }

    private void section(Section section) {
        id("sections", section.id(), ids);
        length("sections", section.title(), LONGEST_TITLE);
        section.questions().forEach(this::question);
    }

    private void question(Question question) {
        question("sections", question.id(), question.text());
        question.points().forEach(point -> length("sections", point.text(), LONGEST_TEXT));
        options(question.options(), MOST_OPTIONS);
        options(question.columns(), MOST_COLUMNS);
    }

    private void options(List<Option> options, int most) {
        Set<String> own = new HashSet<>();
        options.forEach(option -> {
            id("sections", option.id(), own);
            length("sections", option.text(), LONGEST_TITLE);
        });
        if (options.size() > most) {
            faults.fault("sections", "option-count");
        }
    }

    private void language(String field, String language) {
        if (language == null || !LANGUAGE.matcher(language).matches()) {
            faults.fault(field, "language");
        }
    }

    private void question(String field, String id, String text) {
        id(field, id, ids);
        length(field, text, LONGEST_TEXT);
    }

    private void id(String field, String id, Set<String> others) {
        if (id == null || !ID.matcher(id).matches()) {
            faults.fault(field, "id");
        } else if (!others.add(id)) {
            faults.fault(field, "id-twice");
        }
    }

    private void length(String field, String text, int longest) {
        if (text.length() > longest) {
            faults.fault(field, "too-long");
        }
    }
}
