package se.medarbetarsamtal.impl.booking;

import java.time.LocalDate;
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
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;

/** The employee chooses one of the times that the responsible chef offers. */
@Component(service = ChoiceService.class)
public class ChoiceService {

    private final DialogueAccess access;
    private final Slots slots;
    private final Claims claims;
    private final TimeNotes notes;
    private final TimeBook times;
    private final TimeTexts texts;
    private final AccessJournal journal;
    private final Transactions transactions;
    private final OneTime oneTime;
    private final Clock clock;
    private final BookingNews news;

    @Activate
    public ChoiceService(
            @Reference DialogueAccess access,
            @Reference Slots slots,
            @Reference Claims claims,
            @Reference TimeNotes notes,
            @Reference TimeBook times,
            @Reference TimeTexts texts,
            @Reference AccessJournal journal,
            @Reference Transactions transactions,
            @Reference OneTime oneTime,
            @Reference Clock clock,
            @Reference BookingNews news) {
        this.access = access;
        this.slots = slots;
        this.claims = claims;
        this.notes = notes;
        this.times = times;
        this.texts = texts;
        this.journal = journal;
        this.transactions = transactions;
        this.oneTime = oneTime;
        this.clock = clock;
        this.news = news;
    }

    /** @param slots that the employee could have now; nothing of those that others have */
    public record Offered(List<Slot> slots, Optional<TimeNotes.Asked> asked) { }

    public Offered offered(Request request, DialogueId id) {
        Granted granted = access.grant(request, id, Operation.CHOOSE_TIME);
        Dialogue talk = granted.dialogue();
        transactions.run(() -> journal.allowed(granted.decision(), "READ", "booking"));
        Optional<TimeNotes.Asked> asked = notes.of(request.tenant(), id).asked();
        boolean isOpen = !talk.isHeld() && granted.decision().mentors().contains(talk.responsible());
        List<Slot> free = isOpen ? slots.free(request.tenant(), talk.responsible(), clock.now()) : List.of();
        return new Offered(free.isEmpty() ? free : possible(talk, free), asked);
    }

    private List<Slot> possible(Dialogue talk, List<Slot> free) {
        TenantRef tenant = talk.tenant();
        Map<String, SlotSeries> series = slots.series(tenant, free.stream().map(Slot::series).distinct().toList());
        Map<LocalDate, Integer> booked =
                slots.booked(tenant, talk.responsible(), free.stream().map(Slot::day).distinct().toList());
        Set<Long> taken = claims.between(tenant, List.of(Holder.person(talk.employee()), Holder.person(talk.responsible())),
                        free.get(0).start(), free.get(free.size() - 1).span().end()).stream()
                .filter(one -> !one.heldFor().equals(talk.id().value()))
                .map(Claims.Taken::bucket)
                .collect(Collectors.toSet());
        return free.stream()
                .filter(slot -> series.get(slot.series()).isFor(talk.employee()))
                .filter(slot -> series.get(slot.series()).isOpen(slot, clock.now()))
                .filter(slot -> !isFull(series.get(slot.series()), booked.getOrDefault(slot.day(), 0)))
                .filter(slot -> slot.span().buckets().stream().noneMatch(taken::contains))
                .toList();
    }

    /**
     * @param base the revision of the time that is changed, 0 for none
     * @throws Conflict {@code slot-taken} when somebody else was first, {@code too-late} when it can be chosen no more,
     *     {@code time-taken} when one of both has another talk then
     */
    public Booking choose(Request request, DialogueId id, int base, String chosen) {
        Granted granted = access.grant(request, id, Operation.CHOOSE_TIME);
        Slot slot = slots.find(request.tenant(), List.of(chosen)).stream()
                .filter(found -> found.state() == Slot.State.OFFERED && found.owner().equals(granted.dialogue().responsible()))
                .findFirst()
                .orElseThrow(() -> access.noSuchPart(granted, chosen));
        SlotSeries series = slots.series(request.tenant(), Set.of(slot.series())).get(slot.series());
        if (!series.isFor(request.person())) {
            throw access.noSuchPart(granted, chosen);
        }
        boolean isLinked = granted.decision().mentors().contains(granted.dialogue().responsible());
        if (!isLinked || !series.isOpen(slot, clock.now())) {
            throw new Conflict("too-late");
        }
        boolean isPlaceless = texts.isProtected(granted.dialogue());
        int revision = next(granted.decision(), base);
        Booking booking = new Booking(id, revision, slot.start(), slot.zone(), slot.minutes(), true, true, Optional.of(chosen),
                slot.room().filter(room -> !isPlaceless), false);
        TimeTexts.Sealed words = texts.seal(granted, revision, slot.place().filter(place -> !isPlaceless).orElse(""), new FreeText(""));
        return oneTime.commit(request, () -> {
            Dialogue now = texts.store(words);
            if (next(granted.decision(), base) != revision) {
                throw new Stale();
            }
            take(now, slot, series);
            times.enter(now, booking, "slot");
            news.sent(request, now, booking);
            return booking;
        });
    }

    /** What the chef has set and not sent gives way to what the employee chooses. */
    private int next(AccessDecision decision, int base) {
        return times.follows(decision.request().tenant(), decision.dialogue(), base, decision.basis()) + 1;
    }

    /** Of those who ask at the same time the database lets one in, and no more on a day than the chef wants. */
    private void take(Dialogue now, Slot slot, SlotSeries series) {
        PersonRef chef = now.responsible();
        slots.lock(now.tenant(), slot, now.id());
        slots.free(now.tenant(), now.id());
        if (!chef.equals(slot.owner()) || isFull(series, slots.booked(now.tenant(), chef, Set.of(slot.day())).getOrDefault(slot.day(), 0))) {
            throw new Conflict("too-late");
        }
        if (!slots.take(now.tenant(), slot.id(), now.id())) {
            throw new Conflict("slot-taken");
        }
    }

    private static boolean isFull(SlotSeries series, int booked) {
        return series.mostPerDay() > 0 && booked >= series.mostPerDay();
    }
}
