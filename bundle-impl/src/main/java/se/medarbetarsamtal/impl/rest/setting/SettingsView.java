package se.medarbetarsamtal.impl.rest.setting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import se.medarbetarsamtal.impl.overview.DecidedSettings;
import se.medarbetarsamtal.impl.rest.json.Tags;
import se.medarbetarsamtal.impl.setting.Settings;

/**
 * What counts now, beside what would count by itself.
 *
 * @param changes the last change of each setting that was ever changed
 */
record SettingsView(
        @JsonUnwrapped DecidedView now, DecidedView defaults, List<Change> changes, List<String> suggestions, int version) {

    /**
     * @param setting where it stands in this answer, such as {@code times.quietFrom}
     * @param byName empty for somebody whom the host does not know any more
     */
    record Change(String setting, Instant at, String byName) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Change[…]";
        }
    }

    static Response answer(DecidedSettings decided) {
        int version = decided.stored().version();
        return Tags.ok(version, new SettingsView(
                DecidedView.of(decided.stored().settings()),
                DecidedView.of(Settings.DEFAULTS),
                decided.changes().entrySet().stream()
                        .map(one -> new Change(one.getKey().path(), one.getValue().at(), one.getValue().byName()))
                        .toList(),
                Settings.SUGGESTED_DUTY_ROLES,
                version));
    }
}
