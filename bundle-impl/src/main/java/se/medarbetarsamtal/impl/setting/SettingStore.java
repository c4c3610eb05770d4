package se.medarbetarsamtal.impl.setting;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** Where settings are kept, one row a huvudman. Implemented by {@code persistence}. */
public interface SettingStore {

    /** @param version 1 at the first change, one more at each later one */
    record Stored(Settings settings, int version) { }

    /** @return empty while the huvudman has changed nothing */
    Optional<Stored> find(TenantRef tenant);

    /** @return what counts now, whether or not anything was ever changed */
    default Settings now(TenantRef tenant) {
        return find(tenant).map(Stored::settings).orElse(Settings.DEFAULTS);
    }

    /** @return of each setting that was ever changed, who did it last; of what was changed before that was kept, nothing */
    Map<Setting, LastChange> changes(TenantRef tenant);

    /**
     * Notes the change as the last one of exactly those settings that have another value now.
     *
     * @param expectedVersion 0 for the first change
     * @return false when another version is stored now; nothing was changed
     */
    boolean replace(TenantRef tenant, Settings settings, int expectedVersion, PersonRef by, Instant at);
}
