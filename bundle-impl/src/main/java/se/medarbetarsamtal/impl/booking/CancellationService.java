package se.medarbetarsamtal.impl.booking;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.policy.AccessJournal;
import se.medarbetarsamtal.impl.policy.Operation;

/** The chef cancels a time. */
@Component(service = CancellationService.class)
public class CancellationService {

    private final DialogueAccess access;
    private final Bookings bookings;
    private final Slots slots;
    private final Claims claims;
    private final TimeBook times;
    private final TimeTexts texts;
    private final AccessJournal journal;
    private final OneTime oneTime;
    private final BookingNews news;

    @Activate
    public CancellationService(
            @Reference DialogueAccess access,
            @Reference Bookings bookings,
            @Reference Slots slots,
            @Reference Claims claims,
            @Reference TimeBook times,
            @Reference TimeTexts texts,
            @Reference AccessJournal journal,
            @Reference OneTime oneTime,
            @Reference BookingNews news) {
        this.access = access;
        this.bookings = bookings;
        this.slots = slots;
        this.claims = claims;
        this.times = times;
        this.texts = texts;
        this.journal = journal;
        this.oneTime = oneTime;
        this.news = news;
    }

    /**
     * @param base the revision of the time that is cancelled
     * @param isGone whether the offered time goes as well; otherwise it is free for others
     */
    public Booking cancel(Request request, DialogueId id, int base, FreeText message, boolean isGone) {
        Granted granted = access.grant(request, id, Operation.BOOK);
        TimeTexts.Sealed words = texts.seal(granted, times.follows(request.tenant(), id, base) + 1, "", message);
        return oneTime.commit(request, () -> {
            Dialogue now = texts.store(words);
            times.follows(request.tenant(), id, base);
            Booking booking = bookings.find(now.tenant(), id).orElseThrow(() -> new Conflict("not-booked"));
            Booking cancelled = times.cancel(now, booking);
            if (isGone) {
                deleteOwn(now, booking);
            }
            journal.allowed(granted.decision(), "CANCELLED", "booking");
            news.cancelled(request, now, cancelled);
            return cancelled;
        });
    }

    /** The offered time of another chef is not this one's to take away. */
    private void deleteOwn(Dialogue now, Booking booking) {
        List<String> own = slots.find(now.tenant(), booking.slot().stream().toList()).stream()
                .filter(slot -> slot.owner().equals(now.responsible())).map(Slot::id).toList();
        if (!own.isEmpty()) {
            slots.delete(now.tenant(), own);
            claims.release(now.tenant(), own);
        }
    }
}
