package se.medarbetarsamtal.impl.template.lineage;

/**
 * One change in the source since the version that the copy comes from.
 *
 * @param id of the part that changed, such as {@code questions/mal}
 * @param before as that version had it; null when it is new
 * @param mine as the copy has it; null when it does not
 * @param after as the source has it now; null when it is gone
 */
public record SourceChange(String id, Kind kind, Part.What what, Part before, Part mine, Part after) {

    /** {@code CHANGED} may have moved as well; {@code MOVED} says the same in another place. */
    public enum Kind { ADDED, CHANGED, MOVED, REMOVED }
}
