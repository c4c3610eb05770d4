package se.medarbetarsamtal.refhost.relation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.refhost.db.Sql;

/** Makes the links of a huvudman those of a list: what is not in it vanishes. */
public final class AllLinks {

    private static final String BETWEEN = "\n";
    private static final String REMOVE = """
            delete from host_mentor_link
             where tenant = ? and not (mentor || cast(? as varchar) || mentee = any(?))""";
    private static final String CHANGE = """
            update host_mentor_link set until_on = cast(? as date), reason = cast(? as varchar)
             where tenant = ? and mentor = ? and mentee = ?
               and (until_on is distinct from cast(? as date) or reason is distinct from cast(? as varchar))""";
    private static final String ADD = """
            insert into host_mentor_link (tenant, mentor, mentee, until_on, reason)
            select cast(? as varchar), cast(? as varchar), cast(? as varchar), cast(? as date), cast(? as varchar)
             where not exists (select 1 from host_mentor_link where tenant = ? and mentor = ? and mentee = ?)""";

    private AllLinks() { }

    /** How many came, changed and went. */
    public record Difference(int added, int changed, int removed) { }

    public static Difference become(Sql.Statements statements, TenantRef tenant, List<WantedLink> wanted) throws SQLException {
        int removed = statements.run(REMOVE, tenant.value(), BETWEEN,
                wanted.stream().map(link -> link.mentor().value() + BETWEEN + link.mentee().value()).toList());
        int changed = 0;
        int added = 0;
        for (WantedLink link : wanted) {
            String mentor = link.mentor().value();
            String mentee = link.mentee().value();
            LocalDate until = link.term().until().orElse(null);
            String reason = link.term().reason().orElse(null);
            changed += statements.run(CHANGE, until, reason, tenant.value(), mentor, mentee, until, reason);
            added += statements.run(ADD, tenant.value(), mentor, mentee, until, reason, tenant.value(), mentor, mentee);
        }
        return new Difference(added, changed, removed);
    }
}
