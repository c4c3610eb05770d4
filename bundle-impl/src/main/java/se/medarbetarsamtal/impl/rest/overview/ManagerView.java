package se.medarbetarsamtal.impl.rest.overview;

import java.time.LocalDate;
import java.util.List;
import se.medarbetarsamtal.impl.overview.NamedManager;

/**
 * A chef who can read the talk now.
 *
 * @param until the last day of a link for a time; null for one without an end
 * @param reason why that link was made, in the host's words; null when none was given
 */
record ManagerView(String person, String displayName, boolean responsible, LocalDate until, String reason) {

    static List<ManagerView> of(List<NamedManager> managers) {
        return managers.stream().map(ManagerView::of).toList();
    }

    private static ManagerView of(NamedManager manager) {
        return new ManagerView(manager.person().value(), manager.displayName(), manager.responsible(),
                manager.until().orElse(null), manager.reason().orElse(null));
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "ManagerView[…]";
    }
}
