package se.medarbetarsamtal.impl.persistence.dialogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.dialogue.Deliveries;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;

/** Delivered versions: which revision of each text, never a copy of it. */
@Component(service = Deliveries.class)
public class StoredDeliveries implements Deliveries {

    private final Database database;
    private final Mapped<DeliveryMapper> deliveries;

    @Activate
    public StoredDeliveries(@Reference Database database) {
        this.database = database;
        this.deliveries = database.mapped(DeliveryMapper.class, DeliveryMapper.Row.class, TextMapper.Row.class);
    }

    @Override
    public List<Delivery> of(TenantRef tenant, DialogueId dialogue) {
        return deliveries.call(mapper -> mapper.ofDialogues(tenant, List.of(dialogue))).stream()
                .map(StoredDeliveries::delivery)
                .toList();
    }

    @Override
    public Map<DialogueId, Delivery> newest(TenantRef tenant, Collection<DialogueId> dialogues) {
        if (dialogues.isEmpty()) {
            return Map.of();
        }
        return deliveries.call(mapper -> mapper.ofDialogues(tenant, dialogues)).stream()
                .collect(Collectors.toMap(DeliveryMapper.Row::dialogue, StoredDeliveries::delivery, (newest, older) -> newest));
    }

    @Override
    public void insert(TenantRef tenant, DialogueId dialogue, Delivery delivery, Set<Field.Kind> kinds) {
        DeliveryMapper.Row row = new DeliveryMapper.Row(dialogue, delivery.number(), delivery.deliveredBy(),
                delivery.deliveredAt(), delivery.onPaperOn().orElse(null), null);
        database.run(() -> {
            deliveries.one(mapper -> mapper.insert(tenant, row));
            deliveries.call(mapper -> mapper.freeze(tenant, dialogue, delivery.number(), StoredTexts.patterns(kinds)));
        });
    }

    @Override
    public List<SealedText> texts(TenantRef tenant, DialogueId dialogue, int number) {
        return deliveries.call(mapper -> mapper.texts(tenant, dialogue, number)).stream().map(StoredTexts::text).toList();
    }

    @Override
    public Set<PersonRef> authors(TenantRef tenant, DialogueId dialogue, Field.Kind kind) {
        return Set.copyOf(deliveries.call(mapper -> mapper.authors(tenant, dialogue, StoredTexts.pattern(kind))));
    }

    @Override
    public boolean isChangedSince(TenantRef tenant, DialogueId dialogue, int number, Set<Field.Kind> kinds) {
        return deliveries.call(
                mapper -> mapper.countNewer(tenant, dialogue, number, StoredTexts.patterns(kinds))) > 0;
    }

    @Override
    public boolean acknowledge(TenantRef tenant, DialogueId dialogue, int number, Instant at) {
        return deliveries.call(mapper -> mapper.acknowledge(tenant, dialogue, number, at)) == 1;
    }

    private static Delivery delivery(DeliveryMapper.Row row) {
        return new Delivery(row.number(), row.deliveredBy(), row.deliveredAt(), Optional.ofNullable(row.onPaperOn()),
                Optional.ofNullable(row.acknowledgedAt()));
    }
}
