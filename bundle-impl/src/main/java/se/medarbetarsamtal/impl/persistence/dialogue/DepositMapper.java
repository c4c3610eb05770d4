package se.medarbetarsamtal.impl.persistence.dialogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in DepositMapper.xml, at the same path. */
interface DepositMapper {

    /** @param receipt null until there is one, as are {@code receivedAt} and {@code recordSha256} */
    record Row(DialogueId dialogue, int delivery, String manifestId, String receipt, Instant receivedAt, String recordSha256) { }

    List<Row> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    int insert(TenantRef tenant, DialogueId dialogue, int delivery, String manifestId, Instant begunAt);

    int keep(TenantRef tenant, Row row);
}
