package se.medarbetarsamtal.impl.dialogue;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;

/** Another of the employee's chefer openly becomes the responsible one: the talk and its history stay as they are. */
@Component(service = TakeOverService.class, property = Milestones.ALL_OF_THEM)
public class TakeOverService {

    private final DialogueAccess access;
    private final Dialogues dialogues;
    private final FormerPreparations former;
    private final AccessJournal journal;
    private final Transactions transactions;
    private final Clock clock;
    private final List<Milestones> milestones;

    @Activate
    public TakeOverService(
            @Reference DialogueAccess access,
            @Reference Dialogues dialogues,
            @Reference FormerPreparations former,
            @Reference AccessJournal journal,
            @Reference Transactions transactions,
            @Reference Clock clock,
            @Reference(name = "milestones", policyOption = ReferencePolicyOption.GREEDY) List<Milestones> milestones) {
        this.access = access;
        this.dialogues = dialogues;
        this.former = former;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
        this.milestones = List.copyOf(milestones);
    }

    /** What the one who is no mentor any more had not shared is erased with it. */
    public Dialogue takeOver(Request request, DialogueId id, int version) {
        AccessDecision decision = access.grant(request, id, Operation.TAKE_OVER).decision();
        return transactions.run(() -> {
            Dialogue before = TalkLock.at(version, dialogues, decision);
            dialogues.takeOver(request.tenant(), id, request.person());
            journal.allowed(decision, "TOOK_OVER", "dialogue");
            former.erase(before, clock.now(), decision.mentors());
            milestones.forEach(milestone -> milestone.tookOver(request, before, decision.mentors()));
            return dialogues.find(request.tenant(), id).orElseThrow();
        });
    }
}
