package se.medarbetarsamtal.impl.template;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.template.TemplateDocument.Option;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;

/** Whether a text is an answer to a question that is not answered in words of one's own. Nothing is always one: not answered. */
public final class ChoiceCheck {

    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    private ChoiceCheck() { }

    /** @throws Invalid when the question cannot be answered like that */
    public static void check(Question question, String text) {
        if (!text.isEmpty() && !isAnswer(question, text)) {
            throw new Invalid("text", "choice");
        }
    }

    private static boolean isAnswer(Question question, String text) {
        List<String> ids = question.options().stream().map(Option::id).toList();
        List<String> lines = Arrays.asList(text.split("\n", -1));
        return switch (question.kind()) {
            case LONG_TEXT, TEXT -> true;
            case YES_NO -> YES_OR_NO.contains(text);
            case SINGLE, SCALE -> ids.contains(text);
            case MULTIPLE -> ids.stream().filter(lines::contains).toList().equals(lines);
            case TABLE -> lines.stream().allMatch(row -> row.split("\t", -1).length == question.columns().size());
            case INFORMATION, AGREEMENTS -> false;
        };
    }
}
