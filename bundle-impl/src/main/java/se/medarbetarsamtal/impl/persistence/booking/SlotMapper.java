package se.medarbetarsamtal.impl.persistence.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.booking.Slot;

/** SQL in SlotMapper.xml, at the same path. */
interface SlotMapper {

    record Row(String id, String series, PersonRef owner, Instant start, String zone, int minutes, LocalDate day, String place,
            String room, Slot.State state, DialogueId dialogue) { }

    /** How many on one day have a talk. */
    record Count(LocalDate day, int count) { }

    int insert(TenantRef tenant, List<Row> rows);

    List<Row> ofOwner(TenantRef tenant, PersonRef owner, LocalDate first, LocalDate last);

    List<Row> find(TenantRef tenant, Collection<String> ids);

    List<Row> free(TenantRef tenant, PersonRef owner, Instant after);

    List<String> lock(TenantRef tenant, String id, PersonRef owner, LocalDate day, DialogueId dialogue);

    List<Count> booked(TenantRef tenant, PersonRef owner, Collection<LocalDate> days);

    /** @return 1, or 0 when somebody else was first */
    int take(TenantRef tenant, String id, DialogueId dialogue);

    int takeAt(TenantRef tenant, PersonRef owner, Instant start, int minutes, DialogueId dialogue);

    int letGo(TenantRef tenant, DialogueId dialogue);

    int offer(TenantRef tenant, Collection<String> ids);

    int delete(TenantRef tenant, Collection<String> ids);
}
