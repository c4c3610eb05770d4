package se.medarbetarsamtal.impl.rest.setting;

import jakarta.ws.rs.core.Response;
import java.util.List;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.setting.SettingStore.Stored;
import se.medarbetarsamtal.impl.setting.Settings;

/** What counts now, beside what would count by itself. */
record SettingsView(List<String> acceptedDutyRoles, Defaults defaults, List<String> suggestions, int version) {

    record Defaults(List<String> acceptedDutyRoles) { }

    static Response answer(Stored stored) {
        return Tags.ok(stored.version(), new SettingsView(
                stored.settings().acceptedDutyRoles(),
                new Defaults(Settings.DEFAULTS.acceptedDutyRoles()),
                Settings.SUGGESTED_DUTY_ROLES,
                stored.version()));
    }
}
