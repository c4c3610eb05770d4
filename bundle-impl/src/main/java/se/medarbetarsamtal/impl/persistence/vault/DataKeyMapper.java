package se.medarbetarsamtal.impl.persistence.vault;

import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in DataKeyMapper.xml, at the same path. */
interface DataKeyMapper {

    record Row(TenantRef tenant, DialogueId dialogue, int year, String context, String keyId, byte[] wrapped) { }

    int insert(List<Row> rows);

    Row find(TenantRef tenant, DialogueId dialogue);

    List<Row> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    int delete(TenantRef tenant, DialogueId dialogue);
}
