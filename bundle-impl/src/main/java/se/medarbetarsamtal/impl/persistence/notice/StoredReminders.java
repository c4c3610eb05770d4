package se.medarbetarsamtal.impl.persistence.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.notice.Reminders;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.persistence.TryAgain;

/** Reminders. Two who take the same at once: one of them is run again, and finds the other's row. */
@Component(service = Reminders.class)
public class StoredReminders implements Reminders {

    private final Mapped<ReminderMapper> reminders;

    @Activate
    public StoredReminders(@Reference Database database) {
        this.reminders = database.mapped(ReminderMapper.class, ReminderMapper.Row.class);
    }

    @Override
    public List<Due> due(TenantRef tenant, LocalDate from, LocalDate until, int most) {
        return reminders.call(mapper -> mapper.due(tenant, from, until, most)).stream()
                .map(row -> new Due(row.dialogue(), row.employee(), row.subject(), row.day()))
                .toList();
    }

    @Override
    public boolean take(TenantRef tenant, Due due, Instant at) {
        return reminders.call(mapper -> mapper.take(tenant, due.subject(), due.day(), due.day(), at), TryAgain::new) == 1;
    }

    @Override
    public void delete(TenantRef tenant, DialogueId dialogue) {
        reminders.call(mapper -> mapper.delete(tenant, dialogue));
    }
}
