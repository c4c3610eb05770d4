package se.medarbetarsamtal.impl.persistence.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.Agreements;

/** Agreements; their words are texts of the talk. */
@Component(service = Agreements.class)
public class StoredAgreements implements Agreements {

    private final Mapped<AgreementMapper> agreements;

    @Activate
    public StoredAgreements(@Reference Database database) {
        this.agreements = database.mapped(AgreementMapper.class,
                AgreementMapper.Row.class, AgreementMapper.CountRow.class, AgreementStatus.class);
    }

    @Override
    public void insert(TenantRef tenant, Agreement agreement) {
        AgreementMapper.Row row = new AgreementMapper.Row(
                agreement.id(), agreement.dialogue(), agreement.status(), agreement.createdAt());
        agreements.one(mapper -> mapper.insert(tenant, row));
    }

    @Override
    public List<Agreement> ofDialogue(TenantRef tenant, DialogueId dialogue) {
        return agreements.call(mapper -> mapper.ofDialogue(tenant, dialogue)).stream()
                .map(row -> new Agreement(row.id(), row.dialogue(), row.status(), row.createdAt()))
                .toList();
    }

    @Override
    public Map<DialogueId, Integer> count(TenantRef tenant, Collection<DialogueId> dialogues) {
        if (dialogues.isEmpty()) {
            return Map.of();
        }
        return agreements.call(mapper -> mapper.count(tenant, dialogues)).stream()
                .collect(Collectors.toMap(
                        AgreementMapper.CountRow::dialogue, AgreementMapper.CountRow::agreements));
    }

    @Override
    public void begin(TenantRef tenant, DialogueId dialogue) {
        agreements.call(mapper -> mapper.begin(tenant, dialogue));
    }

    @Override
    public void delete(TenantRef tenant, DialogueId dialogue) {
        agreements.call(mapper -> mapper.delete(tenant, dialogue));
    }
}
