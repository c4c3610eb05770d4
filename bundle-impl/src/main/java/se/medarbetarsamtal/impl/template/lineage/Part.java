package se.medarbetarsamtal.impl.template.lineage;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * Something in a template that changes by itself: a question, a section without its questions, or one of the other texts.
 *
 * @param place where it stands among others: {@code preparation}, {@code sections}, {@code footnotes}, the id of its section's
 *        part, or {@code document} for what there is only one of
 * @param value as the document holds it
 * @param translations by language, and in each by what follows this part's id in the key
 */
public record Part(What what, String place, Object value, Map<String, Map<String, String>> translations) {

    public enum What { QUESTION, SECTION, TEXT }

    public Part {
        requireNonNull(what, "what");
        requireNonNull(place, "place");
        requireNonNull(value, "value");
        translations = Map.copyOf(translations);
    }

    Part at(String newPlace) {
        return new Part(what, newPlace, value, translations);
    }

    Part saying(Object newValue) {
        return new Part(what, place, newValue, translations);
    }
}
