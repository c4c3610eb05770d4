package se.medarbetarsamtal.impl.template.lineage;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** By which id a part of the source is known in the copy: its own, unless the copy has given that to something of another kind. */
final class Names {

    private static final int LONGEST_STEM = 50;

    private final Parts merged;
    private final Parts to;
    private final Map<String, String> known = new HashMap<>();

    Names(Parts merged, Parts to) {
        this.merged = merged;
        this.to = to;
    }

    String of(String id) {
        return known.computeIfAbsent(id, wanted -> merged.has(wanted) || isFree(merged, last(wanted)) ? wanted : other(wanted));
    }

    static String last(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private String other(String wanted) {
        String name = last(wanted);
        String stem = name.substring(0, Math.min(name.length(), LONGEST_STEM));
        String free = IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> stem + "-" + number)
                .filter(candidate -> isFree(merged, candidate) && isFree(to, candidate))
                .findFirst()
                .orElseThrow();
        return wanted.substring(0, wanted.length() - name.length()) + free;
    }

    private static boolean isFree(Parts parts, String name) {
        return Stream.of(Parts.PREPARATION, Parts.SECTIONS, Parts.QUESTIONS).noneMatch(kind -> parts.has(kind + "/" + name));
    }
}
