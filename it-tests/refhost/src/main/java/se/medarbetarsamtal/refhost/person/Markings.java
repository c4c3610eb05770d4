package se.medarbetarsamtal.refhost.person;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.person.SecurityMarking;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.Sql;

/** Skyddade personuppgifter: who has them, and how they come and go. */
@Component(service = Markings.class)
public class Markings {

    private final Sql sql;

    @Activate
    public Markings(@Reference Database database) {
        sql = database.sql();
    }

    /** @return the person's marking, empty when this huvudman has no such person */
    public Optional<SecurityMarking> of(TenantRef tenant, PersonRef person) {
        return sql.list("select marking from host_person where tenant = ? and id = ?",
                row -> SecurityMarking.valueOf(row.getString("marking")), tenant.value(), person.value())
                .stream().findFirst();
    }

    /** Counts from the next request on. */
    public void set(TenantRef tenant, PersonRef person, SecurityMarking marking) {
        sql.update("update host_person set marking = ? where tenant = ? and id = ?",
                marking.name(), tenant.value(), person.value());
    }
}
