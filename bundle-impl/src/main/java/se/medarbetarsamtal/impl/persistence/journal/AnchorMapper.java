package se.medarbetarsamtal.impl.persistence.journal;

import java.time.Instant;
import java.util.List;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in AnchorMapper.xml, at the same path. */
interface AnchorMapper {

    record Row(
            TenantRef tenant,
            long number,
            Instant madeAt,
            String previous,
            String covered,
            String mac,
            String keyId,
            byte[] wrapped) { }

    Row last(TenantRef tenant);

    List<Row> after(TenantRef tenant, long number, int most);

    int insert(Row row);
}
