package se.medarbetarsamtal.impl.overview;

import java.util.List;

/** The employee's own talks, the newest first. */
public record MyDialogues(List<Item> items) {

    /** @param managers who can read it now */
    public record Item(Progress progress, List<NamedManager> managers) { }
}
