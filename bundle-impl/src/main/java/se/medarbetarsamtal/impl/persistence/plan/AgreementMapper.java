package se.medarbetarsamtal.impl.persistence.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.plan.AgreementStatus;

/** SQL in AgreementMapper.xml, at the same path. */
interface AgreementMapper {

    record Row(String id, DialogueId dialogue, AgreementStatus status, Instant createdAt) { }

    record CountRow(DialogueId dialogue, int agreements) { }

    int insert(TenantRef tenant, Row row);

    List<Row> ofDialogue(TenantRef tenant, DialogueId dialogue);

    List<CountRow> count(TenantRef tenant, Collection<DialogueId> dialogues);

    int begin(TenantRef tenant, DialogueId dialogue);

    int delete(TenantRef tenant, DialogueId dialogue);
}
