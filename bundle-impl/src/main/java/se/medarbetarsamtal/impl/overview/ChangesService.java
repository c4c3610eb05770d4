package se.medarbetarsamtal.impl.overview;

import java.util.EnumSet;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.Texts;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.plan.FollowUps;
import se.medarbetarsamtal.impl.policy.Operation;

/** Tells a page that stands open what has changed since, without a word of it: so it needs neither a key nor a line in the journal. */
@Component(service = ChangesService.class)
public class ChangesService {

    private static final EnumSet<Field.Kind> TOGETHER = EnumSet.of(
            Field.Kind.JOINT, Field.Kind.TO_NOTES, Field.Kind.AGREEMENT, Field.Kind.PLAN, Field.Kind.FOLLOW_UP,
            Field.Kind.OWN_QUESTION);

    private final DialogueAccess access;
    private final Texts texts;
    private final Agreements agreements;
    private final FollowUps followUps;

    @Activate
    public ChangesService(
            @Reference DialogueAccess access,
            @Reference Texts texts,
            @Reference Agreements agreements,
            @Reference FollowUps followUps) {
        this.access = access;
        this.texts = texts;
        this.agreements = agreements;
        this.followUps = followUps;
    }

    /** One row of the plan, or one follow-up, and how often it has been changed. */
    public record Part(String id, int version) { }

    /**
     * @param revisions the newest revision of each text that is written together
     * @param rows what the plan holds, in its order
     * @param steps the follow-ups, by their days
     */
    public record Changes(Dialogue dialogue, List<Texts.Newest> revisions, List<Part> rows, List<Part> steps) { }

    public Changes of(Request request, DialogueId id) {
        Dialogue dialogue = access.grant(request, id, Operation.READ).dialogue();
        return new Changes(dialogue, texts.numbers(request.tenant(), id, TOGETHER),
                agreements.ofDialogue(request.tenant(), id).stream().map(row -> new Part(row.id(), row.version())).toList(),
                followUps.ofDialogue(request.tenant(), id).stream().map(step -> new Part(step.id(), step.version())).toList());
    }
}
