package se.medarbetarsamtal.refhost.sync;

import java.util.List;
import se.medarbetarsamtal.refhost.person.Leaver;
import se.medarbetarsamtal.refhost.relation.WantedLink;

/**
 * What a file says.
 *
 * @param links every link that there shall be
 * @param leavers who has left or will
 */
record SyncList(List<Line<WantedLink>> links, List<Line<Leaver>> leavers) {

    /**
     * What one line of the file says.
     *
     * @param number of the line, counted from 1
     */
    record Line<T>(int number, T said) { }

    List<WantedLink> wanted() {
        return links.stream().map(Line::said).toList();
    }

    List<Leaver> left() {
        return leavers.stream().map(Line::said).toList();
    }
}
