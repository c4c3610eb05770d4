package se.medarbetarsamtal.refhost.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.contribution.PageLink;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.notice.CalendarPart;
import se.medarbetarsamtal.api.spi.notice.Notice;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.Sql;

/** Everybody's notices. Of several unread ones with one collapse key only the latest is shown. */
@Component(service = Inbox.class)
public class Inbox {

    private static final String SHOWN = """
             from host_notice n left join host_person p on p.id = n.sender
            where n.recipient = ?
              and (n.read_at is not null or not exists (select 1 from host_notice later
                    where later.recipient = n.recipient and later.collapse_key = n.collapse_key
                      and later.read_at is null and (later.sent_at > n.sent_at or (later.sent_at = n.sent_at and later.id > n.id))))""";
    private static final String KEEP = """
            insert into host_notice (id, tenant, recipient, sender, title_sv, title_en, body_sv, body_en,
                                     collapse_key, page, context, sent_at, calendar_method, calendar_text)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private final Sql sql;

    @Activate
    public Inbox(@Reference Database database) {
        sql = database.sql();
    }

    public List<Received> of(PersonRef person) {
        return sql.list("select n.*, p.display_name" + SHOWN + " order by n.sent_at desc, n.id desc", Inbox::received, person.value());
    }

    public int unread(PersonRef person) {
        return sql.list("select count(*)" + SHOWN + " and n.read_at is null", row -> row.getInt(1), person.value()).get(0);
    }

    /** Marks one of the person's notices, and with it the older ones that it stands for. */
    public void markRead(PersonRef person, String id) {
        sql.update("update host_notice set read_at = ? where recipient = ? and read_at is null and collapse_key ="
                        + " (select n.collapse_key from host_notice n where n.recipient = ? and n.id = ?)",
                now(), person.value(), person.value(), id);
    }

    public void markAllRead(PersonRef person) {
        sql.update("update host_notice set read_at = ? where recipient = ? and read_at is null", now(), person.value());
    }

    void keep(Notice notice) {
        sql.update(KEEP, notice.id(), notice.tenant().value(), notice.recipient().value(),
                notice.sender().map(PersonRef::value).orElse(null),
                notice.title().swedish(), notice.title().english(), notice.body().swedish(), notice.body().english(),
                notice.collapseKey(), notice.link().map(PageLink::page).orElse(null),
                notice.link().map(PageLink::context).orElse(null), notice.happenedAt().atOffset(ZoneOffset.UTC),
                notice.calendar().map(part -> part.method().name()).orElse(null),
                notice.calendar().map(CalendarPart::text).orElse(null));
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    private static Received received(ResultSet row) throws SQLException {
        String context = row.getString("context");
        return new Received(
                row.getString("id"),
                row.getString("title_sv"),
                row.getString("body_sv"),
                Optional.ofNullable(row.getString("display_name")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at", OffsetDateTime.class) == null,
                Optional.ofNullable(row.getString("page")).map(page -> new PageLink(page, context == null ? "" : context)),
                Optional.ofNullable(row.getString("calendar_text")));
    }
}
