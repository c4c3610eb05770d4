package se.medarbetarsamtal.impl.booking.season;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** When somebody has something else, joined where it overlaps. */
final class Busy {

    private final TreeMap<Instant, Instant> ends = new TreeMap<>();

    Busy(Collection<Interval> intervals) {
        List<Interval> sorted = intervals.stream().sorted(Comparator.comparing(Interval::start)).toList();
        sorted.forEach(this::add);
    }

    private void add(Interval next) {
        Map.Entry<Instant, Instant> last = ends.lastEntry();
        if (last == null || next.start().isAfter(last.getValue())) {
            ends.put(next.start(), next.end());
        } else if (next.end().isAfter(last.getValue())) {
            ends.put(last.getKey(), next.end());
        }
    }

    boolean isFree(Interval wanted) {
        Map.Entry<Instant, Instant> before = ends.lowerEntry(wanted.end());
        return before == null || !before.getValue().isAfter(wanted.start());
    }
}
