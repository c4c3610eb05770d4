package se.medarbetarsamtal.impl.document;

import java.util.stream.Collectors;
import se.medarbetarsamtal.impl.template.QuestionKind;
import se.medarbetarsamtal.impl.template.TemplateDocument.Option;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;

/** An answer as somebody would say it: a choice by its text, not by its id. */
final class AnswerWords {

    private final PaperWords words;

    AnswerWords(PaperWords words) {
        this.words = words;
    }

    /** @param answer as it is stored; the cells of a table stay apart by tabs */
    String of(Question question, String answer) {
        if (question.kind() == QuestionKind.YES_NO && !answer.isEmpty()) {
            return words.text(answer.equals("true") ? "yes" : "no");
        }
        return question.kind().hasOptions()
                ? answer.lines().map(id -> textOf(question, id)).collect(Collectors.joining("\n"))
                : answer;
    }

    private static String textOf(Question question, String id) {
        return question.options().stream().filter(option -> option.id().equals(id)).map(Option::text).findFirst().orElse(id);
    }
}
