package se.medarbetarsamtal.impl.overview;

import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;

/**
 * What the host says now of those whose plan it is.
 *
 * @param manager who held the talk; before that, who answers for it
 * @param units where the employee works; empty to a chef while the employee's identity is protected
 */
public record PlanHeader(PersonRef manager, String managerName, List<Unit> units) {

    /**
     * A unit.
     *
     * @param operation what the unit belongs to; empty for the huvudman itself
     */
    public record Unit(Optional<String> operation, String name) { }

    /** Names nobody. */
    @Override
    public String toString() {
        return "PlanHeader[…]";
    }
}
