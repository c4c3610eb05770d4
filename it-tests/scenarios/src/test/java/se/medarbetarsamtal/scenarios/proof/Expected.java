package se.medarbetarsamtal.scenarios.proof;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the model wants to hear.
 *
 * @param status any of the host's own pages when 0
 * @param marks the names of all marks that the answer holds, no more and no less
 * @param granted whether the actor got past the question who may
 */
record Expected(int status, Set<String> marks, boolean granted) {

    static Expected refused(int status) {
        return new Expected(status, Set.of(), false);
    }

    static Expected granted(int status, Set<String> marks) {
        return new Expected(status, new TreeSet<>(marks), true);
    }
}
