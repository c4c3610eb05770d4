package se.medarbetarsamtal.impl.booking;

import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.dialogue.TextWriter;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;

/** The chef sets or moves the time of one talk, and sends it when it is time to. */
@Component(service = BookingService.class)
public class BookingService {

    private final DialogueAccess access;
    private final Dialogues dialogues;
    private final Bookings bookings;
    private final TimeBook times;
    private final TimeTexts texts;
    private final AccessJournal journal;
    private final OneTime oneTime;
    private final Clock clock;
    private final BookingNews news;

    @Activate
    public BookingService(
            @Reference DialogueAccess access,
            @Reference Dialogues dialogues,
            @Reference Bookings bookings,
            @Reference TimeBook times,
            @Reference TimeTexts texts,
            @Reference AccessJournal journal,
            @Reference OneTime oneTime,
            @Reference Clock clock,
            @Reference BookingNews news) {
        this.access = access;
        this.dialogues = dialogues;
        this.bookings = bookings;
        this.times = times;
        this.texts = texts;
        this.journal = journal;
        this.oneTime = oneTime;
        this.clock = clock;
        this.news = news;
    }

    /**
     * Sets or moves the time. A moved time counts as not sent. The time of somebody whose identity is protected has no place.
     *
     * @param base the revision of the time that is moved, 0 for none
     * @throws Conflict {@code time-taken} when one of both, or the room, has another talk then
     */
    public Booking set(Request request, DialogueId id, int base, WantedTime wanted) {
        Granted granted = access.grant(request, id, Operation.BOOK);
        Instant start = wanted.start();
        if (start.isBefore(clock.now())) {
            throw new Invalid("date", "in-the-past");
        }
        String where = wanted.place().strip();
        boolean isPlaced = !where.isEmpty() || wanted.room().isPresent();
        if (isPlaced && texts.isProtected(granted.dialogue())) {
            throw new Invalid("place", "protected");
        }
        Booking booking = new Booking(id, times.follows(request.tenant(), id, base) + 1, start, wanted.zone(),
                wanted.minutes(), false, false, Optional.empty(), wanted.room(), false);
        TimeTexts.Sealed words = texts.seal(granted, booking.revision(), where, wanted.message());
        return oneTime.commit(request, () -> {
            Dialogue now = texts.store(words);
            times.follows(request.tenant(), id, base);
            times.enter(now, booking, "time");
            news.set(request, now, booking);
            return booking;
        });
    }

    /** Sends the time to the employee; a time that has been sent is not sent again. */
    public Booking send(Request request, DialogueId id) {
        AccessDecision decision = access.grant(request, id, Operation.BOOK).decision();
        return oneTime.commit(request, () -> {
            Dialogue now = lock(decision);
            Booking booking = bookings.find(request.tenant(), id).orElseThrow(() -> new Conflict("not-booked"));
            if (booking.sent()) {
                return booking;
            }
            if (booking.start().isBefore(clock.now())) {
                throw new Invalid("date", "in-the-past");
            }
            Booking sent = times.send(now, booking);
            journal.allowed(decision, "SENT", "booking");
            news.sent(request, now, sent);
            return sent;
        });
    }

    private Dialogue lock(AccessDecision decision) {
        Dialogue now = dialogues.lock(decision.request().tenant(), decision.dialogue()).orElseThrow(Stale::new);
        TextWriter.requireStillResponsible(decision, now);
        if (now.isHeld()) {
            throw new Conflict("wrong-state");
        }
        return now;
    }
}
