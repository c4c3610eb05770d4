package se.medarbetarsamtal.impl.template;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a template is found by.
 *
 * @param words the forms of every word that somebody reads in it, in each of its languages
 * @param languages in which it can be read: the first parts of their tags
 */
public record TemplateText(Set<String> words, Set<String> languages) {

    public static TemplateText of(TemplateDocument document) {
        TemplateText text = new TemplateText(new TreeSet<>(), new TreeSet<>());
        text.add(document.language(), TemplateTexts.of(document).values());
        document.translations().forEach(translation -> text.add(translation.language(), translation.texts().values()));
        return text;
    }

    private void add(String language, Collection<String> texts) {
        words.addAll(Words.of(String.join("\n", texts), language));
        languages.add(Languages.primary(language));
    }
}
