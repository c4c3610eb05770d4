package se.medarbetarsamtal.impl.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where the text of a template seems to be about somebody. It is advice: the name of a street or a book is found too. */
public final class PersonalData {

    /**
     * One place.
     *
     * @param at which text, such as {@code questions/mal/text}
     * @param code what it looks like
     */
    public record Warning(String at, String code) { }

    private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\b(?:19|20)?\\d{6}[-+]?\\d{4}\\b");
    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\d]@[\\p{L}\\d-]{1,63}\\.\\p{L}{2}");
    private static final Pattern PHONE = Pattern.compile("(?:\\+46|\\b0)[ -]?\\d{1,3}[ -]?\\d{2,3}[ -]?\\d{2}[ -]?\\d{2}\\b");
    /** Two words in a row with a capital each, the first not at the start of a sentence. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},:;] )\\p{Lu}\\p{Ll}{1,30} \\p{Lu}\\p{Ll}{1,30}\\b");

    private final List<Warning> warnings = new ArrayList<>();

    private PersonalData() { }

    /** @return each place once for each thing that it looks like */
    public static List<Warning> in(TemplateDocument document) {
        PersonalData found = new PersonalData();
        found.look("title", document.title());
        found.look("source", document.source());
        IntStream.range(0, document.intro().size()).forEach(i -> found.look("intro/" + i, document.intro().get(i)));
        document.preparation().forEach(question -> found.look("preparation/" + question.id(), question.text()));
        document.sections().forEach(found::section);
        document.footnotes().forEach(note -> found.look("footnotes/" + note.number(), note.text()));
        return List.copyOf(found.warnings);
    }

    private void section(TemplateDocument.Section section) {
        String at = "sections/" + section.id() + "/";
        look(at + "title", section.title());
        look(at + "label", section.label());
        look(at + "guidance", section.guidance());
        look(at + "recordingRule", section.recordingRule());
        section.questions().forEach(this::question);
    }

    private void question(TemplateDocument.Question question) {
        String at = "questions/" + question.id() + "/";
        look(at + "text", question.text());
        look(at + "help", question.help());
        IntStream.range(0, question.points().size())
                .forEach(i -> look(at + "points/" + i, question.points().get(i).text()));
    }

    private void look(String at, String text) {
        if (text != null) {
            note(at, "personal-number", PERSONAL_NUMBER, text);
            note(at, "email", EMAIL, text);
            note(at, "phone", PHONE, text);
            note(at, "name", NAME, text);
        }
    }

    private void note(String at, String code, Pattern pattern, String text) {
        if (pattern.matcher(text).find()) {
            warnings.add(new Warning(at, code));
        }
    }
}
