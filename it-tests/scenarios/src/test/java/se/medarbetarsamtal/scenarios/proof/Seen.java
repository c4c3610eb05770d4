package se.medarbetarsamtal.scenarios.proof;

import java.util.Set;

/** What somebody who opens a talk gets to see: the status, and the names of the marks. */
record Seen(int status, Set<String> marks) {

    static final Seen NOTHING = new Seen(404, Set.of());
}
