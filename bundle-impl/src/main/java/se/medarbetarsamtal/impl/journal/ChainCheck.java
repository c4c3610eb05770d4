package se.medarbetarsamtal.impl.journal;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Walks one chain from its first line. Writers may add to it meanwhile: the head was read before the lines and is read again
 * after them, and the chain must end at one of the two or between.
 */
final class ChainCheck {

    private final Map<Long, String> marks;
    private final Set<Long> met = new HashSet<>();
    private long number;
    private String hash = "";
    private String hashAtFirstHead = "";
    private final long firstHead;
    private boolean broken;

    /** @param firstHead where the chain ended before its lines were read; 0 when it was not there */
    ChainCheck(long firstHead, Map<Long, String> marks) {
        this.firstHead = firstHead;
        this.marks = marks;
    }

    void add(ChainReader.Line line) {
        broken |= line.number() != number + 1 || !line.previous().equals(hash) || line.hash().isEmpty();
        number = line.number();
        hash = line.hash();
        if (number == firstHead) {
            hashAtFirstHead = hash;
        }
        String marked = marks.get(number);
        if (marked != null) {
            met.add(number);
            broken |= !marked.equals(hash);
        }
    }

    /**
     * @param first the head as it was before; null when there was none
     * @param last the head as it is now; null when there is none
     */
    boolean holds(ChainReader.Head first, ChainReader.Head last) {
        if (broken || last == null || !met.equals(marks.keySet())) {
            return false;
        }
        boolean reachesFirst = first == null || number >= first.number() && hashAtFirstHead.equals(first.hash());
        boolean endsInTime = number < last.number() || number == last.number() && hash.equals(last.hash());
        return reachesFirst && endsInTime;
    }
}
