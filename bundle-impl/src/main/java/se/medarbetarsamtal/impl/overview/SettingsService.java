package se.medarbetarsamtal.impl.overview;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.setting.LastChange;
import se.medarbetarsamtal.impl.setting.Setting;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.setting.SettingStore.Stored;
import se.medarbetarsamtal.impl.setting.Settings;

/** The huvudman's settings, for Kommunadmin. */
@Component(service = SettingsService.class)
public class SettingsService {

    private final AccessPolicy policy;
    private final SettingStore store;
    private final Names names;
    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public SettingsService(
            @Reference AccessPolicy policy,
            @Reference SettingStore store,
            @Reference Names names,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this.policy = policy;
        this.store = store;
        this.names = names;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return what counts now, as version 0 while nothing has been changed */
    public DecidedSettings read(Request request) {
        policy.requirePrincipalOrganiserAdmin(request, "settings");
        Stored stored = stored(request);
        Map<Setting, LastChange> changes = store.changes(request.tenant());
        return decided(stored, changes, known(request, changes));
    }

    /**
     * @param change makes what is wanted of what counts now
     * @throws Stale when {@code version} is not the newest
     */
    public DecidedSettings change(Request request, UnaryOperator<Settings> change, int version) {
        policy.requirePrincipalOrganiserAdmin(request, "settings");
        Stored before = stored(request);
        Settings wanted = change.apply(before.settings());
        Map<Setting, LastChange> changes = new EnumMap<>(Setting.class);
        changes.putAll(store.changes(request.tenant()));
        Names.Known known = known(request, changes);
        Instant now = clock.now();
        boolean changed = before.version() == version && transactions.run(
                () -> store.replace(request.tenant(), wanted, version, request.person(), now));
        if (!changed) {
            throw new Stale();
        }
        Setting.changed(before.settings(), wanted).forEach(one -> changes.put(one, new LastChange(request.person(), now)));
        return decided(new Stored(wanted, version + 1), changes, known);
    }

    private Stored stored(Request request) {
        return store.find(request.tenant()).orElseGet(() -> new Stored(Settings.DEFAULTS, 0));
    }

    private Names.Known known(Request request, Map<Setting, LastChange> changes) {
        return names.of(request.tenant(), request.person(), changes.values().stream().map(LastChange::by).toList());
    }

    private static DecidedSettings decided(Stored stored, Map<Setting, LastChange> changes, Names.Known known) {
        Map<Setting, DecidedSettings.Change> named = new EnumMap<>(Setting.class);
        changes.forEach((setting, last) -> named.put(setting, new DecidedSettings.Change(last.at(), known.of(last.by()))));
        return new DecidedSettings(stored, named);
    }
}
