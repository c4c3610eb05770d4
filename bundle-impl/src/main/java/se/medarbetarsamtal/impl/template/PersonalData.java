package se.medarbetarsamtal.impl.template;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    private static final Map<String, Pattern> LOOKS = Map.of(
            "personal-number", PERSONAL_NUMBER, "email", EMAIL, "phone", PHONE, "name", NAME);

    private PersonalData() { }

    /** @return each place once for each thing that it looks like, in whichever language, by place */
    public static List<Warning> in(TemplateDocument document) {
        Stream<Map.Entry<String, String>> texts = Stream.concat(
                TemplateTexts.of(document).entrySet().stream(),
                document.translations().stream().flatMap(translation -> translation.texts().entrySet().stream()));
        return texts.flatMap(text -> LOOKS.entrySet().stream()
                        .filter(look -> look.getValue().matcher(text.getValue()).find())
                        .map(look -> new Warning(text.getKey(), look.getKey())))
                .distinct()
                .sorted(Comparator.comparing(Warning::at).thenComparing(Warning::code))
                .toList();
    }
}
