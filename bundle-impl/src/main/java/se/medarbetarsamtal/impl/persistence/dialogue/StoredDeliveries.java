package se.medarbetarsamtal.impl.persistence.dialogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.dialogue.Deliveries;
import se.medarbetarsamtal.impl.dialogue.DeliveredTexts;
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
        this.deliveries = database.mapped(DeliveryMapper.class, DeliveryMapper.Row.class, DeliveryMapper.HeldRow.class,
                TextMapper.Row.class);
    }

    @Override
    public List<Delivery> of(TenantRef tenant, DialogueId dialogue) {
        return ofDialogues(tenant, List.of(dialogue)).getOrDefault(dialogue, List.of());
    }

    @Override
    public Map<DialogueId, List<Delivery>> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues) {
        if (dialogues.isEmpty()) {
            return Map.of();
        }
        return deliveries.call(mapper -> mapper.ofDialogues(tenant, dialogues)).stream()
                .collect(Collectors.groupingBy(DeliveryMapper.Row::dialogue,
                        Collectors.mapping(StoredDeliveries::delivery, Collectors.toList())));
    }

    @Override
    public List<Held> held(TenantRef tenant, Collection<DialogueId> dialogues) {
        return dialogues.isEmpty() ? List.of() : deliveries.call(mapper -> mapper.held(tenant, dialogues)).stream()
                .map(row -> new Held(row.dialogue(), row.number(), StoredTexts.field(row.field(), row.owner()), row.revision()))
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
    public void insert(TenantRef tenant, DialogueId dialogue, Delivery delivery, DeliveredTexts held) {
        DeliveryMapper.Row row = new DeliveryMapper.Row(dialogue, delivery.number(), delivery.deliveredBy(),
                delivery.deliveredAt(), delivery.onPaperOn().orElse(null), null);
        database.run(() -> {
            deliveries.one(mapper -> mapper.insert(tenant, row));
            deliveries.call(mapper -> mapper.freeze(tenant, dialogue, delivery.number(), patterns(held)));
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
    public boolean isChangedSince(TenantRef tenant, DialogueId dialogue, int number, DeliveredTexts held) {
        return deliveries.call(
                mapper -> mapper.countNewer(tenant, dialogue, number, patterns(held))) > 0;
    }

    /** The id of a question has no sign that means another. */
    private static List<String> patterns(DeliveredTexts held) {
        Stream<String> byTheEmployee = held.byTheEmployee().stream().sorted().map(question -> new Field(Field.Kind.EMPLOYEE, question).key());
        return Stream.concat(StoredTexts.patterns(held.kinds()).stream(), byTheEmployee).toList();
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
