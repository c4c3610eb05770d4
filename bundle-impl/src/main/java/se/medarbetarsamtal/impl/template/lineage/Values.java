package se.medarbetarsamtal.impl.template.lineage;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.medarbetarsamtal.impl.template.TemplateDocument.Point;
import se.medarbetarsamtal.impl.template.TemplateDocument.PreparationQuestion;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument.Section;

/** Questions and sections with one thing changed. */
final class Values {

    private Values() { }

    /** @return the same question or section by another id */
    static Object withId(Object value, String id) {
        if (value instanceof PreparationQuestion asked) {
            return new PreparationQuestion(id, asked.text());
        }
        if (value instanceof Section section) {
            return new Section(id, section.title(), section.target(), section.label(), section.guidance(),
                    section.recordingRule(), section.questions());
        }
        Question question = (Question) value;
        return holding(question, id, question.points());
    }

    /** @return the same with other numbers of footnotes; what names none is as it was */
    static Object withFootnotes(Object value, UnaryOperator<Integer> numbers) {
        if (!(value instanceof Question question)) {
            return value;
        }
        List<Point> points = question.points().stream()
                .map(point -> point.footnote() == null ? point
                        : new Point(point.text(), numbers.apply(point.footnote()), point.sensitive(), point.help()))
                .toList();
        return holding(question, question.id(), points);
    }

    /** @return the numbers of the footnotes that it names */
    static Stream<Integer> footnotesOf(Part part) {
        return part.value() instanceof Question question
                ? question.points().stream().map(Point::footnote).flatMap(number -> Optional.ofNullable(number).stream())
                : Stream.empty();
    }

    private static Question holding(Question question, String id, List<Point> points) {
        return new Question(id, question.text(), question.sensitive(), question.preparationNote(), question.help(), points,
                question.kind(), question.answeredBy(), question.target(), question.required(), question.options(),
                question.columns());
    }
}
