package se.medarbetarsamtal.impl.persistence.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in BookingMapper.xml, at the same path. */
interface BookingMapper {

    record Row(DialogueId dialogue, int revision, Instant start, String zone, int minutes, boolean sent, boolean told,
            String slot, String room, boolean cancelled) { }

    int insert(TenantRef tenant, Row row);

    /** @return 1, or 0 when the talk has no time yet */
    int replace(TenantRef tenant, Row row);

    List<Row> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    int delete(TenantRef tenant, DialogueId dialogue);
}
