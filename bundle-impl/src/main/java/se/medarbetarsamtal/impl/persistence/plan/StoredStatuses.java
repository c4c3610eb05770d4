package se.medarbetarsamtal.impl.persistence.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.StatusChange;
import se.medarbetarsamtal.impl.plan.Statuses;

/** How agreements have fared; who was first is decided by the primary key. */
@Component(service = Statuses.class)
public class StoredStatuses implements Statuses {

    private final Mapped<StatusMapper> statuses;

    @Activate
    public StoredStatuses(@Reference Database database) {
        this.statuses = database.mapped(StatusMapper.class, StatusMapper.Row.class, AgreementStatus.class);
    }

    @Override
    public void append(TenantRef tenant, DialogueId dialogue, StatusChange change) {
        StatusMapper.Row row = new StatusMapper.Row(
                change.agreement(), change.number(), change.status(), change.by(), change.at());
        statuses.call(mapper -> mapper.insert(tenant, dialogue, row), Stale::new);
    }

    @Override
    public void begin(TenantRef tenant, DialogueId dialogue, PersonRef by, Instant at) {
        statuses.call(mapper -> mapper.begin(tenant, dialogue, by, at), Stale::new);
    }

    @Override
    public List<StatusChange> ofDialogue(TenantRef tenant, DialogueId dialogue) {
        return ofDialogues(tenant, List.of(dialogue));
    }

    @Override
    public List<StatusChange> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues) {
        return dialogues.isEmpty() ? List.of() : statuses.call(mapper -> mapper.ofDialogues(tenant, dialogues)).stream()
                .map(row -> new StatusChange(row.agreement(), row.number(), row.status(), row.changedBy(), row.changedAt()))
                .toList();
    }

    @Override
    public void delete(TenantRef tenant, DialogueId dialogue) {
        statuses.call(mapper -> mapper.delete(tenant, dialogue));
    }
}
