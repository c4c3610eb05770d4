package se.medarbetarsamtal.impl.dialogue;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;

/** The responsible chef says that both sit down to talk, and that the talk has been held. */
@Component(service = HoldingService.class, property = Milestones.ALL_OF_THEM)
public class HoldingService {

    private final DialogueAccess access;
    private final Dialogues dialogues;
    private final AccessJournal journal;
    private final Transactions transactions;
    private final Clock clock;
    private final List<Milestones> milestones;

    @Activate
    public HoldingService(
            @Reference DialogueAccess access,
            @Reference Dialogues dialogues,
            @Reference AccessJournal journal,
            @Reference Transactions transactions,
            @Reference Clock clock,
            @Reference(name = "milestones", policyOption = ReferencePolicyOption.GREEDY) List<Milestones> milestones) {
        this.access = access;
        this.dialogues = dialogues;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
        this.milestones = List.copyOf(milestones);
    }

    /** Both sit down to talk. The delivered talks of earlier rounds are over with it. */
    public Dialogue start(Request request, DialogueId id, int version) {
        DialogueAccess.Granted granted = access.grant(request, id, Operation.START);
        return transactions.run(() -> {
            Dialogue now = TalkLock.at(version, dialogues, granted.decision());
            List<DialogueId> earlier = lockEarlier(now);
            dialogues.step(request.tenant(), id, DialogueState.TALK);
            journal.allowed(granted.decision(), "STARTED", "dialogue");
            close(now, earlier);
            return dialogues.find(request.tenant(), id).orElseThrow();
        });
    }

    /** @param heldOn the day of the talk, today or before and not before the period */
    public Dialogue hold(Request request, DialogueId id, int version, LocalDate heldOn) {
        DialogueAccess.Granted granted = access.grant(request, id, Operation.HOLD);
        if (heldOn.isAfter(clock.today())) {
            throw new Invalid("heldOn", "in-the-future");
        }
        if (heldOn.isBefore(granted.dialogue().period().startsOn())) {
            throw new Invalid("heldOn", "before-the-period");
        }
        return transactions.run(() -> {
            Dialogue now = TalkLock.at(version, dialogues, granted.decision());
            List<DialogueId> earlier = lockEarlier(now);
            dialogues.hold(request.tenant(), id, heldOn);
            journal.allowed(granted.decision(), "HELD", "dialogue");
            milestones.forEach(milestone -> milestone.held(request, now));
            close(now, earlier);
            return dialogues.find(request.tenant(), id).orElseThrow();
        });
    }

    /** Before the first line in any journal: who writes in an earlier talk holds that talk, and waits for the journal. */
    private List<DialogueId> lockEarlier(Dialogue now) {
        List<DialogueId> earlier = dialogues.lockDelivered(now.tenant(), now.employee(), now.period());
        earlier.forEach(talk -> journal.reserve(now.tenant(), talk));
        return earlier;
    }

    private void close(Dialogue now, List<DialogueId> earlier) {
        dialogues.close(now.tenant(), earlier);
        earlier.forEach(talk -> journal.closed(now.tenant(), talk));
    }
}
