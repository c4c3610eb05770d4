package se.medarbetarsamtal.impl.template;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of a template in one more language.
 *
 * @param language IETF language tag
 * @param texts by the keys of {@link TemplateTexts}; what is absent is read in the template's own language
 */
public record Translation(String language, SortedMap<String, String> texts) {

    public Translation {
        texts = Collections.unmodifiableSortedMap(texts == null ? new TreeMap<>() : new TreeMap<>(texts));
    }

    /** @return the same without what translates nothing: a text that is no more, or no words */
    Translation of(Set<String> keys) {
        SortedMap<String, String> kept = new TreeMap<>(texts);
        kept.entrySet().removeIf(text -> text.getValue() == null || text.getValue().isBlank() || !keys.contains(text.getKey()));
        return new Translation(language, kept);
    }
}
