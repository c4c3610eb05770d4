package se.medarbetarsamtal.refhost.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.PageLink;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.calendar.Busy.Kind;
import se.medarbetarsamtal.api.spi.calendar.CalendarEvent;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.Sql;

/** Events of what is plugged in. The highest sequence of a uid stands, whichever comes last. */
@Component(service = Events.class)
public class Events {

    private static final String MAKE = """
            insert into host_calendar_event (tenant, uid, sequence_, cancelled, title_sv, title_en, start_at, end_at, room)
            values (?, ?, ?, false, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String MOVE = """
            update host_calendar_event
               set sequence_ = ?, cancelled = false, title_sv = ?, title_en = ?, start_at = ?, end_at = ?, room = ?
             where tenant = ? and uid = ? and sequence_ <= ?""";
    private static final String OF_PERSON = """
            select e.*, p.page, p.context from host_calendar_event e
              join host_calendar_participant p on p.tenant = e.tenant and p.uid = e.uid
             where e.tenant = ? and p.person = ? and not e.cancelled and e.start_at < ? and e.end_at > ? order by e.start_at, e.uid""";

    private final Sql sql;

    @Activate
    public Events(@Reference Database database) {
        sql = database.sql();
    }

    void put(TenantRef tenant, CalendarEvent event) {
        OffsetDateTime start = event.start().atOffset(ZoneOffset.UTC);
        OffsetDateTime end = start.plus(Duration.ofMinutes(event.minutes()));
        String title = event.title().swedish();
        String english = event.title().english();
        String room = event.room().orElse(null);
        sql.together(statements -> {
            statements.run(MAKE, tenant.value(), event.uid(), event.sequence(), title, english, start, end, room);
            if (statements.run(MOVE, event.sequence(), title, english, start, end, room, tenant.value(), event.uid(),
                    event.sequence()) == 1) {
                participants(statements, tenant, event);
            }
        });
    }

    private static void participants(Sql.Statements statements, TenantRef tenant, CalendarEvent event) throws SQLException {
        statements.run("delete from host_calendar_participant where tenant = ? and uid = ?", tenant.value(), event.uid());
        for (CalendarEvent.Participant one : event.participants()) {
            statements.run("insert into host_calendar_participant (tenant, uid, person, page, context) values (?, ?, ?, ?, ?)",
                    tenant.value(), event.uid(), one.person().value(), one.link().page(), one.link().context());
        }
    }

    void cancel(TenantRef tenant, String uid, int sequence) {
        sql.update("update host_calendar_event set cancelled = true, sequence_ = ? where tenant = ? and uid = ? and sequence_ <= ?",
                sequence, tenant.value(), uid, sequence);
    }

    /** @return a person's own, in order */
    public List<Entry> of(TenantRef tenant, PersonRef person, Instant from, Instant until) {
        return sql.list(OF_PERSON, Events::entry, tenant.value(), person.value(),
                until.atOffset(ZoneOffset.UTC), from.atOffset(ZoneOffset.UTC));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getObject("start_at", OffsetDateTime.class).toInstant(),
                row.getObject("end_at", OffsetDateTime.class).toInstant(), Kind.MEETING, row.getString("title_sv"),
                Optional.of(new PageLink(row.getString("page"), row.getString("context"))));
    }
}
