package se.medarbetarsamtal.impl.persistence.journal;

import java.time.Instant;
import java.util.List;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in JournalMapper.xml, at the same path. */
interface JournalMapper {

    record Head(TenantRef tenant, String chain, long number, String hash) { }

    record Row(
            TenantRef tenant,
            String chain,
            long number,
            Instant at,
            PersonRef actor,
            PersonRef realUser,
            boolean allowed,
            String act,
            String subject,
            String reason,
            String previous) { }

    Head lock(TenantRef tenant, String chain);

    /** @return those that are there, by their chains */
    List<Head> lockAll(TenantRef tenant, List<String> chains);

    int insertHeads(List<Head> heads);

    /** @return 1, or 0 when the chain does not end right before that head */
    int moveHead(Head head);

    /** @return how many of the chains ended right before these heads */
    int moveHeads(TenantRef tenant, List<Head> heads);

    int insert(List<Row> rows);

    List<Row> read(TenantRef tenant, String chain);
}
