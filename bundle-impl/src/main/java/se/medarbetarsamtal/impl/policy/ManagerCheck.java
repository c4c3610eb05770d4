package se.medarbetarsamtal.impl.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * The guide's first step: a chef is Observatör with an accepted befattning.
 *
 * @param observer whether the actor is Observatör somewhere
 * @param dutyRole whether an employment of today has an accepted befattning
 * @param heldDutyRoles the befattningar that the actor has today
 * @param acceptedDutyRoles the befattningar that the huvudman accepts
 */
public record ManagerCheck(
        boolean observer, boolean dutyRole, List<String> heldDutyRoles, List<String> acceptedDutyRoles) {

    public ManagerCheck {
        heldDutyRoles = List.copyOf(heldDutyRoles);
        acceptedDutyRoles = List.copyOf(acceptedDutyRoles);
    }

    public boolean isFulfilled() {
        return observer && dutyRole;
    }

    /** @return codes of what is missing: {@code OBSERVER}, {@code DUTY_ROLE} */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!observer) {
            missing.add("OBSERVER");
        }
        if (!dutyRole) {
            missing.add("DUTY_ROLE");
        }
        return missing;
    }
}
