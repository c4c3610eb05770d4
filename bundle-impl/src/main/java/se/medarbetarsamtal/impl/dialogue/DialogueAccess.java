package se.medarbetarsamtal.impl.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /**
     * The same for many talks at once, in one statement and one question to the host.
     *
     * @return in the same order
     * @throws se.medarbetarsamtal.impl.NotThere for all when one of them is not there, or not for this actor
     */
    public List<Granted> grantAll(Request request, List<DialogueId> ids, Operation operation) {
        Map<DialogueId, Dialogue> found = dialogues.all(request.tenant(), ids).stream()
                .collect(Collectors.toMap(Dialogue::id, Function.identity()));
        List<Dialogue> talks = ids.stream()
                .map(id -> Optional.ofNullable(found.get(id)).orElseThrow(() -> policy.absent(request, id.value(), operation)))
                .toList();
        List<AccessDecision> decisions = policy.decideAll(request, talks.stream().map(Dialogue::facts).toList(), operation);
        return IntStream.range(0, talks.size()).mapToObj(at -> new Granted(talks.get(at), decisions.get(at))).toList();
    }

    /** @throws se.medarbetarsamtal.impl.NotThere when it is not there, or not for this actor */
    public Granted grant(Request request, DialogueId id, Operation operation) {
        Dialogue dialogue = dialogues.find(request.tenant(), id)
                .orElseThrow(() -> policy.absent(request, id.value(), operation));
        return new Granted(dialogue, policy.decide(request, dialogue.facts(), operation));
    }
}
