package se.medarbetarsamtal.impl.persistence.plan;

import java.time.Instant;
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
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.plan.Responsible;

/** Agreements; their words are texts of the talk. */
@Component(service = Agreements.class)
public class StoredAgreements implements Agreements {

    private final Database database;
    private final Mapped<AgreementMapper> agreements;

    @Activate
    public StoredAgreements(@Reference Database database) {
        this.database = database;
        this.agreements = database.mapped(AgreementMapper.class, AgreementMapper.Row.class, AgreementMapper.TallyRow.class,
                AgreementMapper.FrozenRow.class, AgreementMapper.RemovedRow.class, AgreementMapper.DeliveredRow.class, AgreementKind.class, AgreementStatus.class, Responsible.class);
    }

    @Override
    public void insert(TenantRef tenant, Agreement agreement) {
        agreements.one(mapper -> mapper.insert(tenant, AgreementRows.of(agreement)));
    }

    @Override
    public List<Agreement> ofDialogue(TenantRef tenant, DialogueId dialogue) {
        return agreements.call(mapper -> mapper.ofDialogue(tenant, dialogue)).stream().map(AgreementRows::agreement).toList();
    }

    @Override
    public Map<DialogueId, List<Ever>> everOf(TenantRef tenant, Collection<DialogueId> dialogues) {
        if (dialogues.isEmpty()) {
            return Map.of();
        }
        Map<String, Instant> removed = agreements.call(mapper -> mapper.removed(tenant, dialogues)).stream()
                .collect(Collectors.toMap(AgreementMapper.RemovedRow::id, AgreementMapper.RemovedRow::removedAt));
        return agreements.call(mapper -> mapper.everOf(tenant, dialogues)).stream()
                .map(row -> new Ever(AgreementRows.agreement(row), Optional.ofNullable(removed.get(row.id()))))
                .collect(Collectors.groupingBy(ever -> ever.agreement().dialogue()));
    }

    @Override
    public List<Delivered> frozenOf(TenantRef tenant, Collection<DialogueId> dialogues) {
        return dialogues.isEmpty() ? List.of() : agreements.call(mapper -> mapper.frozenOf(tenant, dialogues)).stream()
                .map(row -> new Delivered(row.dialogue(), row.number(),
                        new Frozen(row.id(), row.kind(), row.status(), row.position())))
                .toList();
    }

    @Override
    public List<Agreement> openOf(TenantRef tenant, Collection<DialogueId> dialogues) {
        if (dialogues.isEmpty()) {
            return List.of();
        }
        return agreements.call(mapper -> mapper.openOf(tenant, dialogues)).stream().map(AgreementRows::agreement).toList();
    }

    @Override
    public int everIn(TenantRef tenant, DialogueId dialogue) {
        return agreements.call(mapper -> mapper.everIn(tenant, dialogue));
    }

    @Override
    public List<Agreement> ofLine(TenantRef tenant, String line) {
        return agreements.call(mapper -> mapper.ofLine(tenant, line)).stream().map(AgreementRows::agreement).toList();
    }

    @Override
    public Map<DialogueId, Tally> tallies(TenantRef tenant, Collection<DialogueId> dialogues) {
        if (dialogues.isEmpty()) {
            return Map.of();
        }
        return agreements.call(mapper -> mapper.tallies(tenant, dialogues)).stream()
                .collect(Collectors.toMap(AgreementMapper.TallyRow::dialogue, row ->
                        new Tally(row.open(), row.done(), row.agreements(), Optional.ofNullable(row.followUpOn()))));
    }

    @Override
    public void begin(TenantRef tenant, DialogueId dialogue) {
        agreements.call(mapper -> mapper.begin(tenant, dialogue));
    }

    @Override
    public boolean setStatus(TenantRef tenant, Agreement agreement) {
        return agreements.call(mapper -> mapper.status(
                tenant, agreement.dialogue(), agreement.id(), agreement.version(), agreement.status())) == 1;
    }

    @Override
    public boolean setResponsible(TenantRef tenant, DialogueId dialogue, String id, int version, Responsible responsible) {
        return agreements.call(mapper -> mapper.responsible(tenant, dialogue, id, version, responsible)) == 1;
    }

    @Override
    public boolean step(TenantRef tenant, DialogueId dialogue, String id, int version) {
        return agreements.call(mapper -> mapper.step(tenant, dialogue, id, version)) == 1;
    }

    @Override
    public boolean remove(TenantRef tenant, DialogueId dialogue, String id, int version, Instant at) {
        return agreements.call(mapper -> mapper.remove(tenant, dialogue, id, version, at)) == 1;
    }

    @Override
    public void setCells(TenantRef tenant, Agreement agreement) {
        agreements.one(mapper -> mapper.cells(tenant, AgreementRows.of(agreement)));
    }

    @Override
    public boolean carry(TenantRef tenant, Agreement earlier, String later) {
        return agreements.call(mapper -> mapper.carry(tenant, earlier.dialogue(), earlier.id(), later)) == 1;
    }

    @Override
    public void letGo(TenantRef tenant, String later) {
        agreements.call(mapper -> mapper.letGo(tenant, later));
    }

    @Override
    public void order(TenantRef tenant, DialogueId dialogue, List<String> ids) {
        agreements.call(mapper -> mapper.order(tenant, dialogue, ids));
    }

    @Override
    public int orderVersion(TenantRef tenant, DialogueId dialogue) {
        return agreements.call(mapper -> mapper.orderVersion(tenant, dialogue));
    }

    @Override
    public boolean stepOrder(TenantRef tenant, DialogueId dialogue, int version) {
        return agreements.call(mapper -> mapper.stepOrder(tenant, dialogue, version)) == 1;
    }

    @Override
    public void freeze(TenantRef tenant, DialogueId dialogue, int number) {
        agreements.call(mapper -> mapper.freeze(tenant, dialogue, number));
    }

    @Override
    public List<Frozen> frozen(TenantRef tenant, DialogueId dialogue, int number) {
        return agreements.call(mapper -> mapper.frozen(tenant, dialogue, number)).stream()
                .map(row -> new Frozen(row.id(), row.kind(), row.status(), row.position()))
                .toList();
    }

    @Override
    public void delete(TenantRef tenant, DialogueId dialogue) {
        database.run(() -> {
            agreements.call(mapper -> mapper.letGoOfAll(tenant, dialogue));
            agreements.call(mapper -> mapper.delete(tenant, dialogue));
        });
    }
}
