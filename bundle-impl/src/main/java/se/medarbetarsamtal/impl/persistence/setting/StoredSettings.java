package se.medarbetarsamtal.impl.persistence.setting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.persistence.TryAgain;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.Labels;
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
                SettingMapper.class, SettingMapper.Row.class, SettingMapper.Values.class, Acknowledgement.class);
    }

    @Override
    public Optional<Stored> find(TenantRef tenant) {
        List<SettingMapper.Row> rows = settings.call(mapper -> mapper.find(tenant));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        SettingMapper.Row first = rows.get(0);
        Settings found = new Settings(rows.stream().map(SettingMapper.Row::dutyRole).toList(), first.acknowledgement(),
                first.reminderDays(),
                new Labels(Optional.ofNullable(first.workingLabel()), Optional.ofNullable(first.finishedLabel())),
                first.centralTemplates());
        return Optional.of(new Stored(found, first.version()));
    }

    /** Two first changes at once: one of them is run again, finds the other's row and answers false. */
    @Override
    public boolean replace(TenantRef tenant, Settings wanted, int expectedVersion, PersonRef by, Instant at) {
        SettingMapper.Values values = new SettingMapper.Values(wanted.acknowledgement(), wanted.reminderDays(),
                wanted.labels().working().orElse(null), wanted.labels().finished().orElse(null), wanted.centralTemplates());
        return database.run(() -> {
            int changed = expectedVersion == 0
                    ? settings.call(mapper -> mapper.insert(tenant, values, by, at), TryAgain::new)
                    : settings.call(mapper -> mapper.replace(tenant, expectedVersion, values, by, at));
            if (changed == 0) {
                return false;
            }
            settings.call(mapper -> mapper.deleteDutyRoles(tenant));
            settings.call(mapper -> mapper.insertDutyRoles(tenant, wanted.acceptedDutyRoles()));
            return true;
        });
    }
}
