package se.medarbetarsamtal.impl.rest.problem;

import java.util.List;
import java.util.Locale;
import se.medarbetarsamtal.impl.Messages;

/** The sentences of {@code messages_*.properties}: Swedish first, English for whoever prefers it. */
public final class ProblemTexts {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");
    static final List<Locale> LANGUAGES = List.of(SWEDISH, Locale.ENGLISH);

    private final Messages texts = new Messages(ProblemTexts.class);

    String problem(ProblemType type, Locale language) {
        return text("problem." + type.code(), language);
    }

    String fault(String code, Locale language) {
        return text("fault." + code, language);
    }

    /** @param acceptLanguage the header as it came; null or unreadable counts as Swedish */
    public static Locale language(String acceptLanguage) {
        if (acceptLanguage == null) {
            return SWEDISH;
        }
        try {
            Locale wanted = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return wanted == null ? SWEDISH : wanted;
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) { // the latter for hyphens alone
            return SWEDISH;
        }
    }

    private String text(String key, Locale language) {
        return texts.of(key).in(language);
    }
}
