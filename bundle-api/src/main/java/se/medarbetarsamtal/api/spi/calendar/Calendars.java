package se.medarbetarsamtal.api.spi.calendar;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/**
 * The calendar of the host. Absent or failing: no busy time and no room is known, times are booked all the same, and events
 * follow when it is back. Only for warning and proposing: that nobody is booked twice for talks is seen to by the module.
 */
@ConsumerType
public interface Calendars {

    /**
     * @param persons whose calendars
     * @param until the first moment that is of no interest any more
     * @return what takes their time at least partly in between, and is not an event of this module; a person without a
     *     calendar is absent
     */
    Map<PersonRef, List<Busy>> busy(TenantRef tenant, Collection<PersonRef> persons, Instant from, Instant until);

    /** @return the rooms that people at this unit may book, by name, free or not from {@code from} to {@code until} */
    List<Room> rooms(TenantRef tenant, OrganisationRef unit, Instant from, Instant until);

    /**
     * Makes the event, or makes it what it is now. Repeated it changes nothing more, and one with a lower sequence than the
     * calendar knows for its uid, cancelled ones included, changes nothing at all.
     */
    void put(TenantRef tenant, CalendarEvent event);

    /** Takes the event out of all calendars; ignored when the calendar knows a higher sequence for this uid, or none. */
    void cancel(TenantRef tenant, String uid, int sequence);
}
