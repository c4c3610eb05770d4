package se.medarbetarsamtal.impl.overview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.Administered;

/**
 * "Utan chef": how many talks wait for somebody to be linked. Only a number leaves, never whose.
 *
 * <p>Nobody waits on behalf of who has left: counted are the talks of those whom the host names and who have a tjänst that runs
 * today, so that an administrator who has linked all of them reaches zero. That hides nothing. Nothing is stored of it; whoever
 * comes back is counted again from that day, and the talk itself is at every moment there for its employee and for whoever is
 * linked.
 */
@Component(service = WithoutManagerService.class)
public class WithoutManagerService {

    private static final int SCHOOL_YEARS = 3;

    private final AccessPolicy policy;
    private final Dialogues dialogues;
    private final Host host;
    private final Clock clock;

    @Activate
    public WithoutManagerService(
            @Reference AccessPolicy policy,
            @Reference Dialogues dialogues,
            @Reference Host host,
            @Reference Clock clock) {
        this.policy = policy;
        this.dialogues = dialogues;
        this.host = host;
        this.clock = clock;
    }

    /** One statement, and two questions to the host about everybody at once. */
    public int count(Request request) {
        Administered administered = policy.requireAdministrator(request, "without-manager");
        Map<PersonRef, Integer> talks = dialogues.countByEmployee(
                request.tenant(), Period.of(clock.today()).withEarlier(SCHOOL_YEARS));
        Set<PersonRef> alone = withoutMentor(request, talks.keySet());
        return covered(administered, alone).stream().mapToInt(talks::get).sum();
    }

    private Set<PersonRef> withoutMentor(Request request, Set<PersonRef> employees) {
        Map<PersonRef, List<MentorLink>> links = host.relations().mentorsOf(request.tenant(), employees);
        return employees.stream()
                .filter(employee -> links.getOrDefault(employee, List.of()).isEmpty())
                .collect(Collectors.toSet());
    }

    private Set<PersonRef> covered(Administered administered, Set<PersonRef> employees) {
        return host.persons().cards(administered.request().tenant(), employees).values().stream()
                .filter(card -> administered.covers(card, clock.today()))
                .map(PersonCard::person)
                .filter(employees::contains)
                .collect(Collectors.toSet());
    }
}
