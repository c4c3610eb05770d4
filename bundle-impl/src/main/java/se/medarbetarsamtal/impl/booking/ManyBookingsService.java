package se.medarbetarsamtal.impl.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.ProtectedIdentity;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.policy.Staff;

/** A chef sets the times of many talks in one act: all of them or none. */
@Component(service = ManyBookingsService.class)
public class ManyBookingsService {

    private final AccessPolicy policy;
    private final Dialogues dialogues;
    private final TimeBook times;
    private final TimeTexts texts;
    private final AccessJournal journal;
    private final OneTime oneTime;
    private final Clock clock;
    private final Host host;
    private final BookingNews news;

    @Activate
    public ManyBookingsService(
            @Reference AccessPolicy policy,
            @Reference Dialogues dialogues,
            @Reference TimeBook times,
            @Reference TimeTexts texts,
            @Reference AccessJournal journal,
            @Reference OneTime oneTime,
            @Reference Clock clock,
            @Reference Host host,
            @Reference BookingNews news) {
        this.policy = policy;
        this.dialogues = dialogues;
        this.times = times;
        this.texts = texts;
        this.journal = journal;
        this.oneTime = oneTime;
        this.clock = clock;
        this.host = host;
        this.news = news;
    }

    /** @param base the revision of the time that is moved, 0 for none */
    public record Entry(DialogueId dialogue, int base, WantedTime wanted) { }

    /**
     * What was set, in the order in which it was asked for.
     *
     * @param withoutPlace how many got the time alone although a place was asked for
     */
    public record Booked(List<Booking> bookings, int withoutPlace) { }

    /** One of them on its way into the book. */
    private record Step(int place, int base, TimeTexts.Sealed words, Booking booking, boolean isWithoutPlace) { }

    /**
     * Whose identity is protected gets the time without the place.
     *
     * @param send whether the employees are told at once
     * @throws Conflict {@code time-taken}, which names each entry that meets something
     */
    public Booked book(Request request, List<Entry> entries, boolean send) {
        List<Dialogue> talks = talks(request, entries);
        Map<PersonRef, PersonCard> cards =
                host.persons().cards(request.tenant(), talks.stream().map(Dialogue::employee).collect(Collectors.toSet()));
        List<AccessDecision> decisions = policy.decideAll(request, talks.stream().map(Dialogue::facts).toList(), Operation.BOOK);
        List<TimeTexts.Opened> opened = texts.open(talks, decisions);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            steps.add(step(i, entries.get(i), opened.get(i), ProtectedIdentity.is(cards.get(talks.get(i).employee()))));
        }
        return oneTime.commit(request, () -> store(request, steps, send));
    }

    private List<Dialogue> talks(Request request, List<Entry> entries) {
        Staff staff = policy.manager(request);
        Map<DialogueId, Dialogue> known = dialogues.ofEmployees(request.tenant(), staff.employees(), Optional.empty()).stream()
                .collect(Collectors.toMap(Dialogue::id, Function.identity()));
        Set<DialogueId> seen = new HashSet<>();
        List<Dialogue> talks = new ArrayList<>();
        for (Entry entry : entries) {
            if (!seen.add(entry.dialogue())) {
                String second = "entries[" + talks.size() + "]";
                throw new Invalid(second, "twice");
            }
            talks.add(Optional.ofNullable(known.get(entry.dialogue()))
                    .orElseThrow(() -> policy.absent(request, entry.dialogue().value(), Operation.BOOK)));
        }
        return talks;
    }

    private Step step(int place, Entry entry, TimeTexts.Opened opened, boolean isProtected) {
        Instant start = entry.wanted().start();
        if (start.isBefore(clock.now())) {
            throw new Invalid("entries[" + place + "]", "in-the-past");
        }
        Dialogue talk = opened.talk();
        Booking booking = new Booking(talk.id(), times.follows(talk.tenant(), talk.id(), entry.base()) + 1, start,
                entry.wanted().zone(), entry.wanted().minutes(), false, false, Optional.empty(),
                entry.wanted().room().filter(room -> !isProtected), false);
        String where = isProtected ? "" : entry.wanted().place().strip();
        boolean isWithoutPlace = isProtected && (!entry.wanted().place().isBlank() || entry.wanted().room().isPresent());
        return new Step(place, entry.base(), texts.seal(opened, booking.revision(), where, entry.wanted().message()), booking, isWithoutPlace);
    }

    private Booked store(Request request, List<Step> steps, boolean send) {
        Map<Integer, TimeBook.Entered> entered = new TreeMap<>();
        // Everybody who locks several talks locks them in one order.
        steps.stream().sorted(Comparator.comparing(step -> step.booking().dialogue().value())).forEach(step -> {
            Dialogue now = texts.store(step.words());
            times.follows(now.tenant(), now.id(), step.base());
            entered.put(step.place(), new TimeBook.Entered(now, step.booking(), "entries[" + step.place() + "]"));
        });
        times.enter(entered.values());
        List<Booking> booked = new ArrayList<>();
        entered.forEach((place, one) -> booked.add(tell(request, one, steps.get(place).words().decision(), send)));
        return new Booked(booked, (int) steps.stream().filter(Step::isWithoutPlace).count());
    }

    private Booking tell(Request request, TimeBook.Entered one, AccessDecision decision, boolean send) {
        news.set(request, one.talk(), one.booking());
        if (!send) {
            return one.booking();
        }
        Booking sent = times.send(one.talk(), one.booking());
        journal.allowed(decision, "SENT", "booking");
        news.sent(request, one.talk(), sent);
        return sent;
    }
}
