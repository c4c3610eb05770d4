package se.medarbetarsamtal.refhost.skolbanken;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.Sql;

/** The schools for which the samtalsmall-editor is switched on. */
@Component(service = TemplateEditors.class)
public class TemplateEditors {

    private final Sql sql;

    @Activate
    public TemplateEditors(@Reference Database database) {
        sql = database.sql();
    }

    /** @return those of the schools that have it */
    public Set<OrganisationRef> among(TenantRef tenant, Collection<OrganisationRef> schools) {
        return sql.list("select unit from host_template_editor where tenant = ? and unit = any(?)",
                        row -> new OrganisationRef(row.getString("unit")),
                        tenant.value(), schools.stream().map(OrganisationRef::value).toList())
                .stream().collect(toSet());
    }

    /** Repeating it changes nothing. */
    public void put(TenantRef tenant, OrganisationRef school, boolean on) {
        if (on) {
            sql.update("insert into host_template_editor (unit, tenant) values (?, ?) on conflict do nothing",
                    school.value(), tenant.value());
        } else {
            sql.update("delete from host_template_editor where unit = ? and tenant = ?", school.value(), tenant.value());
        }
    }
}
