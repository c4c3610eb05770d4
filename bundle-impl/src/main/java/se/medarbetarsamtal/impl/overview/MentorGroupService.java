package se.medarbetarsamtal.impl.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.overview.MentorGroup.Employee;
import se.medarbetarsamtal.impl.overview.MentorGroup.Employment;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.Staff;
import se.medarbetarsamtal.impl.setting.SettingStore;

/** The rektor's one screen. */
@Component(service = MentorGroupService.class)
public class MentorGroupService {

    private final AccessPolicy policy;
    private final Dialogues dialogues;
    private final ProgressReader progress;
    private final SettingStore settings;
    private final Host host;
    private final Clock clock;

    @Activate
    public MentorGroupService(
            @Reference AccessPolicy policy,
            @Reference Dialogues dialogues,
            @Reference ProgressReader progress,
            @Reference SettingStore settings,
            @Reference Host host,
            @Reference Clock clock) {
        this.policy = policy;
        this.dialogues = dialogues;
        this.progress = progress;
        this.settings = settings;
        this.host = host;
        this.clock = clock;
    }

    /** @param wanted of which round; empty for the present one */
    public MentorGroup group(Request request, Optional<Period> wanted) {
        Staff staff = policy.staffOf(request);
        LocalDate today = clock.today();
        Period present = Period.of(today);
        Period period = wanted.orElse(present);
        Map<PersonRef, PersonCard> cards = host.persons().cards(request.tenant(), staff.employees());
        Map<OrganisationRef, Organisation> units = unitsOf(request, cards.values().stream().toList(), today);
        Map<PersonRef, List<MentorLink>> links = host.relations().mentorsOf(request.tenant(), staff.employees());
        Map<PersonRef, List<Progress>> talks = progress.of(staff, Optional.of(period)).stream()
                .collect(Collectors.groupingBy(talk -> talk.dialogue().employee()));
        List<Employee> employees = staff.employees().stream()
                .filter(cards::containsKey)
                .map(person -> employee(cards.get(person), units, today,
                        links.getOrDefault(person, List.of()), talks.getOrDefault(person, List.of())))
                .toList();
        List<Period> periods = Stream.concat(
                        Stream.of(present), dialogues.periods(request.tenant(), staff.employees()).stream())
                .distinct()
                .sorted(Comparator.comparing(Period::startsOn).reversed())
                .toList();
        return new MentorGroup(period, periods, policy.managerCheck(request), employees, staff.pupils(),
                host.archive().isPresent(), settings.now(request.tenant()).documents());
    }

    private Map<OrganisationRef, Organisation> unitsOf(Request request, List<PersonCard> cards, LocalDate today) {
        List<OrganisationRef> units = cards.stream()
                .flatMap(card -> card.duties().stream())
                .filter(duty -> duty.runsOn(today))
                .map(Duty::unit)
                .distinct()
                .toList();
        return host.organisations().organisations(request.tenant(), units);
    }

    private static Employee employee(
            PersonCard card,
            Map<OrganisationRef, Organisation> units,
            LocalDate today,
            List<MentorLink> links,
            List<Progress> talks) {
        Set<PersonRef> managers = links.stream().map(MentorLink::mentor).collect(Collectors.toSet());
        List<Duty> current = card.duties().stream().filter(duty -> duty.runsOn(today)).toList();
        Optional<String> unit = current.stream()
                .map(duty -> units.get(duty.unit()))
                .filter(found -> found != null && !card.isProtected())
                .map(Organisation::name)
                .findFirst();
        return new Employee(card.person(), card.displayName(), unit, card.isProtected(), employment(current),
                card.isProtected() ? List.of() : current.stream().map(Duty::dutyRole).distinct().toList(),
                managers, talks);
    }

    private static Employment employment(List<Duty> current) {
        if (current.isEmpty()) {
            return Employment.NONE;
        }
        return current.stream().anyMatch(duty -> duty.endDate().isEmpty()) ? Employment.PERMANENT : Employment.FIXED_TERM;
    }
}
