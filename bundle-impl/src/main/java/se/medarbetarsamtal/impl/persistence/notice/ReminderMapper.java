package se.medarbetarsamtal.impl.persistence.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in ReminderMapper.xml, at the same path. */
interface ReminderMapper {

    record Row(DialogueId dialogue, PersonRef employee, String subject, LocalDate day) { }

    List<Row> due(TenantRef tenant, LocalDate from, LocalDate until, int most);

    /** @return 1, or 0 when it is not so any more, or was reminded of */
    int take(TenantRef tenant, String subject, LocalDate from, LocalDate until, Instant at);

    int delete(TenantRef tenant, DialogueId dialogue);
}
