package se.medarbetarsamtal.impl.persistence.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.notice.OutboxItem;

/** SQL in OutboxMapper.xml, at the same path. Works for all tenants at once: nothing here is read for an actor. */
interface OutboxMapper {

    record Row(
            String id,
            TenantRef tenant,
            OutboxItem.Kind kind,
            String subject,
            PersonRef recipient,
            PersonRef sender,
            String detail,
            Instant createdAt,
            int attempts) { }

    int insert(List<Row> rows);

    /** Locks what it finds and passes over what others have locked. */
    List<Row> due(int most, Instant now);

    int lend(List<String> ids, Instant until);

    /** @param attempts as they were when it was lent; another number means that another node has it now */
    int delete(String id, int attempts);

    int postpone(String id, int attempts, Instant next);

    int withdraw(TenantRef tenant, Collection<OutboxItem.Kind> kinds, String subject);
}
