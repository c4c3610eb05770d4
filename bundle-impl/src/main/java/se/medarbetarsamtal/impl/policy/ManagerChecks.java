package se.medarbetarsamtal.impl.policy;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.setting.Settings;

/** Asks the host whether somebody is a chef today, by the huvudman's own definition. */
@Component(service = ManagerChecks.class)
public class ManagerChecks {

    private final Host host;
    private final SettingStore settings;
    private final Clock clock;

    @Activate
    public ManagerChecks(@Reference Host host, @Reference SettingStore settings, @Reference Clock clock) {
        this.host = host;
        this.settings = settings;
        this.clock = clock;
    }

    ManagerCheck of(Request request) {
        Settings decided = decided(request);
        List<String> held = dutyRolesToday(request.actor());
        return new ManagerCheck(
                request.actor().holds(HostRole.OBSERVER),
                held.stream().anyMatch(decided::accepts),
                held,
                decided.acceptedDutyRoles());
    }

    /** @return what the huvudman has decided, or what counts by itself */
    Settings decided(Request request) {
        return settings.find(request.tenant()).map(SettingStore.Stored::settings).orElse(Settings.DEFAULTS);
    }

    private List<String> dutyRolesToday(Actor actor) {
        LocalDate today = clock.today();
        PersonCard card = host.persons().cards(actor.tenant(), List.of(actor.person())).get(actor.person());
        return card == null
                ? List.of()
                : card.duties().stream().filter(duty -> duty.runsOn(today)).map(Duty::dutyRole).distinct().toList();
    }
}
