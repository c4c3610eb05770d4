package se.medarbetarsamtal.impl.rest.setting;

import se.medarbetarsamtal.impl.rest.json.Given;
import se.medarbetarsamtal.impl.setting.Times;

/** What holds for inviting and reminding, as it is read and written; times of the day as {@code 18:00}. */
record TimesView(
        Integer invitationDays,
        Integer talkReminderDays,
        Integer preparationDays,
        Integer preparationReminderDays,
        Boolean neutralCalendar,
        String quietFrom,
        String quietUntil) {

    static TimesView of(Times times) {
        return new TimesView(times.invitationDays(), times.talkReminderDays(), times.preparationDays(),
                times.preparationReminderDays(), times.neutralCalendar(), times.quietFrom().toString(),
                times.quietUntil().toString());
    }

    Times checked() {
        return new Times(
                Given.required("times.invitationDays", invitationDays),
                Given.required("times.talkReminderDays", talkReminderDays),
                Given.required("times.preparationDays", preparationDays),
                Given.required("times.preparationReminderDays", preparationReminderDays),
                Given.required("times.neutralCalendar", neutralCalendar),
                Given.time("times.quietFrom", quietFrom),
                Given.time("times.quietUntil", quietUntil));
    }
}
