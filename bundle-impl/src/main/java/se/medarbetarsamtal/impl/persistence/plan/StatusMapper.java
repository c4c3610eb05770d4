package se.medarbetarsamtal.impl.persistence.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.plan.AgreementStatus;

/** SQL in StatusMapper.xml, at the same path. */
interface StatusMapper {

    record Row(String agreement, int number, AgreementStatus status, PersonRef changedBy, Instant changedAt) { }

    int insert(TenantRef tenant, DialogueId dialogue, Row row);

    int begin(TenantRef tenant, DialogueId dialogue, PersonRef by, Instant at);

    List<Row> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    int delete(TenantRef tenant, DialogueId dialogue);
}
