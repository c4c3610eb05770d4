package se.medarbetarsamtal.impl.booking;

import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Dialogue;

/** Told, in the transaction, that a time is to be sent. Implemented by {@code notice}. */
public interface Invitations {

    void sent(Request request, Dialogue dialogue, Booking booking);
}
