package se.medarbetarsamtal.impl.persistence.notice;

import java.time.Instant;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.notice.TimeReminders.Kind;

/** SQL in TimeReminderMapper.xml, at the same path. */
interface TimeReminderMapper {

    record Row(DialogueId dialogue, PersonRef employee, PersonRef responsible, int revision, Instant start, String zone) { }

    List<Row> due(TenantRef tenant, Kind kind, Instant now, Instant until, int most);

    /** @return 1, or 0 when it is not so any more, or was reminded of */
    int take(TenantRef tenant, Kind kind, DialogueId dialogue, int revision, Instant now);

    int delete(TenantRef tenant, DialogueId dialogue);
}
