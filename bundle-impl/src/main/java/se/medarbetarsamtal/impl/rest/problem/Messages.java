package se.medarbetarsamtal.impl.rest.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sentences of {@code messages_*.properties}: Swedish first, English for whoever prefers it. */
public final class Messages {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");
    static final List<Locale> LANGUAGES = List.of(SWEDISH, Locale.ENGLISH);

    private final Map<Locale, Properties> texts =
            LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), Messages::load));

    String problem(ProblemType type, Locale language) {
        return text("problem." + type.code(), language);
    }

    String fault(String code, Locale language) {
        return text("fault." + code, language);
    }

    /** @param acceptLanguage the header as it came; null or unreadable counts as Swedish */
    static Locale language(String acceptLanguage) {
        if (acceptLanguage == null) {
            return SWEDISH;
        }
        try {
            Locale wanted = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return wanted == null ? SWEDISH : wanted;
        } catch (IllegalArgumentException unreadable) {
            return SWEDISH;
        }
    }

    private String text(String key, Locale language) {
        String text = texts.get(language).getProperty(key);
        if (text == null) {
            throw new IllegalStateException("No text for " + key);
        }
        return text;
    }

    static Properties load(Locale language) {
        String name = "/se/medarbetarsamtal/impl/rest/messages_" + language + ".properties";
        try (InputStream file = Messages.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
