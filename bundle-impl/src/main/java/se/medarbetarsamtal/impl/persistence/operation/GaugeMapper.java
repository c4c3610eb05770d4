package se.medarbetarsamtal.impl.persistence.operation;

import java.time.Instant;
import java.util.List;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in GaugeMapper.xml, at the same path. */
interface GaugeMapper {

    record Waiting(boolean forCalendar, long items, Instant oldest) { }

    record KeyInUse(TenantRef tenant, int year, String context, String keyId, byte[] wrapped) { }

    record Anchored(Instant at) { }

    List<Waiting> outbox();

    List<KeyInUse> keys();

    /** @return one row, without a moment when there is no anchor */
    Anchored anchored();
}
