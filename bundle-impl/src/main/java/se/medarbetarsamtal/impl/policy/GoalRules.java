package se.medarbetarsamtal.impl.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.identity.RoleAt;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.setting.Settings;

/** Asks the host where somebody works, leads and administers today. */
final class GoalRules {

    private final Host host;
    private final ManagerChecks checks;
    private final Clock clock;

    GoalRules(Host host, ManagerChecks checks, Clock clock) {
        this.host = host;
        this.checks = checks;
        this.clock = clock;
    }

    GoalRights of(Request request) {
        List<Duty> duties = dutiesToday(request);
        Set<OrganisationRef> administered = request.actor().roles().stream()
                .filter(held -> held.role() == HostRole.PRINCIPAL_ORGANISER_ADMIN)
                .map(RoleAt::organisation)
                .collect(Collectors.toSet());
        Set<OrganisationRef> concerning = new HashSet<>(administered);
        duties.forEach(duty -> concerning.add(duty.unit()));
        return new GoalRights(
                request, UnitTree.of(host, request.tenant(), concerning), led(request, duties), administered);
    }

    /** Where the befattning is held counts: a rektor who also teaches elsewhere is no chef there. */
    private Set<OrganisationRef> led(Request request, List<Duty> duties) {
        if (!request.actor().holds(HostRole.OBSERVER)) {
            return Set.of();
        }
        Settings decided = checks.decided(request);
        return duties.stream()
                .filter(duty -> decided.accepts(duty.dutyRole()))
                .map(Duty::unit)
                .collect(Collectors.toSet());
    }

    private List<Duty> dutiesToday(Request request) {
        LocalDate today = clock.today();
        PersonCard card = host.persons().cards(request.tenant(), List.of(request.person())).get(request.person());
        return card == null ? List.of() : card.duties().stream().filter(duty -> duty.runsOn(today)).toList();
    }
}
