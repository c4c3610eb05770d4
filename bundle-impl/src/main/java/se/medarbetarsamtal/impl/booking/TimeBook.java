package se.medarbetarsamtal.impl.booking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.policy.Basis;

/** Where the times of talks stand, each in the running transaction and of a talk that the caller has locked: nobody sits in two at once. */
@Component(service = TimeBook.class)
public class TimeBook {

    private final Bookings bookings;
    private final Claims claims;
    private final TimeNotes notes;
    private final Slots slots;

    @Activate
    public TimeBook(
            @Reference Bookings bookings, @Reference Claims claims, @Reference TimeNotes notes, @Reference Slots slots) {
        this.bookings = bookings;
        this.claims = claims;
        this.notes = notes;
        this.slots = slots;
    }

    /**
     * @param base the revision of the time that is changed, 0 where none is seen
     * @return the revision that the next one follows: of that time, or of one that was cancelled
     * @throws Stale when something else stands there
     */
    int follows(TenantRef tenant, DialogueId dialogue, int base) {
        return follows(tenant, dialogue, base, Basis.RESPONSIBLE);
    }

    /** The same, where a time that this party does not see yet does not stand there. */
    int follows(TenantRef tenant, DialogueId dialogue, int base, Basis basis) {
        Optional<Booking> last = bookings.last(tenant, dialogue);
        Optional<Booking> seen = last.filter(booking -> !booking.cancelled() && booking.isShownTo(basis));
        if (seen.map(Booking::revision).orElse(0) != base) {
            throw new Stale();
        }
        return last.map(Booking::revision).orElse(0);
    }

    /**
     * Puts the time in place of what the talk had, and takes it for both parties and the room. What the employee asked is answered.
     *
     * @param field which field of the request names the time
     * @throws Conflict {@code time-taken} when one of them is taken by something else
     */
    void enter(Dialogue now, Booking booking, String field) {
        enter(List.of(new Entered(now, booking, field)));
    }

    /**
     * A talk and its new time.
     *
     * @param field which field of the request names it
     */
    record Entered(Dialogue talk, Booking booking, String field) { }

    /** The same for many at once: what they had is free before any of them is looked at, so that two may change places. */
    void enter(Collection<Entered> all) {
        all.forEach(one -> offered(one.talk(), one.booking()));
        all.forEach(one -> claims.release(one.talk().tenant(), List.of(one.talk().id().value())));
        List<Invalid.Fault> faults = new ArrayList<>();
        for (Entered one : all) {
            List<Invalid.Fault> met = collisions(one.talk(), one.talk().responsible(), one.booking(), one.field());
            faults.addAll(met);
            if (met.isEmpty()) {
                take(one.talk(), one.talk().responsible(), one.booking());
            }
        }
        if (!faults.isEmpty()) {
            throw new Conflict("time-taken", faults);
        }
        all.forEach(one -> write(one.talk(), one.booking()));
    }

    /** Everybody takes offered times before the hours: a time that the chef set is an offered one where such a one lies there. */
    private void offered(Dialogue now, Booking booking) {
        if (booking.slot().isEmpty()) {
            slots.free(now.tenant(), now.id());
            slots.takeAt(now.tenant(), now.responsible(), booking.span(), now.id());
        }
    }

    private void write(Dialogue now, Booking booking) {
        bookings.put(now.tenant(), booking);
        TimeNotes.Note noted = notes.of(now.tenant(), now.id());
        if (noted.asked().isPresent()) {
            notes.put(now.tenant(), now.id(), noted.with(Optional.empty()));
        }
    }

    /** @return who of both and the room is taken by another talk, without which */
    List<Invalid.Fault> collisions(Dialogue talk, PersonRef chef, Booking booking, String field) {
        Set<Holder> taken = claims.taken(talk.tenant(), talk.id().value(), holders(talk, chef, booking), booking.span());
        return taken.stream().sorted().map(holder -> fault(field, holder, talk, chef)).toList();
    }

    /** Marks it as sent. */
    Booking send(Dialogue now, Booking booking) {
        Booking sent = booking.asSent();
        bookings.put(now.tenant(), sent);
        return sent;
    }

    /** Lets go of it, one revision on. */
    Booking cancel(Dialogue now, Booking booking) {
        Booking cancelled = booking.asCancelled();
        slots.free(now.tenant(), now.id());
        bookings.put(now.tenant(), cancelled);
        claims.release(now.tenant(), List.of(now.id().value()));
        return cancelled;
    }

    /** Others can have that time; the talk keeps it as a memory. */
    void release(Dialogue now) {
        slots.free(now.tenant(), now.id());
        claims.release(now.tenant(), List.of(now.id().value()));
    }

    /** Another chef sits in it from now on; the time that the former one offered is that one's again. */
    void handOver(Dialogue before, PersonRef chef, Booking booking) {
        release(before);
        bookings.put(before.tenant(), booking.withoutSlot());
        take(before, chef, booking);
    }

    void delete(Dialogue dialogue) {
        release(dialogue);
        notes.delete(dialogue.tenant(), dialogue.id());
        bookings.delete(dialogue.tenant(), dialogue.id());
    }

    private void take(Dialogue talk, PersonRef chef, Booking booking) {
        claims.take(talk.tenant(), holders(talk, chef, booking), Map.of(talk.id().value(), booking.span()));
    }

    private static Set<Holder> holders(Dialogue talk, PersonRef chef, Booking booking) {
        Set<Holder> holders = new TreeSet<>(Set.of(Holder.person(talk.employee()), Holder.person(chef)));
        booking.room().map(Holder::room).ifPresent(holders::add);
        return holders;
    }

    private static Invalid.Fault fault(String field, Holder holder, Dialogue talk, PersonRef chef) {
        if (holder.equals(Holder.person(talk.employee()))) {
            return new Invalid.Fault(field, "employee-busy");
        }
        return holder.equals(Holder.person(chef)) ? new Invalid.Fault(field, "manager-busy") : new Invalid.Fault(field, "room-taken");
    }
}
