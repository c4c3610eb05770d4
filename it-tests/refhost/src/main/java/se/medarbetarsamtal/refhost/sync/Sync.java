package se.medarbetarsamtal.refhost.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.refhost.day.Today;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.Sql;
import se.medarbetarsamtal.refhost.person.Leaver;
import se.medarbetarsamtal.refhost.person.Leavers;
import se.medarbetarsamtal.refhost.relation.AllLinks;
import se.medarbetarsamtal.refhost.relation.Term;
import se.medarbetarsamtal.refhost.relation.WantedLink;

/** Reads the file {@code sync/HUVUDMAN.csv} of the data folder and makes it so: all of it in one go, or nothing. */
@Component(service = Sync.class)
public class Sync {

    private static final Logger LOG = LoggerFactory.getLogger(Sync.class);
    private static final String NO_FILE = "Det finns ingen fil att läsa in.";

    private final Sql sql;
    private final SyncHistory history;
    private final Path folder;
    private final Clock clock;

    @Activate
    public Sync(@Reference Database database, BundleContext context) {
        this(database.sql(), Path.of(Optional.ofNullable(context.getProperty("data")).orElse(".data"), "sync"), Clock.systemUTC());
    }

    Sync(Sql sql, Path folder, Clock clock) {
        this.sql = sql;
        this.history = new SyncHistory(sql);
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /** Reads the file of every huvudman that has one. One that cannot be read holds up no other. */
    public void readAll() {
        for (String tenant : sql.list("select distinct tenant from host_organisation", row -> row.getString(1))) {
            TenantRef huvudman = new TenantRef(tenant);
            if (Files.exists(file(huvudman))) {
                try {
                    read(huvudman);
                } catch (RuntimeException broken) {
                    LOG.warn("A file of relations was not applied: {}", broken.getClass().getName());
                }
            }
        }
    }

    public Outcome read(TenantRef tenant) {
        Outcome outcome = outcome(tenant);
        if (!outcome.applied()) {
            LOG.warn("A file of relations was refused; Administration says why");
            history.keep(tenant, outcome);
        }
        return outcome;
    }

    public Optional<Outcome> last(TenantRef tenant) {
        return history.last(tenant);
    }

    /** @return a file that would change nothing */
    public String now(TenantRef tenant) {
        return SyncFile.of(sql.list("select * from host_mentor_link where tenant = ? order by mentor, mentee",
                row -> new WantedLink(new PersonRef(row.getString("mentor")), new PersonRef(row.getString("mentee")), new Term(
                        Optional.ofNullable(row.getObject("until_on", LocalDate.class)), Optional.ofNullable(row.getString("reason")))),
                tenant.value()));
    }

    private Outcome outcome(TenantRef tenant) {
        try {
            SyncList list = SyncFile.parse(Files.readAllBytes(file(tenant)));
            SyncCheck.check(list, known(tenant), today());
            return apply(tenant, list);
        } catch (NoSuchFileException absent) {
            return new Outcome(clock.instant(), false, NO_FILE);
        } catch (SyncFault fault) {
            return new Outcome(clock.instant(), false, fault.getMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Outcome apply(TenantRef tenant, SyncList list) {
        Outcome[] outcome = new Outcome[1];
        history.alone(tenant, statements -> {
            AllLinks.Difference links = AllLinks.become(statements, tenant, list.wanted());
            for (Leaver leaver : list.left()) {
                Leavers.end(statements, leaver, today());
            }
            outcome[0] = new Outcome(clock.instant(), true, "Kopplingar: nya %d, ändrade %d, borttagna %d. Har slutat: %d."
                    .formatted(links.added(), links.changed(), links.removed(), list.left().size()));
            SyncHistory.keep(statements, tenant, outcome[0]);
        });
        return outcome[0];
    }

    private List<PersonRef> known(TenantRef tenant) {
        return sql.list("select id from host_person where tenant = ?", row -> new PersonRef(row.getString(1)), tenant.value());
    }

    private LocalDate today() {
        return new Today(clock).date();
    }

    private Path file(TenantRef tenant) {
        Path file = folder.resolve(tenant.value() + ".csv").normalize();
        if (!folder.equals(file.getParent())) {
            throw new IllegalStateException("A huvudman whose name leads out of the folder");
        }
        return file;
    }
}
