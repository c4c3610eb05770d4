package se.medarbetarsamtal.impl.booking;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** The times of talks, at most one each. Implemented by {@code persistence}. */
public interface Bookings {

    /** Stores the time in place of an earlier one; the talk is locked. */
    void put(TenantRef tenant, Booking booking);

    /** @return the time; empty also for one that was cancelled */
    Optional<Booking> find(TenantRef tenant, DialogueId dialogue);

    /** @return the same, or the one that was cancelled: a later time goes on from its revision */
    Optional<Booking> last(TenantRef tenant, DialogueId dialogue);

    /** @return by talk, in one statement; a talk without a time is absent */
    Map<DialogueId, Booking> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    /** @return the same with those that were cancelled, in one statement */
    Map<DialogueId, Booking> lastOf(TenantRef tenant, Collection<DialogueId> dialogues);

    void delete(TenantRef tenant, DialogueId dialogue);
}
