package se.medarbetarsamtal.impl.persistence.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in SeenMentorMapper.xml, at the same path. */
interface SeenMentorMapper {

    record Row(
            PersonRef employee,
            PersonRef mentor,
            Instant linkedAt,
            Instant lostAt,
            boolean announced,
            Instant observedAt) { }

    List<Row> of(TenantRef tenant, Collection<PersonRef> employees);

    int insert(TenantRef tenant, List<Row> rows);

    /** @return how many of them were observed {@code never} until now */
    int confirm(TenantRef tenant, List<Row> rows, Instant never, Instant at);

    /** @return how many of them were present until now */
    int lose(TenantRef tenant, List<Row> rows, Instant at);

    /** @return how many of them were lost until now */
    int regain(TenantRef tenant, List<Row> rows, Instant at);

    /** @return how many of them were lost until now */
    int renew(TenantRef tenant, List<Row> rows, Instant at);

    List<PersonRef> lockLost(TenantRef tenant, PersonRef employee, Instant by);
}
