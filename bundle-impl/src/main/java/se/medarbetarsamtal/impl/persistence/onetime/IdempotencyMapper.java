package se.medarbetarsamtal.impl.persistence.onetime;

import java.time.Instant;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in IdempotencyMapper.xml, at the same path. */
interface IdempotencyMapper {

    record Row(String bodyHash, String answer) { }

    int insert(TenantRef tenant, PersonRef actor, String key, String bodyHash, Instant at);

    int answer(TenantRef tenant, PersonRef actor, String key, String answer);

    Row find(TenantRef tenant, PersonRef actor, String key);
}
