package se.medarbetarsamtal.impl.template.lineage;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import se.medarbetarsamtal.impl.template.TemplateDocument.Footnote;

/**
 * The footnotes of a copy while it takes something over. A question brings the footnotes that it names; one that has come anew in the
 * source gets another number where the copy has given its own to a text of its own.
 */
final class Footnotes {

    private final Parts from;
    private final Parts to;
    private final Parts merged;
    private final Map<Integer, Integer> carried = new HashMap<>();

    Footnotes(Parts from, Parts to, Parts merged) {
        this.from = from;
        this.to = to;
        this.merged = merged;
    }

    static boolean isOne(String id) {
        return id.startsWith(Parts.FOOTNOTES + "/");
    }

    /** @return the number in the copy of what has that number in the source */
    int here(int number) {
        if (!to.has(id(number))) {
            return number;
        }
        return carried.computeIfAbsent(number, this::carry);
    }

    void take(String id) {
        Footnote wanted = (Footnote) to.get(id).value();
        if (from.has(id) && merged.has(id)) {
            merged.replace(id, to.get(id));
        } else {
            here(wanted.number());
        }
    }

    boolean isNamed(String id) {
        int number = Integer.parseInt(Names.last(id));
        return merged.ids().stream().map(merged::get).flatMap(Values::footnotesOf).anyMatch(named -> named == number);
    }

    private int carry(int number) {
        Part wanted = to.get(id(number));
        Part present = merged.get(id(number));
        if (present == null) {
            return add(number, wanted);
        }
        boolean sameNote = from.has(id(number)) || present.value().equals(wanted.value());
        return sameNote ? number : add(free(), wanted);
    }

    private int add(int number, Part wanted) {
        long before = merged.in(Parts.FOOTNOTES).stream().filter(id -> Integer.parseInt(Names.last(id)) < number).count();
        merged.insert(id(number), wanted.saying(new Footnote(number, ((Footnote) wanted.value()).text())), (int) before);
        return number;
    }

    private int free() {
        return 1 + Stream.of(merged, to)
                .flatMap(parts -> parts.in(Parts.FOOTNOTES).stream())
                .mapToInt(id -> Integer.parseInt(Names.last(id)))
                .max().orElse(0);
    }

    private static String id(int number) {
        return Parts.FOOTNOTES + "/" + number;
    }
}
