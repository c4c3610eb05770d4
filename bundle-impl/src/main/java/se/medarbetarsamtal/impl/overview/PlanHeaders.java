package se.medarbetarsamtal.impl.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.journal.AccessLog;
import se.medarbetarsamtal.impl.policy.Basis;
import se.medarbetarsamtal.impl.policy.UnitTree;

/** Fills in what stands above a plan. */
@Component(service = PlanHeaders.class)
public class PlanHeaders {

    private final AccessLog log;
    private final Host host;
    private final Clock clock;

    @Activate
    public PlanHeaders(@Reference AccessLog log, @Reference Host host, @Reference Clock clock) {
        this.log = log;
        this.host = host;
        this.clock = clock;
    }

    /** The journal knows who held the talk, whoever has taken it over since. */
    PersonRef managerOf(Dialogue dialogue) {
        return log.lastActor(dialogue.tenant(), dialogue.id(), "HELD").orElse(dialogue.responsible());
    }

    /** @param known the employee and the manager among others */
    PlanHeader of(Granted granted, PersonRef manager, Names.Known known) {
        PersonRef employee = granted.dialogue().employee();
        boolean isNamed = granted.decision().basis() == Basis.EMPLOYEE || !known.isProtected(employee);
        return new PlanHeader(manager, known.of(manager), isNamed ? units(granted, known.duties(employee)) : List.of());
    }

    private List<PlanHeader.Unit> units(Granted granted, List<Duty> duties) {
        LocalDate day = granted.dialogue().heldOn().orElseGet(clock::today);
        List<OrganisationRef> units =
                duties.stream().filter(duty -> duty.runsOn(day)).map(Duty::unit).distinct().toList();
        UnitTree tree = UnitTree.of(host, granted.dialogue().tenant(), units);
        return units.stream().map(tree::find).flatMap(Optional::stream)
                .map(unit -> new PlanHeader.Unit(unit.parent().flatMap(tree::find).map(Organisation::name), unit.name()))
                .toList();
    }
}
