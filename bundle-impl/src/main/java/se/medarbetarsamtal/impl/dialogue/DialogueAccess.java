package se.medarbetarsamtal.impl.dialogue;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.Operation;

/** The way to a talk: found and decided in one step, so that nothing finds without deciding. */
@Component(service = DialogueAccess.class)
public class DialogueAccess {

    /** A talk that the request may work with, as it was when it was asked for. */
    public record Granted(Dialogue dialogue, AccessDecision decision) { }

    private final Dialogues dialogues;
    private final AccessPolicy policy;

    @Activate
    public DialogueAccess(@Reference Dialogues dialogues, @Reference AccessPolicy policy) {
        this.dialogues = dialogues;
        this.policy = policy;
    }

    /** The answer for a part that a granted talk does not have: journaled as any other refusal. */
    public NotThere noSuchPart(Granted granted, String asked) {
        AccessDecision decision = granted.decision();
        return policy.absent(decision.request(), asked, decision.operation());
    }

    /** @throws se.medarbetarsamtal.impl.NotThere when it is not there, or not for this actor */
    public Granted grant(Request request, DialogueId id, Operation operation) {
        Dialogue dialogue = dialogues.find(request.tenant(), id)
                .orElseThrow(() -> policy.absent(request, id.value(), operation));
        return new Granted(dialogue, policy.decide(request, dialogue.facts(), operation));
    }
}
