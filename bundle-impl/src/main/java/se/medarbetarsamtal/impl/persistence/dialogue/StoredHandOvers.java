package se.medarbetarsamtal.impl.persistence.dialogue;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.dialogue.HandOver;
import se.medarbetarsamtal.impl.dialogue.HandOvers;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;

/** Hand-overs, one row a talk. */
@Component(service = HandOvers.class)
public class StoredHandOvers implements HandOvers {

    private final Database database;
    private final Mapped<HandOverMapper> handOvers;

    @Activate
    public StoredHandOvers(@Reference Database database) {
        this.database = database;
        this.handOvers = database.mapped(HandOverMapper.class, HandOverMapper.Row.class);
    }

    @Override
    public Map<DialogueId, HandOver> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues) {
        if (dialogues.isEmpty()) {
            return Map.of();
        }
        return handOvers.call(mapper -> mapper.ofDialogues(tenant, dialogues)).stream()
                .collect(Collectors.toMap(HandOverMapper.Row::dialogue, StoredHandOvers::handOver));
    }

    @Override
    public void put(TenantRef tenant, DialogueId dialogue, HandOver handOver) {
        Integer delivery = handOver.delivery().isPresent() ? handOver.delivery().getAsInt() : null;
        database.run(() -> {
            delete(tenant, dialogue);
            handOvers.one(mapper -> mapper.insert(tenant, new HandOverMapper.Row(dialogue, handOver.on(), delivery)));
        });
    }

    @Override
    public void settle(TenantRef tenant, DialogueId dialogue, int delivery) {
        handOvers.call(mapper -> mapper.settle(tenant, dialogue, delivery));
    }

    @Override
    public boolean delete(TenantRef tenant, DialogueId dialogue) {
        return handOvers.call(mapper -> mapper.delete(tenant, dialogue)) == 1;
    }

    private static HandOver handOver(HandOverMapper.Row row) {
        return new HandOver(row.handedOverOn(), row.delivery() == null ? OptionalInt.empty() : OptionalInt.of(row.delivery()));
    }
}
