package se.medarbetarsamtal.impl.policy;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.identity.RoleAt;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;

/**
 * Who may do what. The whole of it:
 *
 * <ol>
 *   <li>A talk of another huvudman is not there.
 *   <li>Who is signed in as somebody else sees no talk.
 *   <li>A party is the employee, or whom the host names as the employee's mentor now. To all others the talk is not there.
 *   <li>Every party reads, and may have a copy. The employee and the responsible chef write. Only the responsible chef books,
 *       holds and takes back; another mentor may become the responsible chef. Only the employee sees who has read.
 *   <li>Assigning, booking, holding, taking back and taking over also need Observatör and an accepted befattning.
 *   <li>Lists speak of the actor's own talks, or of the staff that the host names as the actor's mentees now.
 *   <li>Settings and the huvudman's templates are for Kommunadmin, and open no talk.
 *   <li>The goals of a unit are read by whoever works there or below. Those of the operation are set by Kommunadmin and by the
 *       chef who works above the schools, those of a unit and of a workplace by the chef who works there.
 *   <li>Templates are made by Kommunadmin for the huvudman, and by Skoladmin for the own school where the samtalsmall-editor is
 *       activated and the huvudman does not keep them to itself.
 *   <li>Times for talks are made by chefer, each the own ones; of those that are offered an employee sees the free ones.
 *   <li>How many talks have no chef is told to Kommunadmin, and to Skoladmin of the own schools: a number and nothing else.
 * </ol>
 *
 * <p>The host is asked at each request; when it is silent the answer is neither yes nor no, but "unavailable".
 */
@Component(service = AccessPolicy.class)
public class AccessPolicy {

    static final String NO_ID = "no-id";

    private final Host host;
    private final ManagerChecks checks;
    private final AccessJournal journal;
    private final Clock clock;
    private final GoalRules goalRules;

    @Activate
    public AccessPolicy(
            @Reference Host host,
            @Reference ManagerChecks checks,
            @Reference AccessJournal journal,
            @Reference Clock clock) {
        this.host = host;
        this.checks = checks;
        this.journal = journal;
        this.clock = clock;
        this.goalRules = new GoalRules(host, checks, clock);
    }

    /** @throws NotThere to everybody who is not a party */
    public AccessDecision decide(Request request, DialogueFacts facts, Operation operation) {
        if (!facts.tenant().equals(request.tenant())) {
            throw notThere(request, facts.dialogue().value(), operation, Reason.ABSENT);
        }
        if (request.actor().realUser().isPresent()) {
            throw notThere(request, facts.dialogue().value(), operation, Reason.SUPPORT_SESSION);
        }
        AccessDecision decision = decide(request, facts, operation, mentorsOf(request, facts.employee()));
        if (operation.needsManagerCheck()) {
            requireManager(request, facts.dialogue().value(), operation.name());
        }
        return decision;
    }

    /**
     * The same for many talks at once, for one question to the host of each kind.
     *
     * @return in the same order
     * @throws NotThere for all when the actor is no party to one of them, or one is another huvudman's
     */
    public List<AccessDecision> decideAll(Request request, List<DialogueFacts> talks, Operation operation) {
        refuseSupportSession(request, operation.name());
        for (DialogueFacts facts : talks) {
            if (!facts.tenant().equals(request.tenant())) {
                throw notThere(request, facts.dialogue().value(), operation, Reason.ABSENT);
            }
        }
        Map<PersonRef, List<MentorLink>> links = host.relations()
                .mentorsOf(request.tenant(), talks.stream().map(DialogueFacts::employee).distinct().toList());
        List<AccessDecision> decisions = talks.stream()
                .map(facts -> decide(request, facts, operation, links.getOrDefault(facts.employee(), List.of())))
                .toList();
        if (operation.needsManagerCheck() && !talks.isEmpty()) {
            requireManager(request, talks.get(0).dialogue().value(), operation.name());
        }
        return decisions;
    }

    private AccessDecision decide(Request request, DialogueFacts facts, Operation operation, List<MentorLink> links) {
        Basis basis = basis(request, facts, links, operation);
        if (!operation.isGrantedTo(basis)) {
            Reason reason = operation.refusalOf(basis);
            journal.denied(request, facts.dialogue().value(), operation.name(), reason);
            throw new NotAllowed(reason.code());
        }
        return new AccessDecision(request, facts, operation, basis, links, clock.now());
    }

    /**
     * The answer for an id that no talk of this huvudman has: the same as for somebody else's talk, and as well journaled.
     *
     * @param asked what stood in the address, whatever it is
     */
    public NotThere absent(Request request, String asked, Operation operation) {
        if (request.actor().realUser().isPresent()) {
            return notThere(request, idOrWord(asked), operation, Reason.SUPPORT_SESSION);
        }
        // Asks what decide asks, so that neither the time nor a silent host tells the two apart.
        mentorsOf(request, request.person());
        return notThere(request, idOrWord(asked), operation, Reason.ABSENT);
    }

    /** @return the actor alone: whose own talks may be listed */
    public Staff self(Request request) {
        refuseSupportSession(request, "OWN_TALKS");
        return new Staff(request, List.of(request.person()), 0);
    }

    /** @return the actor's own staff now */
    public Staff staffOf(Request request) {
        refuseSupportSession(request, "STAFF");
        List<MentorLink> links = host.relations().menteesOf(request.tenant(), request.person());
        List<PersonRef> staff = menteesOf(links, PersonKind.STAFF);
        return new Staff(request, staff, menteesOf(links, PersonKind.PUPIL).size());
    }

    /**
     * @return the actor's own staff now
     * @throws NotAllowed unless the actor is a chef: who makes times for talks
     */
    public Staff manager(Request request) {
        Staff staff = staffOf(request);
        requireManager(request, request.person().value(), "MAKE_TIMES");
        return staff;
    }

    /** The answer for a time that is not there, or that another chef has made. */
    public NotThere noSuchSlot(Request request, String asked) {
        journal.denied(request, idOrWord(asked), "MAKE_TIMES", Reason.ABSENT);
        return new NotThere();
    }

    /**
     * @param wanted whom a chef wants to assign to
     * @return exactly those, and who their mentors are
     * @throws NotThere when one of them is not the actor's mentee
     * @throws Invalid {@code pupil-target} when one of them is a pupil
     */
    public Staff staffToAssign(Request request, Collection<PersonRef> wanted) {
        refuseSupportSession(request, "ASSIGN");
        List<MentorLink> links = host.relations().menteesOf(request.tenant(), request.person());
        Set<PersonRef> staff = new HashSet<>(menteesOf(links, PersonKind.STAFF));
        Set<PersonRef> pupils = new HashSet<>(menteesOf(links, PersonKind.PUPIL));
        for (PersonRef person : wanted) {
            if (!staff.contains(person) && !pupils.contains(person)) {
                journal.denied(request, person.value(), "ASSIGN", Reason.NO_RELATION);
                throw new NotThere();
            }
        }
        if (!staff.containsAll(wanted)) {
            journal.denied(request, request.person().value(), "ASSIGN", Reason.PUPIL);
            throw Invalid.of("pupil-target");
        }
        requireManager(request, request.person().value(), "ASSIGN");
        List<PersonRef> employees = List.copyOf(new LinkedHashSet<>(wanted));
        List<MentorLink> mentors = host.relations().mentorsOf(request.tenant(), employees).values().stream()
                .flatMap(List::stream)
                .toList();
        return new Staff(request, employees, 0, mentors);
    }

    /** @return what else the actor of this decision may do with the same talk, as far as relations and roles go */
    public Set<Operation> alsoMay(AccessDecision decision) {
        decision.requireLive();
        Basis basis = decision.basis();
        boolean manager = basis.isManager() && checks.of(decision.request()).isFulfilled();
        Set<Operation> granted = EnumSet.noneOf(Operation.class);
        for (Operation operation : Operation.values()) {
            if (operation.isGrantedTo(basis) && (manager || !operation.needsManagerCheck())) {
                granted.add(operation);
            }
        }
        return granted;
    }

    /** @return what the guide asks of a chef, and what of it the actor has */
    public ManagerCheck managerCheck(Request request) {
        return checks.of(request);
    }

    /** @throws NotAllowed unless the actor is Kommunadmin */
    public void requirePrincipalOrganiserAdmin(Request request, String what) {
        if (!request.actor().holds(HostRole.PRINCIPAL_ORGANISER_ADMIN) || request.actor().realUser().isPresent()) {
            journal.denied(request, what, "ADMINISTER", Reason.NOT_ADMINISTRATOR);
            throw new NotAllowed("not-allowed");
        }
    }

    /** @throws NotAllowed unless the actor is Kommunadmin or Skoladmin */
    public Administered requireAdministrator(Request request, String what) {
        boolean inSupport = request.actor().realUser().isPresent();
        if (!inSupport && request.actor().holds(HostRole.PRINCIPAL_ORGANISER_ADMIN)) {
            return new Administered(request, Optional.empty());
        }
        if (!inSupport && request.actor().holds(HostRole.SCHOOL_ADMIN)) {
            return new Administered(request, Optional.of(schoolsOf(request)));
        }
        journal.denied(request, what, "COUNT", inSupport ? Reason.SUPPORT_SESSION : Reason.NOT_ADMINISTRATOR);
        throw new NotAllowed("administrator-only");
    }

    private static Set<OrganisationRef> schoolsOf(Request request) {
        return request.actor().roles().stream()
                .filter(held -> held.role() == HostRole.SCHOOL_ADMIN)
                .map(RoleAt::organisation)
                .collect(Collectors.toSet());
    }

    /** @throws NotThere unless the actor has a tjänst: templates for staff are nothing for pupils */
    public void requireStaff(Request request, String what) {
        if (!request.actor().holds(HostRole.STAFF)) {
            journal.denied(request, what, "READ_TEMPLATES", Reason.NO_RELATION);
            throw new NotThere();
        }
    }

    /**
     * @return the units whose goals concern the actor
     * @throws NotThere to whoever neither works nor administers anywhere
     */
    public GoalRights goalRights(Request request) {
        refuseSupportSession(request, "READ_UNIT_GOALS");
        GoalRights rights = goalRules.of(request);
        if (rights.units().isEmpty()) {
            journal.denied(request, "unit-goals", "READ_UNIT_GOALS", Reason.NO_RELATION);
            throw new NotThere();
        }
        return rights;
    }

    /** @throws NotAllowed unless the actor sets the goals of this level and unit */
    public void requireGoalSetter(GoalRights rights, GoalLevel level, OrganisationRef unit) {
        if (!rights.maySet(level, unit)) {
            journal.denied(rights.request(), unit.value(), "SET_UNIT_GOALS", Reason.GOALS_OF_OTHERS);
            throw new NotAllowed(Reason.GOALS_OF_OTHERS.code());
        }
    }

    /**
     * @return for whom the actor makes templates; for nobody, with the reason, where an administrator may not
     * @throws NotAllowed unless the actor is Kommunadmin or Skoladmin
     */
    public TemplateRights templateRights(Request request) {
        boolean inSupport = request.actor().realUser().isPresent();
        if (inSupport || !request.actor().holds(HostRole.PRINCIPAL_ORGANISER_ADMIN) && !request.actor().holds(HostRole.SCHOOL_ADMIN)) {
            journal.denied(request, "templates", "MAKE_TEMPLATES", inSupport ? Reason.SUPPORT_SESSION : Reason.NOT_ADMINISTRATOR);
            throw new NotAllowed("administrator-only");
        }
        return TemplateRights.of(request, host, checks.decided(request).centralTemplates());
    }

    /**
     * @param asked what the templates are called that the actor wants to make or change
     * @throws NotThere where the actor does not administer
     * @throws NotAllowed where the actor does, and templates are not made there
     */
    public void requireTemplateMaker(TemplateRights rights, OrganisationRef owner, String asked) {
        if (!rights.administers(owner)) {
            throw noSuchTemplate(rights, asked);
        }
        if (!rights.mayMakeFor(owner)) {
            Reason reason = rights.hinderedBy();
            journal.denied(rights.request(), idOrWord(asked), "MAKE_TEMPLATES", reason);
            throw new NotAllowed(reason.code());
        }
    }

    /** The answer for a template that is not there, or that somebody else makes. */
    public NotThere noSuchTemplate(TemplateRights rights, String asked) {
        journal.denied(rights.request(), idOrWord(asked), "MAKE_TEMPLATES", Reason.ABSENT);
        return new NotThere();
    }

    /** The answer for a goal that is not there, or of a unit that does not concern the actor. */
    public NotThere noSuchGoal(GoalRights rights, String asked) {
        journal.denied(rights.request(), idOrWord(asked), "SET_UNIT_GOALS", Reason.ABSENT);
        return new NotThere();
    }

    /** What somebody typed into an address may be anything, and the journal keeps it for ever. */
    private static String idOrWord(String asked) {
        return RandomIds.isOne(asked) ? asked : NO_ID;
    }

    private Basis basis(Request request, DialogueFacts facts, List<MentorLink> links, Operation operation) {
        if (request.person().equals(facts.employee())) {
            return Basis.EMPLOYEE;
        }
        if (links.stream().anyMatch(link -> link.mentor().equals(request.person()))) {
            return request.person().equals(facts.responsible()) ? Basis.RESPONSIBLE : Basis.MENTOR;
        }
        throw notThere(request, facts.dialogue().value(), operation, Reason.NO_RELATION);
    }

    private void requireManager(Request request, String subject, String operation) {
        ManagerCheck check = checks.of(request);
        if (!check.isFulfilled()) {
            journal.denied(request, subject, operation, Reason.MANAGER_CHECK);
            throw new NotAllowed(Reason.MANAGER_CHECK.code(), check.missing());
        }
    }

    private List<MentorLink> mentorsOf(Request request, PersonRef employee) {
        return host.relations().mentorsOf(request.tenant(), List.of(employee))
                .getOrDefault(employee, List.of());
    }

    private void refuseSupportSession(Request request, String operation) {
        if (request.actor().realUser().isPresent()) {
            journal.denied(request, request.person().value(), operation, Reason.SUPPORT_SESSION);
            throw new NotThere();
        }
    }

    private NotThere notThere(Request request, String subject, Operation operation, Reason reason) {
        journal.denied(request, subject, operation.name(), reason);
        return new NotThere();
    }

    private static List<PersonRef> menteesOf(List<MentorLink> links, PersonKind kind) {
        return links.stream().filter(link -> link.menteeKind() == kind).map(MentorLink::mentee).distinct()
                .collect(Collectors.toList());
    }
}
