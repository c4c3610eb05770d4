package se.medarbetarsamtal.impl.persistence.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.booking.TimeNotes;

/** SQL in TimeNoteMapper.xml, at the same path. */
interface TimeNoteMapper {

    record Row(DialogueId dialogue, Instant askedAt, String askedText, TimeNotes.Outstanding outstanding) { }

    int insert(TenantRef tenant, Row row);

    List<Row> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    int delete(TenantRef tenant, DialogueId dialogue);
}
