package se.medarbetarsamtal.impl.overview;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.period.UnitGoalService;
import se.medarbetarsamtal.impl.period.UnitGoals;
import se.medarbetarsamtal.impl.policy.Basis;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.policy.UnitTree;

/** The goals that a talk starts from: those of where its employee works. Nothing of the talk itself is opened. */
@Component(service = TalkGoalsService.class)
public class TalkGoalsService {

    private final DialogueAccess access;
    private final UnitGoalService goals;
    private final Host host;
    private final Clock clock;

    @Activate
    public TalkGoalsService(
            @Reference DialogueAccess access,
            @Reference UnitGoalService goals,
            @Reference Host host,
            @Reference Clock clock) {
        this.access = access;
        this.goals = goals;
        this.host = host;
        this.clock = clock;
    }

    /** @param unitsNamed false where the name of a unit would tell where somebody with a protected identity works */
    public record TalkGoals(UnitGoals goals, boolean unitsNamed) { }

    public TalkGoals of(Request request, DialogueId id) {
        Granted granted = access.grant(request, id, Operation.READ);
        PersonCard card = host.persons().cards(request.tenant(), List.of(granted.dialogue().employee()))
                .get(granted.dialogue().employee());
        List<OrganisationRef> units = card == null ? List.of() : unitsToday(card);
        UnitGoals found = goals.forEmployee(
                granted.decision(), UnitTree.of(host, request.tenant(), units), granted.dialogue().period());
        boolean named = granted.decision().basis() == Basis.EMPLOYEE || card != null && !card.isProtected();
        return new TalkGoals(found, named);
    }

    private List<OrganisationRef> unitsToday(PersonCard card) {
        LocalDate today = clock.today();
        return card.duties().stream().filter(duty -> duty.runsOn(today)).map(Duty::unit).distinct().toList();
    }
}
