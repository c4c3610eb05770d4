package se.medarbetarsamtal.impl.persistence.dialogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
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
    public Map<DialogueId, LocalDate> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues) {
        if (dialogues.isEmpty()) {
            return Map.of();
        }
        return handOvers.call(mapper -> mapper.ofDialogues(tenant, dialogues)).stream()
                .collect(Collectors.toMap(HandOverMapper.Row::dialogue, HandOverMapper.Row::handedOverOn));
    }

    @Override
    public void put(TenantRef tenant, DialogueId dialogue, LocalDate day) {
        database.run(() -> {
            delete(tenant, dialogue);
            handOvers.one(mapper -> mapper.insert(tenant, dialogue, day));
        });
    }

    @Override
    public boolean delete(TenantRef tenant, DialogueId dialogue) {
        return handOvers.call(mapper -> mapper.delete(tenant, dialogue)) == 1;
    }
}
