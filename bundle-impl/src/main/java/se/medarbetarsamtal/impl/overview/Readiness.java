package se.medarbetarsamtal.impl.overview;

import java.util.List;
import java.util.stream.Stream;
import se.medarbetarsamtal.impl.policy.ManagerCheck;
import se.medarbetarsamtal.impl.setting.Settings;

/**
 * How far the actor is from being able to act as chef.
 *
 * @param concerned whether any of it is the actor's business: otherwise the start page says nothing
 */
public record Readiness(ManagerCheck check, boolean concerned) {

    /** What chefer are commonly called, whether or not the huvudman accepts it. */
    private static final Settings NEAR = new Settings(Stream.of(
                    Settings.DEFAULTS.acceptedDutyRoles(), Settings.SUGGESTED_DUTY_ROLES)
            .flatMap(List::stream)
            .toList());

    /** @param hasStaff whether the actor has at least one medarbetare in Min mentorsgrupp */
    public static Readiness of(ManagerCheck check, boolean hasStaff) {
        boolean near = check.heldDutyRoles().stream().anyMatch(NEAR::accepts);
        return new Readiness(check, hasStaff || check.observer() || check.dutyRole() || near);
    }
}
