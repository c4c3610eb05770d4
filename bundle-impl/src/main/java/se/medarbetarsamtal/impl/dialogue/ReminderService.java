package se.medarbetarsamtal.impl.dialogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.Staff;

/** A chef reminds many employees at once of the underlag that waits for them: each talk once a day at most. */
@Component(service = ReminderService.class, property = Milestones.ALL_OF_THEM)
public class ReminderService {

    private final AccessPolicy policy;
    private final Dialogues dialogues;
    private final Texts texts;
    private final Releases releases;
    private final Nudges nudges;
    private final OneTime oneTime;
    private final Clock clock;
    private final List<Milestones> milestones;

    @Activate
    public ReminderService(
            @Reference AccessPolicy policy,
            @Reference Dialogues dialogues,
            @Reference Texts texts,
            @Reference Releases releases,
            @Reference Nudges nudges,
            @Reference OneTime oneTime,
            @Reference Clock clock,
            @Reference(name = "milestones", policyOption = ReferencePolicyOption.GREEDY) List<Milestones> milestones) {
        this.policy = policy;
        this.dialogues = dialogues;
        this.texts = texts;
        this.releases = releases;
        this.nudges = nudges;
        this.oneTime = oneTime;
        this.clock = clock;
        this.milestones = List.copyOf(milestones);
    }

    /** What came of it. */
    public enum Result {
        REMINDED,
        /** On the same day before. */
        REMINDED_TODAY,
        /** No talk of this round that the actor answers for waits for what the employee prepares. */
        NOTHING_WAITS
    }

    /** What came of it for one person. */
    public record Outcome(PersonRef person, Result result) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Outcome[…]";
        }
    }

    /** What came of it for all, in the order in which they were asked for. */
    public record Report(List<Outcome> outcomes) { }

    public Report remind(Request request, Collection<PersonRef> persons) {
        Staff staff = policy.staffToAssign(request, persons);
        List<Dialogue> waiting = waiting(request, staff);
        LocalDate today = clock.today();
        return oneTime.commit(request, () -> {
            Set<DialogueId> before = nudges.on(request.tenant(), ids(waiting), today);
            List<Dialogue> now = waiting.stream().filter(talk -> !before.contains(talk.id())).toList();
            nudges.insert(request.tenant(), ids(now), today, clock.now());
            milestones.forEach(milestone -> milestone.reminded(request, now));
            Map<PersonRef, List<Dialogue>> talks = waiting.stream().collect(Collectors.groupingBy(Dialogue::employee));
            return new Report(staff.employees().stream()
                    .map(person -> new Outcome(person, result(talks.getOrDefault(person, List.of()), before)))
                    .toList());
        });
    }

    /** Where everything is seen from the start it waits until something is written. */
    private List<Dialogue> waiting(Request request, Staff staff) {
        Period period = Period.of(clock.today());
        List<Dialogue> talks = dialogues.ofEmployees(request.tenant(), staff.employees(), Optional.of(period)).stream()
                .filter(talk -> talk.state() == DialogueState.ASSIGNED && talk.responsible().equals(request.person()))
                .toList();
        Map<DialogueId, List<Release>> shown = releases.ofDialogues(request.tenant(), ids(talks));
        Map<DialogueId, Set<Field.Kind>> written = texts.kinds(request.tenant(), ids(talks));
        return talks.stream()
                .filter(talk -> !written.getOrDefault(talk.id(), Set.of()).contains(Field.Kind.EMPLOYEE)
                        || shown.getOrDefault(talk.id(), List.of()).stream().noneMatch(one -> one.kind() == Field.Kind.EMPLOYEE))
                .toList();
    }

    private static Result result(List<Dialogue> waiting, Set<DialogueId> before) {
        if (waiting.isEmpty()) {
            return Result.NOTHING_WAITS;
        }
        return waiting.stream().allMatch(talk -> before.contains(talk.id())) ? Result.REMINDED_TODAY : Result.REMINDED;
    }

    private static List<DialogueId> ids(List<Dialogue> talks) {
        return talks.stream().map(Dialogue::id).toList();
    }
}
