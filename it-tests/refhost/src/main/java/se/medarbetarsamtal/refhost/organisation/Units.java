package se.medarbetarsamtal.refhost.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.Sql;

/** Reads organisations. */
@Component(service = Units.class)
public class Units {

    public static final String PRINCIPAL_ORGANISER = "Huvudman";

    private final Sql sql;

    @Activate
    public Units(@Reference Database database) {
        sql = database.sql();
    }

    /** @return the huvudman first, then its units */
    public List<Organisation> all(TenantRef tenant) {
        return sql.list("select * from host_organisation where tenant = ? order by position", Units::organisation, tenant.value());
    }

    public List<Organisation> some(TenantRef tenant, Collection<OrganisationRef> units) {
        return sql.list("select * from host_organisation where tenant = ? and id = any(?) order by position",
                Units::organisation, tenant.value(), units.stream().map(OrganisationRef::value).toList());
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                new OrganisationRef(row.getString("id")),
                row.getString("name"),
                row.getString("type"),
                Optional.ofNullable(row.getString("parent")).map(OrganisationRef::new),
                Stream.of(row.getString("school_types").split(" ")).filter(type -> !type.isEmpty()).toList());
    }
}
