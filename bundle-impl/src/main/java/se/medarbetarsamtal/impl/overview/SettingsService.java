package se.medarbetarsamtal.impl.overview;

import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.setting.SettingStore.Stored;
import se.medarbetarsamtal.impl.setting.Settings;

/** The huvudman's settings, for Kommunadmin. */
@Component(service = SettingsService.class)
public class SettingsService {

    private final AccessPolicy policy;
    private final SettingStore store;
    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public SettingsService(
            @Reference AccessPolicy policy,
            @Reference SettingStore store,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this.policy = policy;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return what counts now, as version 0 while nothing has been changed */
    public Stored read(Request request) {
        policy.requirePrincipalOrganiserAdmin(request, "settings");
        return store.find(request.tenant()).orElseGet(() -> new Stored(Settings.DEFAULTS, 0));
    }

    /**
     * @param change makes what is wanted of what counts now
     * @throws Stale when {@code version} is not the newest
     */
    public Stored change(Request request, UnaryOperator<Settings> change, int version) {
        policy.requirePrincipalOrganiserAdmin(request, "settings");
        Settings wanted = change.apply(store.now(request.tenant()));
        boolean changed = transactions.run(
                () -> store.replace(request.tenant(), wanted, version, request.person(), clock.now()));
        if (!changed) {
            throw new Stale();
        }
        return new Stored(wanted, version + 1);
    }
}
