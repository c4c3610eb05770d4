package se.medarbetarsamtal.scenarios.proof;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What somebody who opens a talk gets to see: the status, and the names of the marks. */
record Seen(int status, Set<String> marks) {

    static final Seen NOTHING = new Seen(404, Set.of());

    /** @return the same, as if these marks had not been there */
    Seen without(Set<String> left) {
        return new Seen(status, marks.stream().filter(mark -> !left.contains(mark)).collect(Collectors.toCollection(TreeSet::new)));
    }
}
