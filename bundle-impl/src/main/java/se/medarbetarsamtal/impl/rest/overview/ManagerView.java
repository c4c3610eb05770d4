package se.medarbetarsamtal.impl.rest.overview;

import java.util.List;
import se.medarbetarsamtal.impl.overview.NamedManager;

/** A chef who can read the talk now. */
record ManagerView(String person, String displayName, boolean responsible) {

    static List<ManagerView> of(List<NamedManager> managers) {
        return managers.stream()
                .map(manager -> new ManagerView(manager.person().value(), manager.displayName(), manager.responsible()))
                .toList();
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "ManagerView[…]";
    }
}
