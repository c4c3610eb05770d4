package se.medarbetarsamtal.impl.overview;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.dialogue.Deliveries;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.vault.OpenDialogue;
import se.medarbetarsamtal.impl.vault.Vault;

/** Opens one delivered version for a party, exactly as it was delivered. */
@Component(service = DeliveredService.class)
public class DeliveredService {

    private final DialogueAccess access;
    private final Deliveries deliveries;
    private final Agreements agreements;
    private final Vault vault;
    private final AccessJournal journal;
    private final Transactions transactions;

    @Activate
    public DeliveredService(
            @Reference DialogueAccess access,
            @Reference Deliveries deliveries,
            @Reference Agreements agreements,
            @Reference Vault vault,
            @Reference AccessJournal journal,
            @Reference Transactions transactions) {
        this.access = access;
        this.deliveries = deliveries;
        this.agreements = agreements;
        this.vault = vault;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** What one version holds. */
    public record DeliveredVersion(Delivery delivery, List<Agreements.Frozen> agreements, List<Text> texts) {

        /** One text as it was delivered. */
        public record Text(Field field, int revision, Instant writtenAt, String text) {

            @Override
            public String toString() {
                return "Text[…]";
            }
        }
    }

    private record Stored(List<Agreements.Frozen> agreements, List<SealedText> texts) { }

    /** @throws se.medarbetarsamtal.impl.NotThere when there is no such version */
    public DeliveredVersion open(Request request, DialogueId id, int number) {
        DialogueAccess.Granted granted = access.grant(request, id, Operation.READ);
        AccessDecision decision = granted.decision();
        Delivery delivery = deliveries.of(request.tenant(), id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> access.noSuchPart(granted, Integer.toString(number)));
        OpenDialogue open = vault.open(decision);
        Stored stored = transactions.run(() -> {
            journal.allowed(decision, "READ", "dialogue");
            return new Stored(agreements.frozen(request.tenant(), id, number), deliveries.texts(request.tenant(), id, number));
        });
        return new DeliveredVersion(delivery, stored.agreements(), stored.texts().stream()
                .map(text -> new DeliveredVersion.Text(text.field(), text.revision(), text.writtenAt(),
                        open.open(text.field().sealedAs(), text.revision(), text.sealed())))
                .toList());
    }
}
