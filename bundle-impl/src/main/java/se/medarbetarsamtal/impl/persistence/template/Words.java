package se.medarbetarsamtal.impl.persistence.template;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/** The text that a template is found by, in small letters, and the patterns that look for words in it. */
final class Words {

    private Words() { }

    static String of(TemplateDocument document) {
        Stream<String> sections = document.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.title()), section.questions().stream().flatMap(Words::of)));
        Stream<String> preparation =
                document.preparation().stream().map(TemplateDocument.PreparationQuestion::text);
        return Stream.of(Stream.of(document.title()), document.intro().stream(), preparation, sections)
                .flatMap(parts -> parts)
                .map(Words::folded)
                .collect(Collectors.joining("\n"));
    }

    /** @return for each word a LIKE pattern with the escape character "!" */
    static List<String> patterns(List<String> words) {
        return words.stream()
                .map(word -> "%" + folded(word).replaceAll("[!%_]", "!$0") + "%")
                .toList();
    }

    private static Stream<String> of(TemplateDocument.Question question) {
        return Stream.concat(Stream.of(question.text()), question.points().stream().map(TemplateDocument.Point::text));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
