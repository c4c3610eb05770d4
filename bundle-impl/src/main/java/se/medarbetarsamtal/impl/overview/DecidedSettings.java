package se.medarbetarsamtal.impl.overview;

import java.time.Instant;
import java.util.Map;
import se.medarbetarsamtal.impl.setting.SettingStore.Stored;
import se.medarbetarsamtal.impl.setting.Setting;

/**
 * What counts now, and who decided it.
 *
 * @param changes of each setting that was ever changed, the last change
 */
public record DecidedSettings(Stored stored, Map<Setting, Change> changes) {

    /** @param byName empty for somebody whom the host does not know any more */
    public record Change(Instant at, String byName) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Change[…]";
        }
    }
}
