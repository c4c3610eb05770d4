package se.medarbetarsamtal.impl.persistence.setting;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.Documents;
import se.medarbetarsamtal.impl.setting.Labels;
import se.medarbetarsamtal.impl.setting.Privacy;
import se.medarbetarsamtal.impl.setting.Settings;
import se.medarbetarsamtal.impl.setting.Times;

/** SQL in SettingMapper.xml, at the same path. */
interface SettingMapper {

    /** One accepted befattning, with the version of the settings that it is part of. */
    record Row(
            int version, String dutyRole, Acknowledgement acknowledgement, int reminderDays, String workingLabel,
            String finishedLabel, boolean centralTemplates, int invitationDays, int talkReminderDays, int preparationDays,
            int preparationReminderDays, boolean neutralCalendar, LocalTime quietFrom, LocalTime quietUntil,
            boolean ownQuestions, String personnelSystem, String routineLink, int newLinkDays, String controller,
            String contact, String privacyLink) {

        Settings with(List<String> dutyRoles) {
            return new Settings(dutyRoles, acknowledgement, reminderDays,
                    new Labels(Optional.ofNullable(workingLabel), Optional.ofNullable(finishedLabel)), centralTemplates,
                    new Times(invitationDays, talkReminderDays, preparationDays, preparationReminderDays, neutralCalendar,
                            quietFrom, quietUntil), ownQuestions,
                    new Documents(Optional.ofNullable(personnelSystem), Optional.ofNullable(routineLink)), newLinkDays,
                    new Privacy(Optional.ofNullable(controller), Optional.ofNullable(contact), Optional.ofNullable(privacyLink)));
        }
    }

    /** The same without its befattningar. */
    record Values(
            Acknowledgement acknowledgement, int reminderDays, String workingLabel, String finishedLabel,
            boolean centralTemplates, Times times, boolean ownQuestions, String personnelSystem, String routineLink,
            int newLinkDays, String controller, String contact, String privacyLink) {

        static Values of(Settings settings) {
            return new Values(settings.acknowledgement(), settings.reminderDays(),
                    settings.labels().working().orElse(null), settings.labels().finished().orElse(null),
                    settings.centralTemplates(), settings.times(), settings.ownQuestions(),
                    settings.documents().personnelSystem().orElse(null), settings.documents().routineLink().orElse(null),
                    settings.newLinkDays(), settings.privacy().controller().orElse(null),
                    settings.privacy().contact().orElse(null), settings.privacy().link().orElse(null));
        }
    }

    /** @param setting as {@link se.medarbetarsamtal.impl.setting.Setting#path} says it */
    record Change(String setting, PersonRef by, Instant at) { }

    List<Row> find(TenantRef tenant);

    List<Change> changes(TenantRef tenant);

    /** @return 1, or 0 when the huvudman has settings already */
    int insert(TenantRef tenant, Values values, PersonRef by, Instant at);

    /** @return 1, or 0 when another version is stored now */
    int replace(TenantRef tenant, int expected, Values values, PersonRef by, Instant at);

    int deleteDutyRoles(TenantRef tenant);

    int insertDutyRoles(TenantRef tenant, List<String> dutyRoles);

    /** @param settings one or more */
    int deleteChanges(TenantRef tenant, Collection<String> settings);

    /** @param settings one or more, of which no change is noted */
    int insertChanges(TenantRef tenant, Collection<String> settings, PersonRef by, Instant at);
}
