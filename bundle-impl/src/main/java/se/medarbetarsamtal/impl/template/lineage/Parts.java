package se.medarbetarsamtal.impl.template.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A template taken apart: each part by its id, and the order of those that stand in one place. */
final class Parts {

    static final String DOCUMENT = "document";
    static final String PREPARATION = "preparation";
    static final String SECTIONS = "sections";
    static final String QUESTIONS = "questions";
    static final String FOOTNOTES = "footnotes";

    private final Map<String, Part> parts = new HashMap<>();
    private final Map<String, List<String>> order = new HashMap<>();

    private final List<String> languages;

    /** @param languages that it is translated to, also those without a text as yet */
    Parts(List<String> languages) {
        this.languages = languages;
    }

    Parts(Parts copied) {
        languages = copied.languages;
        parts.putAll(copied.parts);
        copied.order.forEach((place, ids) -> order.put(place, new ArrayList<>(ids)));
    }

    /** @return the languages that it was being translated to when it was taken apart */
    List<String> languages() {
        return languages;
    }

    boolean has(String id) {
        return parts.containsKey(id);
    }

    /** @return null when there is none */
    Part get(String id) {
        return parts.get(id);
    }

    List<String> in(String place) {
        return List.copyOf(order.getOrDefault(place, List.of()));
    }

    Set<String> places() {
        return Set.copyOf(order.keySet());
    }

    /** @return all of them as one reads them */
    List<String> ids() {
        Stream<String> sections = in(SECTIONS).stream().flatMap(id -> Stream.concat(Stream.of(id), in(id).stream()));
        return Stream.of(in(DOCUMENT).stream(), in(PREPARATION).stream(), sections, in(FOOTNOTES).stream())
                .flatMap(ids -> ids)
                .toList();
    }

    void append(String id, Part part) {
        insert(id, part, in(part.place()).size());
    }

    void insert(String id, Part part, int index) {
        parts.put(id, part);
        order.computeIfAbsent(part.place(), place -> new ArrayList<>()).add(index, id);
    }

    /** What it says becomes new; it stays where it is. */
    void replace(String id, Part part) {
        parts.put(id, part.at(get(id).place()));
    }

    /** Takes it out of its place, to be inserted again. What stands in it stays in it. */
    void lift(String id) {
        order.get(get(id).place()).remove(id);
    }

    void remove(String id) {
        if (has(id)) {
            lift(id);
            parts.remove(id);
        }
    }

    boolean sameAs(Parts other) {
        return parts.equals(other.parts) && ids().equals(other.ids());
    }
}
