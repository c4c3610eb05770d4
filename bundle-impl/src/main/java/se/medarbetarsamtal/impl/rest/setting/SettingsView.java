package se.medarbetarsamtal.impl.rest.setting;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.Labels;
import se.medarbetarsamtal.impl.setting.SettingStore.Stored;
import se.medarbetarsamtal.impl.setting.Settings;

/** What counts now, beside what would count by itself. */
record SettingsView(
        List<String> acceptedDutyRoles,
        Acknowledgement acknowledgement,
        int reminderDays,
        Words labels,
        boolean centralTemplates,
        Defaults defaults,
        List<String> suggestions,
        int version) {

    record Defaults(List<String> acceptedDutyRoles, Acknowledgement acknowledgement, int reminderDays) { }

    /** Labels; null for the module's own word. */
    record Words(String working, String finished) {

        Labels checked() {
            return new Labels(Optional.ofNullable(working), Optional.ofNullable(finished));
        }
    }

    static Response answer(Stored stored) {
        Settings now = stored.settings();
        return Tags.ok(stored.version(), new SettingsView(
                now.acceptedDutyRoles(),
                now.acknowledgement(),
                now.reminderDays(),
                new Words(now.labels().working().orElse(null), now.labels().finished().orElse(null)),
                now.centralTemplates(),
                new Defaults(Settings.DEFAULTS.acceptedDutyRoles(), Settings.DEFAULTS.acknowledgement(),
                        Settings.DEFAULTS.reminderDays()),
                Settings.SUGGESTED_DUTY_ROLES,
                stored.version()));
    }
}
