package se.medarbetarsamtal.impl.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.overview.Task.What;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.plan.Responsible;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.template.Templates;

/** What each person has promised and not done: three statements, however many talks. */
@Component(service = TaskService.class)
public class TaskService {

    private static final Comparator<Task> BY_DAY = Comparator
            .comparing((Task task) -> day(task.agreement()).orElse(LocalDate.MAX))
            .thenComparing(task -> task.agreement().createdAt())
            .thenComparing(task -> task.agreement().id());

    private final AccessPolicy policy;
    private final Dialogues dialogues;
    private final Agreements agreements;
    private final Templates templates;
    private final Host host;
    private final Names names;
    private final Clock clock;

    @Activate
    public TaskService(
            @Reference AccessPolicy policy,
            @Reference Dialogues dialogues,
            @Reference Agreements agreements,
            @Reference Templates templates,
            @Reference Host host,
            @Reference Names names,
            @Reference Clock clock) {
        this.policy = policy;
        this.dialogues = dialogues;
        this.agreements = agreements;
        this.templates = templates;
        this.host = host;
        this.names = names;
        this.clock = clock;
    }

    /**
     * @return of the own talks, and of those of the present mentees that the actor answers for, or nobody who is linked; the most
     *     urgent first
     */
    public List<Task> mine(Request request) {
        List<PersonRef> people = Stream.concat(
                policy.self(request).employees().stream(), policy.staffOf(request).employees().stream()).distinct().toList();
        Map<PersonRef, List<MentorLink>> links = host.relations().mentorsOf(request.tenant(), people);
        Map<DialogueId, Dialogue> talks = dialogues.ofEmployees(request.tenant(), people, Optional.empty()).stream()
                .filter(talk -> isParty(request.person(), talk, links.getOrDefault(talk.employee(), List.of())))
                .collect(Collectors.toMap(Dialogue::id, Function.identity()));
        Map<Templates.VersionKey, String> titles = templates.titles(
                request.tenant(), talks.values().stream().map(Dialogue::template).distinct().toList());
        Names.Known known = names.of(request.tenant(), request.person(), people);
        return agreements.openOf(request.tenant(), talks.keySet()).stream()
                .map(agreement -> task(agreement, talks.get(agreement.dialogue()), request.person(), titles, known))
                .flatMap(Optional::stream)
                .sorted(BY_DAY)
                .toList();
    }

    private Optional<Task> task(Agreement agreement, Dialogue talk, PersonRef actor,
            Map<Templates.VersionKey, String> titles, Names.Known known) {
        boolean isEmployee = talk.employee().equals(actor);
        boolean isOverdue = day(agreement).filter(day -> day.isBefore(clock.today())).isPresent();
        return what(agreement, talk, isEmployee).map(what -> new Task(agreement, talk, titles.getOrDefault(talk.template(), ""),
                what, isOverdue, isEmployee ? Optional.empty() : Optional.of(known.of(talk.employee()))));
    }

    /** Of an open one. A proposal is a promise once the talk is held, or when it was one in the talk before. */
    private static Optional<What> what(Agreement agreement, Dialogue talk, boolean isEmployee) {
        Responsible own = isEmployee ? Responsible.EMPLOYEE : Responsible.MANAGER;
        boolean isMine = agreement.responsible() == Responsible.BOTH || agreement.responsible() == own;
        if (agreement.status() == AgreementStatus.DONE) {
            boolean mayConfirm = !isMine || agreement.responsible() == Responsible.BOTH;
            return mayConfirm ? Optional.of(What.CONFIRM) : Optional.empty();
        }
        boolean isPromise = talk.isHeld() || agreement.status() == AgreementStatus.ONGOING
                || agreement.line().continues().isPresent();
        return isMine && isPromise ? Optional.of(What.DO) : Optional.empty();
    }

    private static boolean isParty(PersonRef actor, Dialogue talk, List<MentorLink> links) {
        boolean isLeftBehind = links.stream().noneMatch(link -> link.mentor().equals(talk.responsible()));
        return talk.employee().equals(actor) || talk.responsible().equals(actor) || isLeftBehind;
    }

    private static Optional<LocalDate> day(Agreement agreement) {
        return agreement.dates().implementation().or(() -> agreement.dates().followUp());
    }
}
