package se.medarbetarsamtal.impl.setting;

import java.time.Instant;
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

    /**
     * @param expectedVersion 0 for the first change
     * @return false when another version is stored now; nothing was changed
     */
    boolean replace(TenantRef tenant, Settings settings, int expectedVersion, PersonRef by, Instant at);
}
