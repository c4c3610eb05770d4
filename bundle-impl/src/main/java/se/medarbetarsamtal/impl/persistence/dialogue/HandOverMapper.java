package se.medarbetarsamtal.impl.persistence.dialogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in HandOverMapper.xml, at the same path. */
interface HandOverMapper {

    record Row(DialogueId dialogue, LocalDate handedOverOn, Integer delivery) { }

    List<Row> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    int insert(TenantRef tenant, Row row);

    int settle(TenantRef tenant, DialogueId dialogue, int delivery);

    int delete(TenantRef tenant, DialogueId dialogue);
}
