package se.medarbetarsamtal.impl.setting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.medarbetarsamtal.impl.Invalid;

/**
 * What a huvudman has decided. Every default is the narrower choice.
 *
 * @param acceptedDutyRoles the befattningar that make an Observatör a chef; at least one, compared without regard to case
 * @param acknowledgement what becomes of a delivery; by itself the employee can confirm it, since the routine says so
 * @param reminderDays how many days before the day of a follow-up both parties are reminded; 0 for on the day
 * @param centralTemplates whether only Kommunadmin makes templates
 */
public record Settings(
        List<String> acceptedDutyRoles,
        Acknowledgement acknowledgement,
        int reminderDays,
        Labels labels,
        boolean centralTemplates) {

    public static final Settings DEFAULTS = new Settings(List.of("Rektor"));

    /** What other huvudmän commonly accept besides. */
    public static final List<String> SUGGESTED_DUTY_ROLES = List.of("Biträdande rektor", "Tf rektor", "Skolchef");

    static final int MOST_DUTY_ROLES = 20;
    static final int LONGEST_DUTY_ROLE = 100;
    static final int MOST_REMINDER_DAYS = 30;

    /** The rest as it is by itself. */
    public Settings(List<String> acceptedDutyRoles) {
        this(acceptedDutyRoles, Acknowledgement.ACKNOWLEDGED, 0, Labels.OWN_WORDS, false);
    }

    public Settings {
        acceptedDutyRoles = acceptedDutyRoles.stream().map(String::strip).toList();
        if (acceptedDutyRoles.isEmpty() || acceptedDutyRoles.size() > MOST_DUTY_ROLES) {
            throw new Invalid("acceptedDutyRoles", "duty-role-count");
        }
        if (acceptedDutyRoles.stream().anyMatch(role -> role.isEmpty() || role.length() > LONGEST_DUTY_ROLE)) {
            throw new Invalid("acceptedDutyRoles", "duty-role-length");
        }
        if (folded(acceptedDutyRoles).size() < acceptedDutyRoles.size()) {
            throw new Invalid("acceptedDutyRoles", "duty-role-twice");
        }
        if (reminderDays < 0 || reminderDays > MOST_REMINDER_DAYS) {
            throw new Invalid("reminderDays", "reminder-days");
        }
    }

    public boolean accepts(String dutyRole) {
        return folded(acceptedDutyRoles).contains(dutyRole.strip().toLowerCase(Locale.ROOT));
    }

    private static Set<String> folded(List<String> roles) {
        return roles.stream().map(role -> role.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }
}
