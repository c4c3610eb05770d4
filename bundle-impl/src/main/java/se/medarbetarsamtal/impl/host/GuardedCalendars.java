package se.medarbetarsamtal.impl.host;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.calendar.Busy;
import se.medarbetarsamtal.api.spi.calendar.CalendarEvent;
import se.medarbetarsamtal.api.spi.calendar.Calendars;
import se.medarbetarsamtal.api.spi.calendar.Room;

/** Keeps only what was asked about. A calendar without end, or with two rooms of one name, is no answer. */
final class GuardedCalendars implements Calendars {

    private static final int MOST_BUSY = 5_000;
    private static final int MOST_ROOMS = 500;

    private final Guard<Calendars> guard;

    GuardedCalendars(Guard<Calendars> guard) {
        this.guard = guard;
    }

    @Override
    public Map<PersonRef, List<Busy>> busy(
            TenantRef tenant, Collection<PersonRef> persons, Instant from, Instant until) {
        List<PersonRef> asked = List.copyOf(persons);
        return guard.ask(host -> {
            Map<PersonRef, List<Busy>> answered = host.busy(tenant, asked, from, until);
            Map<PersonRef, List<Busy>> kept = new HashMap<>();
            for (PersonRef person : asked) {
                List<Busy> busy = answered.get(person);
                if (busy != null) {
                    kept.put(person, kept(busy, from, until));
                }
            }
            return kept;
        });
    }

    private static List<Busy> kept(List<Busy> busy, Instant from, Instant until) {
        requireAtMost(MOST_BUSY, busy);
        return busy.stream()
                .filter(each -> each != null && each.overlaps(from, until))
                .sorted(Comparator.comparing(Busy::start).thenComparing(Busy::end))
                .toList();
    }

    @Override
    public List<Room> rooms(TenantRef tenant, OrganisationRef unit, Instant from, Instant until) {
        return guard.ask(host -> {
            List<Room> rooms = List.copyOf(host.rooms(tenant, unit, from, until));
            requireAtMost(MOST_ROOMS, rooms);
            if (rooms.stream().map(Room::room).distinct().count() < rooms.size()) {
                throw new IllegalArgumentException("The host names a room twice");
            }
            return rooms;
        });
    }

    @Override
    public void put(TenantRef tenant, CalendarEvent event) {
        guard.ask(host -> {
            host.put(tenant, event);
            return event;
        });
    }

    @Override
    public void cancel(TenantRef tenant, String uid, int sequence) {
        guard.ask(host -> {
            host.cancel(tenant, uid, sequence);
            return uid;
        });
    }

    private static void requireAtMost(int most, List<?> answered) {
        if (answered.size() > most) {
            throw new IllegalArgumentException("The host has too much to say");
        }
    }
}
