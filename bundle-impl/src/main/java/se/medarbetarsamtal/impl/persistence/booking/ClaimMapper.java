package se.medarbetarsamtal.impl.persistence.booking;

import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in ClaimMapper.xml, at the same path. */
interface ClaimMapper {

    record Row(String holder, long bucket, String heldFor) { }

    int insert(TenantRef tenant, List<Row> rows);

    /** @param before the first stretch of time that is of no interest any more */
    List<Row> between(TenantRef tenant, Collection<String> holders, long from, long before);

    int delete(TenantRef tenant, Collection<String> heldFor);
}
