package se.medarbetarsamtal.impl.setting;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medarbetarsamtal.impl.Invalid;

/**
 * What a huvudman has decided about inviting to talks and reminding of them.
 *
 * @param invitationDays how many days ahead a time is sent at the latest; later it is sent all the same, with a warning
 * @param talkReminderDays how many days before a talk both parties are reminded of it; 0 for on the day
 * @param preparationDays how many days before a talk the preparation is to be ready
 * @param preparationReminderDays how many days before that day the employee is reminded; 0 for on the day
 * @param neutralCalendar whether calendars say "Möte" and not what kind
 * @param quietFrom from then on reminders wait until {@code quietUntil}; the two alike for never
 */
public record Times(
        int invitationDays,
        int talkReminderDays,
        int preparationDays,
        int preparationReminderDays,
        boolean neutralCalendar,
        LocalTime quietFrom,
        LocalTime quietUntil) {

    public static final Times DEFAULTS = new Times(14, 1, 3, 2, true, LocalTime.of(18, 0), LocalTime.of(7, 0));

    private static final int MOST_INVITATION_DAYS = 60;
    private static final int MOST_DAYS = 30;

    public Times {
        List<Invalid.Fault> faults = Stream.of(
                        fault("times.invitationDays", "invitation-days", invitationDays, MOST_INVITATION_DAYS),
                        fault("times.talkReminderDays", "reminder-days", talkReminderDays, MOST_DAYS),
                        fault("times.preparationDays", "reminder-days", preparationDays, MOST_DAYS),
                        fault("times.preparationReminderDays", "reminder-days", preparationReminderDays, MOST_DAYS))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private static Optional<Invalid.Fault> fault(String field, String code, int days, int most) {
        return days < 0 || days > most ? Optional.of(new Invalid.Fault(field, code)) : Optional.empty();
    }

    /** @return whether reminders wait at this time of the day */
    public boolean isQuiet(LocalTime now) {
        boolean begun = !now.isBefore(quietFrom);
        boolean over = !now.isBefore(quietUntil);
        return quietFrom.isBefore(quietUntil) ? begun && !over : !quietFrom.equals(quietUntil) && (begun || !over);
    }
}
