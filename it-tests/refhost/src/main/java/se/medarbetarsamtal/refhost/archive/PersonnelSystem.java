package se.medarbetarsamtal.refhost.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.archive.ArchivePackage;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.Sql;

/** Keeps each package once by its id, whoever hands it in and how often: the table's key decides. */
@Component(service = PersonnelSystem.class)
public class PersonnelSystem {

    private static final String KEEP = """
            insert into host_deposit (tenant, id, employee, name, record_sha256, content, received_at)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String LIST = "select id, name, record_sha256, received_at from host_deposit where tenant = ?";

    private final Sql sql;
    private final boolean isOn;

    @Activate
    public PersonnelSystem(@Reference Database database, BundleContext context) {
        this(database, !"false".equals(context.getProperty("archive")));
    }

    PersonnelSystem(Database database, boolean isOn) {
        this.sql = database.sql();
        this.isOn = isOn;
    }

    /** @return whether it takes anything in: the framework property {@code archive} is not {@code false} */
    public boolean isOn() {
        return isOn;
    }

    /** @return what is kept under that id: this package, or the one that came first */
    Deposited keep(TenantRef tenant, ArchivePackage handedIn) {
        OffsetDateTime now = Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        sql.update(KEEP, tenant.value(), handedIn.id(), handedIn.employee().value(), handedIn.name(), handedIn.recordSha256(),
                handedIn.content(), now);
        return sql.list(LIST + " and id = ?", PersonnelSystem::read, tenant.value(), handedIn.id()).get(0);
    }

    /** @return all that the huvudman has there, the newest first */
    public List<Deposited> all(TenantRef tenant) {
        return sql.list(LIST + " order by received_at desc, id", PersonnelSystem::read, tenant.value());
    }

    private static Deposited read(ResultSet row) throws SQLException {
        return new Deposited(row.getString("id"), row.getString("name"), row.getString("record_sha256"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
