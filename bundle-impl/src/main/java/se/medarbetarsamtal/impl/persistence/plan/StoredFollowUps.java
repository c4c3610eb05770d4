package se.medarbetarsamtal.impl.persistence.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.plan.FollowUp;
import se.medarbetarsamtal.impl.plan.FollowUps;

/** Follow-ups; their notes are texts of the talk. */
@Component(service = FollowUps.class)
public class StoredFollowUps implements FollowUps {

    private final Mapped<FollowUpMapper> followUps;

    @Activate
    public StoredFollowUps(@Reference Database database) {
        this.followUps = database.mapped(
                FollowUpMapper.class, FollowUpMapper.Row.class, FollowUpMapper.TalkRow.class, FollowUpMapper.DueRow.class, FollowUp.Kind.class);
    }

    @Override
    public void insert(TenantRef tenant, DialogueId dialogue, FollowUp followUp) {
        followUps.one(mapper -> mapper.insert(tenant, dialogue, row(followUp)));
    }

    @Override
    public List<FollowUp> ofDialogue(TenantRef tenant, DialogueId dialogue) {
        return ofDialogues(tenant, List.of(dialogue)).getOrDefault(dialogue, List.of());
    }

    @Override
    public Map<DialogueId, List<FollowUp>> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues) {
        if (dialogues.isEmpty()) {
            return Map.of();
        }
        return followUps.call(mapper -> mapper.ofDialogues(tenant, dialogues)).stream()
                .collect(Collectors.groupingBy(FollowUpMapper.TalkRow::dialogue, Collectors.mapping(row -> new FollowUp(
                        row.id(), row.kind(), row.dueOn(), Optional.ofNullable(row.heldOn()), row.version()), Collectors.toList())));
    }

    @Override
    public Map<DialogueId, LocalDate> nextDue(TenantRef tenant, Collection<DialogueId> dialogues) {
        if (dialogues.isEmpty()) {
            return Map.of();
        }
        return followUps.call(mapper -> mapper.nextDue(tenant, dialogues)).stream()
                .collect(Collectors.toMap(FollowUpMapper.DueRow::dialogue, FollowUpMapper.DueRow::dueOn));
    }

    @Override
    public boolean replace(TenantRef tenant, DialogueId dialogue, FollowUp followUp) {
        return followUps.call(mapper -> mapper.replace(tenant, dialogue, row(followUp))) == 1;
    }

    @Override
    public boolean remove(TenantRef tenant, DialogueId dialogue, String id, int version) {
        return followUps.call(mapper -> mapper.remove(tenant, dialogue, id, version)) == 1;
    }

    @Override
    public void delete(TenantRef tenant, DialogueId dialogue) {
        followUps.call(mapper -> mapper.delete(tenant, dialogue));
    }

    private static FollowUpMapper.Row row(FollowUp followUp) {
        return new FollowUpMapper.Row(
                followUp.id(), followUp.kind(), followUp.dueOn(), followUp.heldOn().orElse(null), followUp.version());
    }
}
