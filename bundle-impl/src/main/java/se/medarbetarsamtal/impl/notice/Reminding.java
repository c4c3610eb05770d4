package se.medarbetarsamtal.impl.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.notice.OutboxItem.Kind;
import se.medarbetarsamtal.impl.notice.Reminders.Due;

/** Reminds of one talk, in the transaction that says that it has: of several nodes one does. */
@Component(service = Reminding.class)
public class Reminding {

    private final Dialogues dialogues;
    private final Reminders reminders;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public Reminding(
            @Reference Dialogues dialogues,
            @Reference Reminders reminders,
            @Reference Outbox outbox,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this.dialogues = dialogues;
        this.reminders = reminders;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param due of one talk, as it was a moment ago; what has changed since then, or was reminded of, is left out */
    void remind(TenantRef tenant, List<Due> due, List<PersonRef> chefs) {
        Due first = due.get(0);
        transactions.run(() -> {
            if (dialogues.lock(tenant, first.dialogue()).isPresent()
                    && due.stream().filter(one -> reminders.take(tenant, one, clock.now())).count() > 0) {
                outbox.add(Stream.concat(
                                Stream.of(item(tenant, first.dialogue(), Kind.FOLLOW_UP_DUE, first.employee())),
                                chefs.stream().map(chef -> item(tenant, first.dialogue(), Kind.FOLLOW_UP_DUE_FOR_MANAGER, chef)))
                        .toList());
            }
        });
    }

    /** From the system: a sender would be a name. */
    private OutboxItem item(TenantRef tenant, DialogueId dialogue, Kind kind, PersonRef recipient) {
        return new OutboxItem(RandomIds.next(), tenant, kind, dialogue.value(), Optional.of(recipient), Optional.empty(), "",
                clock.now(), 0);
    }
}
