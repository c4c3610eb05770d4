package se.medarbetarsamtal.impl.persistence.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.plan.FollowUp;

/** SQL in FollowUpMapper.xml, at the same path. Changes return 1, or 0 when the row is not as it was seen. */
interface FollowUpMapper {

    record Row(String id, FollowUp.Kind kind, LocalDate dueOn, LocalDate heldOn, int version) { }

    record TalkRow(DialogueId dialogue, String id, FollowUp.Kind kind, LocalDate dueOn, LocalDate heldOn, int version) { }

    record DueRow(DialogueId dialogue, LocalDate dueOn) { }

    int insert(TenantRef tenant, DialogueId dialogue, Row row);

    List<TalkRow> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    List<DueRow> nextDue(TenantRef tenant, Collection<DialogueId> dialogues);

    int replace(TenantRef tenant, DialogueId dialogue, Row row);

    int remove(TenantRef tenant, DialogueId dialogue, String id, int version);

    int delete(TenantRef tenant, DialogueId dialogue);
}
