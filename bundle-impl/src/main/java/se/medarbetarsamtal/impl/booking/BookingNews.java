package se.medarbetarsamtal.impl.booking;

import java.util.List;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogue;

/** Told, in the transaction, what becomes of the times of talks. Implemented by {@code notice}. */
public interface BookingNews {

    /** There are times to choose from for the employees of these talks. */
    void offered(Request request, List<Dialogue> dialogues);

    /** A chef set or moved the time; the employee has not been told of it. */
    void set(Request request, Dialogue dialogue, Booking booking);

    /** The chef sends the time; or the employee, who is the request's person then, has chosen it. */
    void sent(Request request, Dialogue dialogue, Booking booking);

    /** @param booking as it is stored now; {@code told} says whether the employee has to hear of it */
    void cancelled(Request request, Dialogue dialogue, Booking booking);

    /** The employee asks for another time. */
    void asked(Request request, Dialogue dialogue);

    /** The talk is taken back, or was held before the time came: nobody sits there. */
    void forgotten(Request request, Dialogue dialogue, Booking booking);
}
