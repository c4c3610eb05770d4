package se.medarbetarsamtal.impl.setting;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Each setting by itself, under the name that REST and the table of last changes have for it. */
public enum Setting {

    ACCEPTED_DUTY_ROLES("acceptedDutyRoles", Settings::acceptedDutyRoles),
    ACKNOWLEDGEMENT("acknowledgement", Settings::acknowledgement),
    REMINDER_DAYS("reminderDays", Settings::reminderDays),
    LABELS_WORKING("labels.working", all -> all.labels().working()),
    LABELS_FINISHED("labels.finished", all -> all.labels().finished()),
    CENTRAL_TEMPLATES("centralTemplates", Settings::centralTemplates),
    INVITATION_DAYS("times.invitationDays", all -> all.times().invitationDays()),
    TALK_REMINDER_DAYS("times.talkReminderDays", all -> all.times().talkReminderDays()),
    PREPARATION_DAYS("times.preparationDays", all -> all.times().preparationDays()),
    PREPARATION_REMINDER_DAYS("times.preparationReminderDays", all -> all.times().preparationReminderDays()),
    NEUTRAL_CALENDAR("times.neutralCalendar", all -> all.times().neutralCalendar()),
    QUIET_FROM("times.quietFrom", all -> all.times().quietFrom()),
    QUIET_UNTIL("times.quietUntil", all -> all.times().quietUntil()),
    OWN_QUESTIONS("ownQuestions", Settings::ownQuestions),
    PERSONNEL_SYSTEM("documents.personnelSystem", all -> all.documents().personnelSystem()),
    ROUTINE_LINK("documents.routineLink", all -> all.documents().routineLink()),
    NEW_LINK_DAYS("newLinkDays", Settings::newLinkDays),
    CONTROLLER("privacy.controller", all -> all.privacy().controller()),
    CONTACT("privacy.contact", all -> all.privacy().contact()),
    PRIVACY_LINK("privacy.link", all -> all.privacy().link());

    private final String path;
    private final Function<Settings, Object> value;

    Setting(String path, Function<Settings, Object> value) {
        this.path = path;
        this.value = value;
    }

    /** @return empty for one that only another version of the module knows */
    public static Optional<Setting> of(String path) {
        return Arrays.stream(values()).filter(one -> one.path.equals(path)).findFirst();
    }

    /** @return those whose value is another one after than before */
    public static Set<Setting> changed(Settings before, Settings after) {
        Set<Setting> changed = EnumSet.noneOf(Setting.class);
        for (Setting one : values()) {
            if (!Objects.equals(one.value.apply(before), one.value.apply(after))) {
                changed.add(one);
            }
        }
        return changed;
    }

    /** @return its place in what REST reads and writes, such as {@code times.quietFrom} */
    public String path() {
        return path;
    }
}
