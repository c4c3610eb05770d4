package se.medarbetarsamtal.api.text;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * One text for people, in both languages.
 *
 * @param swedish the first language, never blank
 * @param english the second language, never blank
 */
public record Wording(String swedish, String english) {

    public Wording {
        if (requireNonNull(swedish, "swedish").isBlank() || requireNonNull(english, "english").isBlank()) {
            throw new IllegalArgumentException("A wording says something in both languages");
        }
    }

    /** @return the English text for an English locale, the Swedish one for every other */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : swedish;
    }
}
