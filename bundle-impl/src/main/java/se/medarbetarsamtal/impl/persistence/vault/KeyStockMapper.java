package se.medarbetarsamtal.impl.persistence.vault;

import java.util.List;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in KeyStockMapper.xml, at the same path. */
interface KeyStockMapper {

    record Use(int year, String keyId, long keys) { }

    record Held(String owner, String context, byte[] wrapped) { }

    List<Use> uses(TenantRef tenant);

    List<Held> ofTalks(TenantRef tenant, int year, String keyId, String after, int most);

    List<Held> ofAnchors(TenantRef tenant, String keyId, long after, int most);

    int replaceOfTalk(TenantRef tenant, String dialogue, String old, String keyId, byte[] wrapped);

    int replaceOfAnchor(TenantRef tenant, long number, String old, String keyId, byte[] wrapped);
}
