package se.medarbetarsamtal.impl.template.lineage;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.Translation;

/** Translations, which belong to the part that they translate: they come and go with it. */
final class Translated {

    private static final Set<String> OF_MANY = Set.of(Parts.PREPARATION, Parts.SECTIONS, Parts.QUESTIONS, Parts.FOOTNOTES);

    private Translated() { }

    /** @return by part, in it by language, and there by what follows the part's id in the key */
    static Map<String, Map<String, Map<String, String>>> byPart(TemplateDocument document) {
        Map<String, Map<String, Map<String, String>>> parts = new HashMap<>();
        document.translations().forEach(translation -> translation.texts().forEach((key, text) -> {
            String part = partOf(key);
            parts.computeIfAbsent(part, any -> new TreeMap<>())
                    .computeIfAbsent(translation.language(), any -> new TreeMap<>())
                    .put(key.substring(part.length()), text);
        }));
        return parts;
    }

    static List<Translation> together(Parts parts) {
        Set<String> languages = new LinkedHashSet<>(parts.languages());
        parts.ids().forEach(id -> languages.addAll(parts.get(id).translations().keySet()));
        return languages.stream().map(language -> new Translation(language, texts(parts, language))).toList();
    }

    private static String partOf(String key) {
        int first = key.indexOf('/');
        int second = key.indexOf('/', first + 1);
        if (first < 0) {
            return key;
        }
        if (!OF_MANY.contains(key.substring(0, first))) {
            return key.substring(0, first);
        }
        return second < 0 ? key : key.substring(0, second);
    }

    private static SortedMap<String, String> texts(Parts parts, String language) {
        SortedMap<String, String> texts = new TreeMap<>();
        parts.ids().forEach(id -> parts.get(id).translations().getOrDefault(language, Map.of())
                .forEach((rest, text) -> texts.put(id + rest, text)));
        return texts;
    }
}
