package se.medarbetarsamtal.impl.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** The times that chefer have made. Implemented by {@code persistence}; each call is one statement unless it says otherwise. */
public interface Slots {

    /** Stores them in the running transaction, in a few statements. */
    void insert(TenantRef tenant, SlotSeries series, List<Slot> slots);

    /** @return those of one chef from the first day to the last, the earliest first */
    List<Slot> ofOwner(TenantRef tenant, PersonRef owner, LocalDate first, LocalDate last);

    /** @return those that are there, the earliest first */
    List<Slot> find(TenantRef tenant, Collection<String> ids);

    /** @return by id; two statements */
    Map<String, SlotSeries> series(TenantRef tenant, Collection<String> ids);

    /** @return the free ones of one chef that are offered and begin after this moment, the earliest first */
    List<Slot> free(TenantRef tenant, PersonRef owner, Instant after);

    /** Locks this one, the one that the talk has, and all of the chef on that day, in one order for all. */
    void lock(TenantRef tenant, Slot slot, DialogueId dialogue);

    /** @return how many of one chef have a talk on each of those days; a day without is absent */
    Map<LocalDate, Integer> booked(TenantRef tenant, PersonRef owner, Collection<LocalDate> days);

    /** @return whether it was free and is the talk's now: of those who ask at the same time one is told yes */
    boolean take(TenantRef tenant, String id, DialogueId dialogue);

    /** Gives the talk the offered time of that chef that lies exactly there, if one is free. */
    void takeAt(TenantRef tenant, PersonRef owner, Span span, DialogueId dialogue);

    /** What the talk has is free again. */
    void free(TenantRef tenant, DialogueId dialogue);

    /** Shows drafts to those for whom they are.
     *
     * @return how many were drafts until now
     */
    int offer(TenantRef tenant, Collection<String> ids);

    /** Deletes those that no talk has. A series of which nothing is left goes with them; three statements. */
    void delete(TenantRef tenant, Collection<String> ids);
}
