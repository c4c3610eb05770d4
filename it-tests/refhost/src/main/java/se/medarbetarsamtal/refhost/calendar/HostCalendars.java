package se.medarbetarsamtal.refhost.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.calendar.Busy;
import se.medarbetarsamtal.api.spi.calendar.CalendarEvent;
import se.medarbetarsamtal.api.spi.calendar.Calendars;
import se.medarbetarsamtal.api.spi.calendar.Room;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.Sql;

/** Opens Kalender to what is plugged in. */
@Component(name = "refhost.calendar")
public class HostCalendars implements Calendars {

    private static final String ROOMS = """
            select r.id, r.name, exists (select 1 from host_calendar_event e
                    where e.tenant = r.tenant and e.room = r.id and not e.cancelled and e.start_at < ? and e.end_at > ?) as taken
              from host_room r where r.tenant = ? and r.unit = ? order by r.name""";

    private final Agendas agendas;
    private final Events events;
    private final Sql sql;

    @Activate
    public HostCalendars(@Reference Agendas agendas, @Reference Events events, @Reference Database database) {
        this.agendas = agendas;
        this.events = events;
        this.sql = database.sql();
    }

    @Override
    public Map<PersonRef, List<Busy>> busy(TenantRef tenant, Collection<PersonRef> persons, Instant from, Instant until) {
        Map<PersonRef, List<Busy>> busy = new HashMap<>();
        agendas.of(tenant, persons, from, until).forEach((person, entries) -> busy.put(person,
                entries.stream().map(entry -> new Busy(entry.start(), entry.end(), entry.kind())).toList()));
        return busy;
    }

    @Override
    public List<Room> rooms(TenantRef tenant, OrganisationRef unit, Instant from, Instant until) {
        return sql.list(ROOMS, row -> new Room(row.getString("id"), row.getString("name"), !row.getBoolean("taken")),
                until.atOffset(ZoneOffset.UTC), from.atOffset(ZoneOffset.UTC), tenant.value(), unit.value());
    }

    @Override
    public void put(TenantRef tenant, CalendarEvent event) {
        events.put(tenant, event);
    }

    @Override
    public void cancel(TenantRef tenant, String uid, int sequence) {
        events.cancel(tenant, uid, sequence);
    }
}
