package se.medarbetarsamtal.impl.persistence.setting;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.persistence.TryAgain;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.LastChange;
import se.medarbetarsamtal.impl.setting.Setting;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.setting.Settings;

/** Settings: one row a huvudman, and one for each befattning it accepts. */
@Component(service = SettingStore.class)
public class StoredSettings implements SettingStore {

    private final Database database;
    private final Mapped<SettingMapper> settings;

    @Activate
    public StoredSettings(@Reference Database database) {
        this.database = database;
        this.settings = database.mapped(
                SettingMapper.class, SettingMapper.Row.class, SettingMapper.Values.class,
                SettingMapper.Change.class, Acknowledgement.class);
    }

    @Override
    public Optional<Stored> find(TenantRef tenant) {
        List<SettingMapper.Row> rows = settings.call(mapper -> mapper.find(tenant));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        SettingMapper.Row first = rows.get(0);
        List<String> dutyRoles = rows.stream().map(SettingMapper.Row::dutyRole).toList();
        return Optional.of(new Stored(first.with(dutyRoles), first.version()));
    }

    @Override
    public Map<Setting, LastChange> changes(TenantRef tenant) {
        Map<Setting, LastChange> changes = new EnumMap<>(Setting.class);
        for (SettingMapper.Change one : settings.call(mapper -> mapper.changes(tenant))) {
            Setting.of(one.setting()).ifPresent(setting -> changes.put(setting, new LastChange(one.by(), one.at())));
        }
        return changes;
    }

    /** Two first changes at once: one of them is run again, finds the other's row and answers false. */
    @Override
    public boolean replace(TenantRef tenant, Settings wanted, int expectedVersion, PersonRef by, Instant at) {
        SettingMapper.Values values = SettingMapper.Values.of(wanted);
        return database.run(() -> {
            Settings before = now(tenant); // as long as its version is the expected one
            int changed = expectedVersion == 0
                    ? settings.call(mapper -> mapper.insert(tenant, values, by, at), TryAgain::new)
                    : settings.call(mapper -> mapper.replace(tenant, expectedVersion, values, by, at));
            if (changed == 0) {
                return false;
            }
            settings.call(mapper -> mapper.deleteDutyRoles(tenant));
            settings.call(mapper -> mapper.insertDutyRoles(tenant, wanted.acceptedDutyRoles()));
            note(tenant, Setting.changed(before, wanted), by, at);
            return true;
        });
    }

    private void note(TenantRef tenant, Set<Setting> changed, PersonRef by, Instant at) {
        if (!changed.isEmpty()) {
            List<String> paths = changed.stream().map(Setting::path).toList();
            settings.call(mapper -> mapper.deleteChanges(tenant, paths));
            settings.call(mapper -> mapper.insertChanges(tenant, paths, by, at));
        }
    }
}
