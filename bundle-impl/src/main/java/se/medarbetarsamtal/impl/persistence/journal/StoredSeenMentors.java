package se.medarbetarsamtal.impl.persistence.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.journal.SeenMentor;
import se.medarbetarsamtal.impl.journal.SeenMentors;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.persistence.TryAgain;

/** The links that were seen. Who records a change first is decided by the primary key, or by the row as it was before. */
@Component(service = SeenMentors.class)
public class StoredSeenMentors implements SeenMentors {

    private final Database database;
    private final Mapped<SeenMentorMapper> seen;

    @Activate
    public StoredSeenMentors(@Reference Database database) {
        this.database = database;
        this.seen = database.mapped(SeenMentorMapper.class, SeenMentorMapper.Row.class);
    }

    @Override
    public List<SeenMentor> of(TenantRef tenant, Collection<PersonRef> employees) {
        if (employees.isEmpty()) {
            return List.of();
        }
        return seen.call(mapper -> mapper.of(tenant, employees)).stream().map(StoredSeenMentors::link).toList();
    }

    @Override
    public void insert(TenantRef tenant, List<SeenMentor> links) {
        database.requireRunning();
        seen.call(mapper -> mapper.insert(tenant, rows(links)), TryAgain::new);
    }

    @Override
    public void confirm(TenantRef tenant, List<SeenMentor> links, Instant at) {
        change(links, (mapper, rows) -> mapper.confirm(tenant, rows, SeenMentor.NEVER, at));
    }

    @Override
    public void lose(TenantRef tenant, List<SeenMentor> links, Instant at) {
        change(links, (mapper, rows) -> mapper.lose(tenant, rows, at));
    }

    @Override
    public void regain(TenantRef tenant, List<SeenMentor> links, Instant at) {
        change(links, (mapper, rows) -> mapper.regain(tenant, rows, at));
    }

    @Override
    public void renew(TenantRef tenant, List<SeenMentor> links, Instant at) {
        change(links, (mapper, rows) -> mapper.renew(tenant, rows, at));
    }

    @Override
    public List<PersonRef> lockLost(TenantRef tenant, PersonRef employee, Instant by) {
        database.requireRunning();
        return seen.call(mapper -> mapper.lockLost(tenant, employee, by));
    }

    private void change(List<SeenMentor> links, ToIntBiFunction<SeenMentorMapper, List<SeenMentorMapper.Row>> update) {
        database.requireRunning();
        int changed = seen.call(mapper -> update.applyAsInt(mapper, rows(links)));
        if (changed != links.size()) {
            throw new TryAgain();
        }
    }

    private static List<SeenMentorMapper.Row> rows(List<SeenMentor> links) {
        return links.stream()
                .map(link -> new SeenMentorMapper.Row(link.employee(), link.mentor(), link.linkedAt(),
                        link.lostAt().orElse(null), link.announced(), link.observedAt()))
                .toList();
    }

    private static SeenMentor link(SeenMentorMapper.Row row) {
        return new SeenMentor(row.employee(), row.mentor(), row.linkedAt(), Optional.ofNullable(row.lostAt()),
                row.announced(), row.observedAt());
    }
}
