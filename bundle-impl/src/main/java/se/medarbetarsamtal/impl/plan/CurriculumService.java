package se.medarbetarsamtal.impl.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.curriculum.CurriculumEntry;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.NoSubject;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.policy.UnitTree;

/** The läroplaner of the schools where the employee of a talk works: never those of a template, which has none. */
@Component(service = {CurriculumService.class, CurriculumCodes.class})
public class CurriculumService implements CurriculumCodes {

    private final DialogueAccess access;
    private final Host host;
    private final Clock clock;
    private final BundledCurricula bundled = new BundledCurricula();

    @Activate
    public CurriculumService(@Reference DialogueAccess access, @Reference Host host, @Reference Clock clock) {
        this.access = access;
        this.host = host;
        this.clock = clock;
    }

    /** @return what an agreement of this talk may refer to; nothing is opened for it */
    public List<CurriculumEntry> ofTalk(Request request, DialogueId id) {
        return entries(access.grant(request, id, Operation.READ).decision());
    }

    @Override
    @NoSubject("the decision that is handed over has been taken")
    public boolean hasAll(AccessDecision decision, Collection<String> codes) {
        return entries(decision).stream().map(CurriculumEntry::code).collect(Collectors.toSet()).containsAll(codes);
    }

    private List<CurriculumEntry> entries(AccessDecision decision) {
        Request request = decision.request();
        List<OrganisationRef> units = unitsOf(request, decision.facts().employee());
        Set<String> schoolTypes = UnitTree.of(host, request.tenant(), units).schoolTypesOf(units);
        return host.curricula().orElse(bundled).entries(schoolTypes);
    }

    private List<OrganisationRef> unitsOf(Request request, PersonRef employee) {
        LocalDate today = clock.today();
        PersonCard card = host.persons().cards(request.tenant(), List.of(employee)).get(employee);
        return card == null
                ? List.of()
                : card.duties().stream().filter(duty -> duty.runsOn(today)).map(Duty::unit).distinct().toList();
    }
}
