package se.medarbetarsamtal.impl.persistence.tenant;

import java.util.List;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in TenantMapper.xml, at the same path. */
interface TenantMapper {

    List<TenantRef> known();
}
