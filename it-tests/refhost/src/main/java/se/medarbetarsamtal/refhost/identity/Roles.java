package se.medarbetarsamtal.refhost.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.identity.RoleAt;
import se.medarbetarsamtal.refhost.day.Today;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.Sql;

/** What a person may do in the host: given roles, and those that follow from a running tjänst or a place at a school. */
@Component(service = Roles.class)
public class Roles {

    private static final String ROLES = """
            select role, organisation from host_role where person = ?
            union select 'STAFF', unit from host_duty where person = ? and start_on <= ? and (end_on is null or end_on >= ?)
            union select 'PUPIL', unit from host_enrolment where person = ?""";

    private final Sql sql;
    private final Today today = new Today();

    @Activate
    public Roles(@Reference Database database) {
        sql = database.sql();
    }

    public Set<RoleAt> of(PersonRef person) {
        LocalDate day = today.date();
        String id = person.value();
        return new HashSet<>(sql.list(ROLES, Roles::role, id, id, day, day, id));
    }

    private static RoleAt role(ResultSet row) throws SQLException {
        return new RoleAt(HostRole.valueOf(row.getString("role")), new OrganisationRef(row.getString("organisation")));
    }
}
