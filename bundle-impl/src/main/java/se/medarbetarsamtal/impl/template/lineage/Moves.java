package se.medarbetarsamtal.impl.template.lineage;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What has moved between two versions: as few parts as explain the new order. */
final class Moves {

    private Moves() { }

    /** @return the ids that both have, but in another place or on the other side of one that stayed; footnotes have their numbers */
    static Set<String> between(Parts from, Parts to) {
        Set<String> moved = new HashSet<>();
        for (String place : to.places()) {
            List<String> both = to.in(place).stream().filter(from::has).filter(id -> !Footnotes.isOne(id)).toList();
            List<String> stayed = both.stream().filter(id -> from.get(id).place().equals(place)).toList();
            moved.addAll(both);
            moved.removeAll(longestRising(stayed, from.in(place)));
        }
        return moved;
    }

    private static Collection<String> longestRising(List<String> now, List<String> earlier) {
        int[] length = new int[now.size()];
        int[] next = new int[now.size()];
        int best = -1;
        for (int i = now.size() - 1; i >= 0; i--) {
            length[i] = 1;
            next[i] = -1;
            for (int j = i + 1; j < now.size(); j++) {
                if (earlier.indexOf(now.get(i)) < earlier.indexOf(now.get(j)) && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    next[i] = j;
                }
            }
            best = best < 0 || length[i] >= length[best] ? i : best;
        }
        Set<String> rising = new HashSet<>();
        for (int at = best; at >= 0; at = next[at]) {
            rising.add(now.get(at));
        }
        return rising;
    }
}
