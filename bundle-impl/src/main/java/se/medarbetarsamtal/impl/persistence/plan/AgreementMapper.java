package se.medarbetarsamtal.impl.persistence.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.Responsible;

/** SQL in AgreementMapper.xml, at the same path. Changes return 1, or 0 when the row is not as it was seen. */
interface AgreementMapper {

    record Row(
            String id,
            DialogueId dialogue,
            AgreementKind kind,
            AgreementStatus status,
            Responsible responsible,
            int position,
            String line,
            String continues,
            String continuedIn,
            boolean hasUnitGoal,
            LocalDate implementationOn,
            LocalDate followUpOn,
            Instant createdAt,
            int version) { }

    record TallyRow(DialogueId dialogue, int open, int done, int agreements, LocalDate followUpOn) { }

    record FrozenRow(String id, AgreementKind kind, AgreementStatus status, int position) { }

    record RemovedRow(String id, Instant removedAt) { }

    record DeliveredRow(
            DialogueId dialogue, int number, String id, AgreementKind kind, AgreementStatus status, int position) { }

    /** @return the removed ones with them */
    List<Row> everOf(TenantRef tenant, Collection<DialogueId> dialogues);

    List<RemovedRow> removed(TenantRef tenant, Collection<DialogueId> dialogues);

    List<DeliveredRow> frozenOf(TenantRef tenant, Collection<DialogueId> dialogues);

    int insert(TenantRef tenant, Row row);

    List<Row> ofDialogue(TenantRef tenant, DialogueId dialogue);

    List<Row> openOf(TenantRef tenant, Collection<DialogueId> dialogues);

    int everIn(TenantRef tenant, DialogueId dialogue);

    List<Row> ofLine(TenantRef tenant, String line);

    List<TallyRow> tallies(TenantRef tenant, Collection<DialogueId> dialogues);

    int begin(TenantRef tenant, DialogueId dialogue);

    int status(TenantRef tenant, DialogueId dialogue, String id, int version, AgreementStatus status);

    int responsible(TenantRef tenant, DialogueId dialogue, String id, int version, Responsible responsible);

    int step(TenantRef tenant, DialogueId dialogue, String id, int version);

    int remove(TenantRef tenant, DialogueId dialogue, String id, int version, Instant at);

    int cells(TenantRef tenant, Row row);

    int carry(TenantRef tenant, DialogueId dialogue, String id, String later);

    int letGo(TenantRef tenant, String later);

    int letGoOfAll(TenantRef tenant, DialogueId dialogue);

    int order(TenantRef tenant, DialogueId dialogue, List<String> ids);

    int orderVersion(TenantRef tenant, DialogueId dialogue);

    int stepOrder(TenantRef tenant, DialogueId dialogue, int version);

    int freeze(TenantRef tenant, DialogueId dialogue, int number);

    List<FrozenRow> frozen(TenantRef tenant, DialogueId dialogue, int number);

    int delete(TenantRef tenant, DialogueId dialogue);
}
