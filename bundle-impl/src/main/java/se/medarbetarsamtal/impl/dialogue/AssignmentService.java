package se.medarbetarsamtal.impl.dialogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.Assignment.Outcome;
import se.medarbetarsamtal.impl.dialogue.Assignment.Report;
import se.medarbetarsamtal.impl.dialogue.Assignment.Result;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.DialogueFacts;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.policy.Staff;
import se.medarbetarsamtal.impl.template.PublishedTemplate;
import se.medarbetarsamtal.impl.template.TemplateReader;
import se.medarbetarsamtal.impl.template.Templates;
import se.medarbetarsamtal.impl.vault.Vault;
import se.medarbetarsamtal.impl.vault.WrappedKeys;

/** Gives staff an underlag of their own, pinned to the template's version of the moment; and takes it back. */
@Component(service = AssignmentService.class, property = Milestones.ALL_OF_THEM)
public class AssignmentService {

    private final AccessPolicy policy;
    private final DialogueAccess access;
    private final Dialogues dialogues;
    private final Texts texts;
    private final Releases releases;
    private final Templates templates;
    private final Vault vault;
    private final WrappedKeys keys;
    private final AccessJournal journal;
    private final OneTime oneTime;
    private final Clock clock;
    private final List<Milestones> milestones;

    @Activate
    public AssignmentService(
            @Reference AccessPolicy policy,
            @Reference DialogueAccess access,
            @Reference Dialogues dialogues,
            @Reference Texts texts,
            @Reference Releases releases,
            @Reference Templates templates,
            @Reference Vault vault,
            @Reference WrappedKeys keys,
            @Reference AccessJournal journal,
            @Reference OneTime oneTime,
            @Reference Clock clock,
            @Reference(name = "milestones", policyOption = ReferencePolicyOption.GREEDY) List<Milestones> milestones) {
        this.policy = policy;
        this.access = access;
        this.dialogues = dialogues;
        this.texts = texts;
        this.releases = releases;
        this.templates = templates;
        this.vault = vault;
        this.keys = keys;
        this.journal = journal;
        this.oneTime = oneTime;
        this.clock = clock;
        this.milestones = List.copyOf(milestones);
    }

    /**
     * Assigns in one transaction: all who can get it get it. Who already has this template in this period is left out and
     * reported, unless a repetition is asked for.
     */
    public Report assign(Request request, Assignment assignment) {
        Staff staff = policy.staffToAssign(request, assignment.persons());
        PublishedTemplate template = templates.newest(TemplateReader.of(request), assignment.template())
                .orElseThrow(() -> Invalid.of("wrong-school-form"));
        Period period = Period.of(clock.today());
        List<Dialogue> wanted = staff.employees().stream()
                .map(employee -> newDialogue(request, employee, template, period))
                .toList();
        List<WrappedKeys.Stored> wrapped = vault.newKeys(request.tenant(), period.keyYear(),
                wanted.stream().map(Dialogue::id).toList());
        return oneTime.commit(request, () -> store(staff, assignment, wanted, wrapped));
    }

    /** Takes an assignment back while neither party has written anything. */
    public void takeBack(Request request, DialogueId id, int version) {
        DialogueAccess.Granted granted = access.grant(request, id, Operation.UNDO);
        oneTime.commit(request, () -> {
            Dialogue now = dialogues.lock(request.tenant(), id).orElseThrow(Stale::new);
            if (now.version() != version) {
                throw new Stale();
            }
            if (now.isHeld() || isWritten(now)) {
                throw new Conflict("already-written");
            }
            milestones.forEach(milestone -> milestone.takenBack(request, now));
            journal.allowed(granted.decision(), "TOOK_BACK", "dialogue");
            texts.delete(request.tenant(), id);
            releases.delete(request.tenant(), id);
            keys.delete(request.tenant(), id);
            dialogues.delete(request.tenant(), id);
            return null;
        });
    }

    private boolean isWritten(Dialogue dialogue) {
        return texts.kinds(dialogue.tenant(), List.of(dialogue.id()))
                .getOrDefault(dialogue.id(), Set.of()).stream().anyMatch(kind -> !kind.isOfTime());
    }

    private Report store(
            Staff staff, Assignment assignment, List<Dialogue> wanted, List<WrappedKeys.Stored> wrapped) {
        Request request = staff.request();
        Map<PersonRef, Integer> earlier = dialogues.assigned(request.tenant(), assignment.template(),
                wanted.get(0).period(), assignment.persons());
        List<Dialogue> created = wanted.stream()
                .filter(dialogue -> !earlier.containsKey(dialogue.employee())
                        || assignment.repeat().contains(dialogue.employee()))
                .map(dialogue -> withOrdinal(dialogue, earlier.getOrDefault(dialogue.employee(), 0) + 1))
                .toList();
        if (!created.isEmpty()) {
            List<DialogueId> ids = created.stream().map(Dialogue::id).toList();
            dialogues.insert(created);
            keys.insert(request.tenant(), wrapped.stream().filter(key -> ids.contains(key.dialogue())).toList());
            journal.created(request, created.stream().map(Dialogue::facts).toList(), staff.links());
            milestones.forEach(milestone -> milestone.assigned(request, created));
        }
        return report(assignment, created);
    }

    private static Report report(Assignment assignment, List<Dialogue> created) {
        Map<PersonRef, DialogueId> made = new HashMap<>();
        created.forEach(dialogue -> made.put(dialogue.employee(), dialogue.id()));
        List<Outcome> outcomes = new ArrayList<>();
        for (PersonRef person : assignment.persons()) {
            outcomes.add(made.containsKey(person)
                    ? new Outcome(person, Result.ASSIGNED, Optional.of(made.get(person)))
                    : new Outcome(person, Result.ALREADY_ASSIGNED, Optional.empty()));
        }
        return new Report(outcomes);
    }

    private Dialogue newDialogue(Request request, PersonRef employee, PublishedTemplate template, Period period) {
        return new Dialogue(
                new DialogueFacts(new DialogueId(RandomIds.next()), request.tenant(), employee, request.person()),
                new Templates.VersionKey(template.template(), template.version()),
                period, 1, DialogueState.ASSIGNED, clock.now(), Optional.empty(), 1);
    }

    private static Dialogue withOrdinal(Dialogue d, int ordinal) {
        return new Dialogue(d.facts(), d.template(), d.period(), ordinal, d.state(), d.assignedAt(), d.heldOn(), d.version());
    }
}
