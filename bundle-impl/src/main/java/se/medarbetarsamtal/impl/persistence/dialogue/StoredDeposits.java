package se.medarbetarsamtal.impl.persistence.dialogue;

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
import se.medarbetarsamtal.impl.dialogue.Deposit;
import se.medarbetarsamtal.impl.dialogue.Deposits;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.persistence.TryAgain;

/** Deposits, one row a delivered version; what was handed in is not here. */
@Component(service = Deposits.class)
public class StoredDeposits implements Deposits {

    private final Mapped<DepositMapper> deposits;

    @Activate
    public StoredDeposits(@Reference Database database) {
        this.deposits = database.mapped(DepositMapper.class, DepositMapper.Row.class);
    }

    @Override
    public Map<DialogueId, List<Deposit>> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues) {
        if (dialogues.isEmpty()) {
            return Map.of();
        }
        return deposits.call(mapper -> mapper.ofDialogues(tenant, dialogues)).stream().collect(Collectors.groupingBy(
                DepositMapper.Row::dialogue, Collectors.mapping(StoredDeposits::deposit, Collectors.toList())));
    }

    @Override
    public void begin(TenantRef tenant, DialogueId dialogue, int delivery, String manifestId, Instant at) {
        deposits.call(mapper -> mapper.insert(tenant, dialogue, delivery, manifestId, at), TryAgain::new);
    }

    @Override
    public boolean keep(TenantRef tenant, DialogueId dialogue, int delivery, Deposit.Kept kept) {
        DepositMapper.Row row = new DepositMapper.Row(
                dialogue, delivery, null, kept.reference(), kept.receivedAt(), kept.recordSha256());
        return deposits.call(mapper -> mapper.keep(tenant, row)) == 1;
    }

    private static Deposit deposit(DepositMapper.Row row) {
        return new Deposit(row.delivery(), row.manifestId(), Optional.ofNullable(row.receipt())
                .map(reference -> new Deposit.Kept(reference, row.receivedAt(), row.recordSha256())));
    }
}
