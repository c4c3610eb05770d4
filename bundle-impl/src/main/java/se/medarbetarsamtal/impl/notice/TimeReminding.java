package se.medarbetarsamtal.impl.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.notice.TimeReminders.Due;
import se.medarbetarsamtal.impl.notice.TimeReminders.Kind;
import se.medarbetarsamtal.impl.setting.Times;

/**
 * Reminds of the times of talks, and of preparing for them, once for each time and never in the quiet hours. What was missed
 * while the module stood still is caught up with until the talk begins.
 */
@Component(service = TimeReminding.class)
public class TimeReminding {

    private final Host host;
    private final Dialogues dialogues;
    private final TimeReminders reminders;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    @Activate
    public TimeReminding(
            @Reference Host host,
            @Reference Dialogues dialogues,
            @Reference TimeReminders reminders,
            @Reference Outbox outbox,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this.host = host;
        this.dialogues = dialogues;
        this.reminders = reminders;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return whether there are more to look for: what was taken is not due any more, and where nothing was, nothing else is found */
    boolean remind(TenantRef tenant, Times decided, int most) {
        Instant now = clock.now();
        if (decided.isQuiet(LocalTime.ofInstant(now, Clock.SWEDEN))) {
            return false;
        }
        List<Due> due = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            due.addAll(reminders.due(tenant, kind, now, until(clock.today(), kind, decided), most));
        }
        if (due.isEmpty()) {
            return false;
        }
        List<PersonRef> employees = due.stream().map(Due::employee).distinct().toList();
        Map<PersonRef, List<MentorLink>> links = host.relations().mentorsOf(tenant, employees);
        long taken = due.stream().filter(one -> isTaken(tenant, one, links.getOrDefault(one.employee(), List.of()))).count();
        return taken > 0 && due.size() >= most;
    }

    private boolean isTaken(TenantRef tenant, Due due, List<MentorLink> links) {
        return transactions.run(() -> {
            boolean isFirst = dialogues.lock(tenant, due.dialogue()).isPresent()
                    && reminders.take(tenant, due.kind(), due.dialogue(), due.revision(), clock.now());
            if (isFirst) {
                outbox.add(items(tenant, due, links.stream().anyMatch(link -> link.mentor().equals(due.responsible()))));
            }
            return isFirst;
        });
    }

    private List<OutboxItem> items(TenantRef tenant, Due due, boolean isLinked) {
        List<OutboxItem> items = new ArrayList<>();
        boolean ofTheTalk = due.kind() == Kind.TALK;
        items.add(item(tenant, due, ofTheTalk ? OutboxItem.Kind.TALK_SOON : OutboxItem.Kind.PREPARATION_SOON, due.employee()));
        if (ofTheTalk && isLinked) {
            items.add(item(tenant, due, OutboxItem.Kind.TALK_SOON_FOR_MANAGER, due.responsible()));
        }
        return items;
    }

    /** From the system: a sender would be a name. */
    private OutboxItem item(TenantRef tenant, Due due, OutboxItem.Kind kind, PersonRef recipient) {
        return new OutboxItem(RandomIds.next(), tenant, kind, due.dialogue().value(), Optional.of(recipient), Optional.empty(),
                due.start() + " " + due.zone().getId(), clock.now(), 0);
    }

    /** Who is called at shorter notice than a reminder comes has just been told: in the running transaction. */
    void calledNow(Dialogue dialogue, Booking booking, Times decided) {
        LocalDate today = clock.today();
        for (Kind kind : Kind.values()) {
            if (booking.start().isBefore(until(today, kind, decided))) {
                reminders.take(dialogue.tenant(), kind, dialogue.id(), booking.revision(), clock.now());
            }
        }
    }

    void forget(TenantRef tenant, DialogueId dialogue) {
        reminders.delete(tenant, dialogue);
    }

    /** @return the first moment that lies too far ahead */
    private static Instant until(LocalDate today, Kind kind, Times decided) {
        int ahead = kind == Kind.TALK
                ? decided.talkReminderDays()
                : decided.preparationDays() + decided.preparationReminderDays();
        return today.plusDays(ahead + 1L).atStartOfDay(Clock.SWEDEN).toInstant();
    }
}
