package se.medarbetarsamtal.impl.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 * @param times what holds for inviting and reminding
 * @param ownQuestions whether the parties of a talk may add questions of their own; see {@link #allowsOwnQuestions}
 * @param documents where a finished talk goes, and where the routine is read
 * @param newLinkDays for how many days the employee's page names a new chef; at least a week, so that nobody slips in unseen
 * @param privacy what employees are told of who answers for their personal data
 */
public record Settings(
        List<String> acceptedDutyRoles,
        Acknowledgement acknowledgement,
        int reminderDays,
        Labels labels,
        boolean centralTemplates,
        Times times,
        boolean ownQuestions,
        Documents documents,
        int newLinkDays,
        Privacy privacy) {

    public static final Settings DEFAULTS = new Settings(List.of("Rektor"));

    /** What other huvudmän commonly accept besides. */
    public static final List<String> SUGGESTED_DUTY_ROLES = List.of("Biträdande rektor", "Tf rektor", "Skolchef");

    static final int MOST_DUTY_ROLES = 20;
    static final int LONGEST_DUTY_ROLE = 100;
    static final int MOST_REMINDER_DAYS = 30;
    static final int LEAST_NEW_LINK_DAYS = 7;
    static final int MOST_NEW_LINK_DAYS = 90;
    private static final int NEW_LINK_DAYS = 30;

    /** The rest as it is by itself. */
    public Settings(List<String> acceptedDutyRoles) {
        this(acceptedDutyRoles, Acknowledgement.ACKNOWLEDGED, 0, Labels.OWN_WORDS, false);
    }

    /** With what holds for inviting and reminding by itself. */
    public Settings(
            List<String> acceptedDutyRoles, Acknowledgement acknowledgement, int reminderDays, Labels labels,
            boolean centralTemplates) {
        this(acceptedDutyRoles, acknowledgement, reminderDays, labels, centralTemplates, Times.DEFAULTS);
    }

    /** Without questions of the parties' own, as it is by itself. */
    public Settings(
            List<String> acceptedDutyRoles, Acknowledgement acknowledgement, int reminderDays, Labels labels,
            boolean centralTemplates, Times times) {
        this(acceptedDutyRoles, acknowledgement, reminderDays, labels, centralTemplates, times, false, Documents.NONE);
    }

    /** With what employees are told as it is by itself. */
    public Settings(
            List<String> acceptedDutyRoles, Acknowledgement acknowledgement, int reminderDays, Labels labels,
            boolean centralTemplates, Times times, boolean ownQuestions, Documents documents) {
        this(acceptedDutyRoles, acknowledgement, reminderDays, labels, centralTemplates, times, ownQuestions, documents,
                NEW_LINK_DAYS, Privacy.NONE);
    }

    public Settings {
        acceptedDutyRoles = acceptedDutyRoles.stream().map(String::strip).toList();
        List<Invalid.Fault> faults = new ArrayList<>();
        faultOf(acceptedDutyRoles).ifPresent(faults::add);
        if (reminderDays < 0 || reminderDays > MOST_REMINDER_DAYS) {
            faults.add(new Invalid.Fault("reminderDays", "reminder-days"));
        }
        if (newLinkDays < LEAST_NEW_LINK_DAYS || newLinkDays > MOST_NEW_LINK_DAYS) {
            faults.add(new Invalid.Fault("newLinkDays", "new-link-days"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private static Optional<Invalid.Fault> faultOf(List<String> dutyRoles) {
        if (dutyRoles.isEmpty() || dutyRoles.size() > MOST_DUTY_ROLES) {
            return Optional.of(new Invalid.Fault("acceptedDutyRoles", "duty-role-count"));
        }
        if (dutyRoles.stream().anyMatch(role -> role.isEmpty() || role.length() > LONGEST_DUTY_ROLE)) {
            return Optional.of(new Invalid.Fault("acceptedDutyRoles", "duty-role-length"));
        }
        return folded(dutyRoles).size() < dutyRoles.size()
                ? Optional.of(new Invalid.Fault("acceptedDutyRoles", "duty-role-twice")) : Optional.empty();
    }

    /** @return whether a talk may have other questions than its template's; never where templates are kept central */
    public boolean allowsOwnQuestions() {
        return ownQuestions && !centralTemplates;
    }

    public boolean accepts(String dutyRole) {
        return folded(acceptedDutyRoles).contains(dutyRole.strip().toLowerCase(Locale.ROOT));
    }

    private static Set<String> folded(List<String> roles) {
        return roles.stream().map(role -> role.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }
}
