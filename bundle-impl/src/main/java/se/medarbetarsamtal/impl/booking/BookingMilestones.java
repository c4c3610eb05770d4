package se.medarbetarsamtal.impl.booking;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Milestones;

/** What becomes of a talk's time when something else becomes of the talk. One that was held keeps it. */
@Component(service = Milestones.class)
public class BookingMilestones implements Milestones {

    private final Bookings bookings;
    private final TimeBook times;
    private final TimeNotes notes;
    private final BookingNews news;
    private final Clock clock;

    @Activate
    public BookingMilestones(
            @Reference Bookings bookings,
            @Reference TimeBook times,
            @Reference TimeNotes notes,
            @Reference BookingNews news,
            @Reference Clock clock) {
        this.bookings = bookings;
        this.times = times;
        this.notes = notes;
        this.news = news;
        this.clock = clock;
    }

    /** Where the new chef sits in another talk then, there is no time any more, and the employee hears of it. */
    @Override
    public void tookOver(Request request, Dialogue before, List<PersonRef> mentors) {
        Optional<Booking> found = before.isHeld() ? Optional.empty() : bookings.find(before.tenant(), before.id());
        found.ifPresent(booking -> {
            if (times.collisions(before, request.person(), booking, "time").isEmpty()) {
                times.handOver(before, request.person(), booking);
            } else {
                news.cancelled(request, before, times.cancel(before, booking));
            }
        });
    }

    /** Who has talked before the time came needs it no more: others can have it. */
    @Override
    public void held(Request request, Dialogue dialogue) {
        notes.delete(dialogue.tenant(), dialogue.id());
        bookings.find(dialogue.tenant(), dialogue.id()).filter(booking -> booking.start().isAfter(clock.now())).ifPresent(booking -> {
            times.release(dialogue);
            news.forgotten(request, dialogue, booking);
        });
    }

    @Override
    public void takenBack(Request request, Dialogue dialogue) {
        bookings.find(dialogue.tenant(), dialogue.id()).ifPresent(booking -> news.forgotten(request, dialogue, booking));
        times.delete(dialogue);
    }
}
