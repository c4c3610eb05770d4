package se.medarbetarsamtal.impl.booking;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Milestones;

/** A talk that is taken back lets go of its time. */
@Component(service = Milestones.class)
public class BookingMilestones implements Milestones {

    private final Bookings bookings;

    @Activate
    public BookingMilestones(@Reference Bookings bookings) {
        this.bookings = bookings;
    }

    @Override
    public void takenBack(Request request, Dialogue dialogue) {
        bookings.delete(dialogue.tenant(), dialogue.id());
    }
}
