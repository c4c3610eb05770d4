package se.medarbetarsamtal.impl.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.Invalid.Fault;
import se.medarbetarsamtal.impl.template.TemplateDocument.Option;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;

class ChoiceCheckTest {

    @Test
    void aChoiceIsOneOfTheOptions() {
        for (QuestionKind kind : List.of(QuestionKind.SINGLE, QuestionKind.SCALE)) {
            taken(kind, "ofta", "aldrig");
            refused(kind, "Ofta", "ofta\naldrig", " ofta", "true", "ord", "ofta\n");
        }
        taken(QuestionKind.YES_NO, "true", "false");
        refused(QuestionKind.YES_NO, "ja", "TRUE", "true\nfalse", "ofta");
    }

    @Test
    void severalAreInTheTemplatesOrderEachOnce() {
        taken(QuestionKind.MULTIPLE, "ofta", "aldrig", "ofta\naldrig");
        refused(QuestionKind.MULTIPLE, "aldrig\nofta", "ofta\nofta", "ofta\n", "\nofta", "ofta\nord", "ofta,aldrig");
    }

    @Test
    void everyRowOfATableHasEveryCell() {
        taken(QuestionKind.TABLE, "Alva\tnu", "\t", "Alva\tnu\n\tsen");
        refused(QuestionKind.TABLE, "Alva", "Alva\tnu\tsen", "Alva\tnu\n", "Alva\tnu\nErik");
    }

    @Test
    void wordsAreTakenAsTheyAreAndWhatIsOnlyReadTakesNone() {
        taken(QuestionKind.LONG_TEXT, "ofta", "Vad som helst\n\toch mer");
        taken(QuestionKind.TEXT, "Vad som helst");
        refused(QuestionKind.INFORMATION, "ord");
        refused(QuestionKind.AGREEMENTS, "ord");
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void anAnswerCanBeTakenBack(QuestionKind kind) {
        taken(kind, "");
    }

    private static void taken(QuestionKind kind, String... answers) {
        Stream.of(answers).forEach(answer ->
                assertThatCode(() -> ChoiceCheck.check(question(kind), answer)).as(kind + " " + answer).doesNotThrowAnyException());
    }

    private static void refused(QuestionKind kind, String... answers) {
        Stream.of(answers).forEach(answer -> assertThatThrownBy(() -> ChoiceCheck.check(question(kind), answer)).as(kind + " " + answer)
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.faults())
                        .containsExactly(new Fault("text", "choice"))));
    }

    private static Question question(QuestionKind kind) {
        return new Question("q", "Hur ofta?", false, false, null, List.of(), kind, null, null, false,
                List.of(new Option("ofta", "Ofta"), new Option("aldrig", "Aldrig")),
                List.of(new Option("vem", "Vem"), new Option("nar", "När")));
    }
}
