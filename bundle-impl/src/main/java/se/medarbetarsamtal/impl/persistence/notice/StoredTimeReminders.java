package se.medarbetarsamtal.impl.persistence.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.notice.TimeReminders;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.persistence.TryAgain;

/** Reminders of times. Two who take the same at once: one of them is run again, and finds the other's row. */
@Component(service = TimeReminders.class)
public class StoredTimeReminders implements TimeReminders {

    private final Mapped<TimeReminderMapper> reminders;

    @Activate
    public StoredTimeReminders(@Reference Database database) {
        this.reminders = database.mapped(TimeReminderMapper.class, TimeReminderMapper.Row.class, Kind.class);
    }

    @Override
    public List<Due> due(TenantRef tenant, Kind kind, Instant now, Instant until, int most) {
        return reminders.call(mapper -> mapper.due(tenant, kind, now, until, most)).stream()
                .map(row -> new Due(kind, row.dialogue(), row.employee(), row.responsible(), row.revision(), row.start(),
                        ZoneId.of(row.zone())))
                .toList();
    }

    @Override
    public boolean take(TenantRef tenant, Kind kind, DialogueId dialogue, int revision, Instant now) {
        return reminders.call(mapper -> mapper.take(tenant, kind, dialogue, revision, now), TryAgain::new) == 1;
    }

    @Override
    public void delete(TenantRef tenant, DialogueId dialogue) {
        reminders.call(mapper -> mapper.delete(tenant, dialogue));
    }
}
