package se.medarbetarsamtal.impl.plan;

import java.util.OptionalInt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.RevisionService;
import se.medarbetarsamtal.impl.dialogue.RevisionService.Page;
import se.medarbetarsamtal.impl.policy.Operation;

/** Shows both parties every accepted text of a plan. */
@Component(service = PlanHistoryService.class)
public class PlanHistoryService {

    private final DialogueAccess access;
    private final PlanLock lock;
    private final FollowUps followUps;
    private final RevisionService revisions;

    @Activate
    public PlanHistoryService(
            @Reference DialogueAccess access,
            @Reference PlanLock lock,
            @Reference FollowUps followUps,
            @Reference RevisionService revisions) {
        this.access = access;
        this.lock = lock;
        this.followUps = followUps;
        this.revisions = revisions;
    }

    /** @return of one cell, the newest first */
    public Page ofCell(Request request, DialogueId id, String row, String cell, OptionalInt before) {
        Granted granted = access.grant(request, id, Operation.READ);
        Agreement known = lock.find(granted, row);
        PlanColumn column = PlanColumn.of(cell).filter(known.kind()::has)
                .orElseThrow(() -> access.noSuchPart(granted, cell));
        return revisions.of(granted.decision(), known.cell(column), before);
    }

    /** @return of the note of a follow-up, the newest first */
    public Page ofStep(Request request, DialogueId id, String step, OptionalInt before) {
        Granted granted = access.grant(request, id, Operation.READ);
        FollowUp known = followUps.ofDialogue(request.tenant(), id).stream()
                .filter(one -> one.id().equals(step)).findFirst()
                .orElseThrow(() -> access.noSuchPart(granted, step));
        return revisions.of(granted.decision(), known.note(), before);
    }
}
