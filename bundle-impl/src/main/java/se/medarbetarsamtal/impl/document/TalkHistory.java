package se.medarbetarsamtal.impl.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.booking.TimeNotes;
import se.medarbetarsamtal.impl.dialogue.Deliveries;
import se.medarbetarsamtal.impl.dialogue.Delivery;
import se.medarbetarsamtal.impl.dialogue.SealedText;
import se.medarbetarsamtal.impl.journal.AccessLog;
import se.medarbetarsamtal.impl.journal.JournalEntry;
import se.medarbetarsamtal.impl.plan.Agreements;
import se.medarbetarsamtal.impl.plan.StatusChange;

/**
 * How a talk has come to be what it is, as it is stored.
 *
 * @param texts every revision of every text, readable or not, a text's newest first
 * @param codes of läroplaner, by agreement
 * @param deliveries the newest first
 * @param held which revisions the delivered versions hold, and {@code frozen} which agreements
 * @param time the time, or the one that was cancelled
 * @param asked that the employee asks for another time
 * @param log what others than the employee did, the newest first
 */
record TalkHistory(
        List<SealedText> texts,
        List<StatusChange> statuses,
        Map<String, List<String>> codes,
        List<Delivery> deliveries,
        List<Deliveries.Held> held,
        List<Agreements.Delivered> frozen,
        Optional<Booking> time,
        Optional<TimeNotes.Asked> asked,
        Optional<LocalDate> handedOver,
        List<AccessLog.Line> log) {

    /** Names everybody who stands in it. */
    void people(Consumer<PersonRef> taker) {
        texts.forEach(text -> taker.accept(text.author()));
        statuses.forEach(change -> taker.accept(change.by()));
        deliveries.forEach(delivery -> taker.accept(delivery.deliveredBy()));
        log.stream().map(AccessLog.Line::actor).filter(actor -> !actor.equals(JournalEntry.SYSTEM)).forEach(taker);
    }

    @Override
    public String toString() {
        return "TalkHistory[…]";
    }
}
