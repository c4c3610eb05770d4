package se.medarbetarsamtal.impl.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** @return the same as lines of text: each row of a table names the columns in which something stands */
    String lines(Question question, String answer) {
        return question.kind() == QuestionKind.TABLE
                ? answer.lines().map(row -> row(question.columns(), List.of(row.split("\t", -1))))
                        .filter(row -> !row.isEmpty()).collect(Collectors.joining("\n"))
                : of(question, answer);
    }

    private static String row(List<Option> columns, List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(at -> !cells.get(at).isBlank())
                .mapToObj(at -> (at < columns.size() ? columns.get(at).text() + ": " : "") + cells.get(at).strip())
                .collect(Collectors.joining("; "));
    }

    /** @return under which heading the parties' own questions stand */
    String ownQuestions() {
        return words.text("own-questions");
    }

    private static String textOf(Question question, String id) {
        return question.options().stream().filter(option -> option.id().equals(id)).map(Option::text).findFirst().orElse(id);
    }
}
