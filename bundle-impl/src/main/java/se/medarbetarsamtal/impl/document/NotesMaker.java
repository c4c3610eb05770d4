package se.medarbetarsamtal.impl.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.OwnQuestion;
import se.medarbetarsamtal.impl.document.PersonnelNotes.Answered;
import se.medarbetarsamtal.impl.document.PersonnelNotes.Said;
import se.medarbetarsamtal.impl.document.PersonnelNotes.Section;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/**
 * Chooses what goes into the notes. What both answer together goes there when it is ticked; where each answers alone there is no
 * tick, and it goes there once it is shown, but for what is sensitive: without a tick that goes nowhere.
 */
final class NotesMaker {

    private final TemplateDocument template;
    private final List<OwnQuestion> own;
    private final Map<Field, String> words;
    private final PaperWords paper;
    private final AnswerWords answers;

    /** @param words what stands in which box; of what each answers alone only what is shown */
    NotesMaker(TemplateDocument template, List<OwnQuestion> own, Map<Field, String> words) {
        this.template = template;
        this.own = own;
        this.words = words;
        this.paper = PaperWords.of(template.language());
        this.answers = new AnswerWords(paper);
    }

    List<Section> sections() {
        Stream<Section> asked = template.sections().stream().map(section -> new Section(section.title(),
                section.questions().stream().filter(section::isForNotes).map(this::answered).toList()));
        Stream<Section> added = Stream.of(new Section(answers.ownQuestions(), ownQuestions().map(this::answered).toList()));
        return Stream.concat(asked, added)
                .map(section -> new Section(section.title(),
                        section.questions().stream().filter(question -> !question.answers().isEmpty()).toList()))
                .filter(section -> !section.questions().isEmpty())
                .toList();
    }

    /** @return how many answers are meant for the notes and stay out: not ticked, or sensitive with no tick to set */
    int leftOut() {
        List<Question> asked = template.sections().stream()
                .flatMap(section -> section.questions().stream().filter(section::isForNotes)).toList();
        long unticked = Stream.concat(asked.stream().filter(Question::hasJointBox), ownQuestions())
                .filter(question -> !text(Field.joint(question.id())).isBlank() && !isTicked(question))
                .count();
        long sensitive = asked.stream().filter(question -> !question.hasJointBox() && question.asksForSensitive())
                .mapToLong(question -> said(question).size()).sum();
        return (int) (unticked + sensitive);
    }

    /** One that was taken away while it was read has no words any more. */
    private Stream<Question> ownQuestions() {
        return own.stream().filter(one -> words.containsKey(one.field())).map(one -> one.asked(text(one.field())));
    }

    private Answered answered(Question question) {
        return new Answered(question.text(), question.hasJointBox() ? together(question) : alone(question));
    }

    private List<Said> together(Question question) {
        String answer = answers.lines(question, text(Field.joint(question.id())));
        return answer.isBlank() || !isTicked(question) ? List.of() : List.of(new Said(Optional.empty(), answer));
    }

    private List<Said> alone(Question question) {
        return question.asksForSensitive() ? List.of() : said(question);
    }

    private List<Said> said(Question question) {
        return words.entrySet().stream()
                .filter(text -> text.getKey().name().equals(question.id()) && by(text.getKey()).isPresent())
                .sorted(Comparator.comparing(text -> text.getKey().sealedAs()))
                .map(text -> new Said(by(text.getKey()), answers.lines(question, text.getValue())))
                .filter(said -> !said.text().isBlank())
                .toList();
    }

    private Optional<String> by(Field field) {
        return switch (field.kind()) {
            case EMPLOYEE -> Optional.of(paper.text("by-employee"));
            case MANAGER -> Optional.of(paper.text("by-manager"));
            default -> Optional.empty();
        };
    }

    private boolean isTicked(Question question) {
        return text(new Field(Field.Kind.TO_NOTES, question.id())).equals("true");
    }

    private String text(Field field) {
        return Objects.requireNonNullElse(words.get(field), "");
    }
}
