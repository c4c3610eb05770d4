package se.medarbetarsamtal.impl.template.lineage;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Takes changes of the source over into a copy. What is not accepted, and what is the copy's own, stays as it is. */
final class Merge {

    private final Parts from;
    private final Parts to;
    private final Set<String> moved;
    private final Parts merged;
    private final Names names;
    private final Footnotes footnotes;

    Merge(Parts from, Parts to, Set<String> moved, Parts mine) {
        this.from = from;
        this.to = to;
        this.moved = moved;
        this.merged = new Parts(mine);
        this.names = new Names(merged, to);
        this.footnotes = new Footnotes(from, to, merged);
    }

    /** @param accepted ids of changes */
    Parts with(Set<String> accepted) {
        List<String> gone = from.ids().stream().filter(accepted::contains).filter(id -> !to.has(id)).toList();
        List<String> wanted = to.ids().stream().filter(accepted::contains).toList();
        each(gone, id -> !isSection(id) && !Footnotes.isOne(id), merged::remove);
        each(wanted, id -> moved.contains(id) && merged.has(id), merged::lift);
        each(wanted, id -> !Footnotes.isOne(id), this::take);
        each(wanted, Footnotes::isOne, footnotes::take);
        // A section that somebody still asks questions in, and a footnote that one of them names, have to stay.
        each(gone, id -> isSection(id) && merged.in(id).isEmpty(), merged::remove);
        each(gone, id -> Footnotes.isOne(id) && !footnotes.isNamed(id), merged::remove);
        return merged;
    }

    private void take(String id) {
        boolean sameWords = from.has(id) && from.get(id).at("").equals(to.get(id).at(""));
        String here = names.of(id);
        if (sameWords) {
            move(id, here);
        } else if (merged.has(here) && !moved.contains(id)) {
            merged.replace(here, words(id, here));
        } else {
            insert(id, here, words(id, here));
        }
    }

    /** The copy's own words move along. What the copy has taken away stays away. */
    private void move(String id, String here) {
        if (merged.has(here)) {
            insert(id, here, merged.get(here));
        }
    }

    private Part words(String id, String here) {
        Part part = to.get(id);
        Object value = Values.withFootnotes(part.value(), footnotes::here);
        return part.saying(here.equals(id) ? value : Values.withId(value, Names.last(here)));
    }

    private void insert(String id, String here, Part part) {
        Part placed = part.at(place(to.get(id).place()));
        merged.insert(here, placed, index(id, placed.place()));
    }

    /** A question needs its section: where the copy lacks it, it comes along. */
    private String place(String wanted) {
        String here = isSection(wanted) ? names.of(wanted) : wanted;
        if (isSection(wanted) && !merged.has(here)) {
            insert(wanted, here, words(wanted, here));
        }
        return here;
    }

    /** @return behind the nearest one before it in the source that the copy has as well */
    private int index(String id, String place) {
        List<String> siblings = to.in(to.get(id).place());
        List<String> present = merged.in(place);
        for (int before = siblings.indexOf(id) - 1; before >= 0; before--) {
            int at = present.indexOf(names.of(siblings.get(before)));
            if (at >= 0) {
                return at + 1;
            }
        }
        return 0;
    }

    private static boolean isSection(String id) {
        return id.startsWith(Parts.SECTIONS + "/");
    }

    private static void each(List<String> ids, Predicate<String> which, Consumer<String> act) {
        ids.stream().filter(which).forEach(act);
    }
}
