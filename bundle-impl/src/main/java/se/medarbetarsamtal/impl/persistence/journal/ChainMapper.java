package se.medarbetarsamtal.impl.persistence.journal;

import java.time.Instant;
import java.util.List;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.journal.ChainReader;

/** SQL in ChainMapper.xml, at the same path. */
interface ChainMapper {

    /** A line as it stands, whatever stands there. */
    record Row(
            String chain,
            long number,
            Instant at,
            String actor,
            String realUser,
            boolean allowed,
            String act,
            String subject,
            String reason,
            String previous) { }

    List<ChainReader.Head> heads(
            TenantRef tenant, ChainReader.Range range, int most);

    List<Row> lines(
            TenantRef tenant,
            String chain,
            long number,
            ChainReader.Range range,
            int most);
}
