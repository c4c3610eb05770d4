package se.medarbetarsamtal.impl.rest.overview;

import java.util.List;
import se.medarbetarsamtal.impl.overview.Readiness;
import se.medarbetarsamtal.impl.policy.ManagerCheck;

/** What the guide asks of a chef, and what of it the actor has. */
record ReadinessView(
        boolean concerned,
        boolean observer,
        boolean dutyRole,
        List<String> heldDutyRoles,
        List<String> acceptedDutyRoles,
        boolean mayActAsManager) {

    static ReadinessView of(Readiness readiness) {
        ManagerCheck check = readiness.check();
        return new ReadinessView(
                readiness.concerned(),
                check.observer(),
                check.dutyRole(),
                check.heldDutyRoles(),
                check.acceptedDutyRoles(),
                check.isFulfilled());
    }
}
