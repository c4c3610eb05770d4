package se.medarbetarsamtal.refhost.relation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.api.spi.relation.MentorLink;
import se.medarbetarsamtal.refhost.day.Today;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.Sql;

/** The links that run today, and how they come and go. */
@Component(service = MentorLinks.class)
public class MentorLinks {

    private static final String RUNNING = """
            select l.mentor, l.mentee, l.until_on, l.reason, e.kind
              from host_mentor_link l
              join host_person e on e.id = l.mentee
             where l.tenant = ? and (l.until_on is null or l.until_on >= ?) and\s""";
    private static final String RENEW = """
            update host_mentor_link set until_on = cast(? as date), reason = ?
             where tenant = ? and mentor = ? and mentee = ? and until_on < ?""";
    private static final String ADD = """
            insert into host_mentor_link (mentor, mentee, tenant, until_on, reason)
            select m.id, e.id, m.tenant, cast(? as date), ? from host_person m join host_person e on e.tenant = m.tenant
             where m.tenant = ? and m.id = ? and e.id = ? and m.id <> e.id
               and not exists (select 1 from host_mentor_link l where l.mentor = m.id and l.mentee = e.id)
            on conflict do nothing""";

    private final Sql sql;
    private final Today today;

    @Activate
    public MentorLinks(@Reference Database database) {
        this(database, new Today());
    }

    MentorLinks(Database database, Today today) {
        sql = database.sql();
        this.today = today;
    }

    public List<MentorLink> ofMentees(TenantRef tenant, Collection<PersonRef> mentees) {
        List<String> ids = mentees.stream().map(PersonRef::value).distinct().toList();
        return sql.list(RUNNING + "l.mentee = any(?) order by l.mentor", MentorLinks::link, tenant.value(), today.date(), ids);
    }

    public List<MentorLink> ofMentor(TenantRef tenant, PersonRef mentor) {
        return sql.list(RUNNING + "l.mentor = ? order by e.sort_name, e.id",
                MentorLinks::link, tenant.value(), today.date(), mentor.value());
    }

    /** Links them for that term; who is linked already stays so, and a link that has ended runs again. */
    public void add(TenantRef tenant, PersonRef mentor, Collection<PersonRef> mentees, Term term) {
        LocalDate until = term.until().orElse(null);
        String reason = term.reason().orElse(null);
        sql.together(statements -> {
            for (PersonRef mentee : mentees) {
                statements.run(RENEW, until, reason, tenant.value(), mentor.value(), mentee.value(), today.date());
                statements.run(ADD, until, reason, tenant.value(), mentor.value(), mentee.value());
            }
        });
    }

    /** Takes the link away; one that is not there stays away. */
    public void remove(TenantRef tenant, PersonRef mentor, PersonRef mentee) {
        sql.update("delete from host_mentor_link where tenant = ? and mentor = ? and mentee = ?",
                tenant.value(), mentor.value(), mentee.value());
    }

    private static MentorLink link(ResultSet row) throws SQLException {
        return new MentorLink(
                new PersonRef(row.getString("mentor")),
                new PersonRef(row.getString("mentee")),
                PersonKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("until_on", LocalDate.class)),
                Optional.ofNullable(row.getString("reason")));
    }
}
