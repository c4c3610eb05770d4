package se.medarbetarsamtal.impl.persistence.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.dialogue.DialogueState;

/** SQL in DialogueMapper.xml, at the same path. */
interface DialogueMapper {

    record Row(
            DialogueId id,
            TenantRef tenant,
            PersonRef employee,
            PersonRef responsible,
            TemplateId template,
            int templateVersion,
            String period,
            int ordinal,
            DialogueState state,
            Instant assignedAt,
            LocalDate heldOn,
            int version) { }

    record AssignedRow(PersonRef employee, int ordinal) { }

    record CountRow(PersonRef employee, int talks) { }

    List<AssignedRow> assigned(
            TenantRef tenant, TemplateId template, String period, Collection<PersonRef> employees);

    int insert(List<Row> rows);

    Row find(TenantRef tenant, DialogueId dialogue);

    /** @param period null for all */
    List<Row> all(TenantRef tenant, Collection<DialogueId> dialogues);

    List<Row> ofEmployees(TenantRef tenant, Collection<PersonRef> employees, String period);

    List<CountRow> countByEmployee(TenantRef tenant, Collection<String> periods);

    Row lock(TenantRef tenant, DialogueId dialogue);

    /** @return 1, or 0 when it is held already */
    int hold(TenantRef tenant, DialogueId dialogue, LocalDate heldOn);

    List<PersonRef> employeesAfter(TenantRef tenant, String previous, int most);

    List<String> periods(TenantRef tenant, Collection<PersonRef> employees);

    int step(TenantRef tenant, DialogueId dialogue, DialogueState state);

    List<DialogueId> lockDelivered(TenantRef tenant, PersonRef employee, String before);

    int close(TenantRef tenant, Collection<DialogueId> dialogues);

    List<DialogueId> leftBehind(TenantRef tenant, Collection<PersonRef> employees, List<String> kinds, Instant lostBy);

    int takeOver(TenantRef tenant, DialogueId dialogue, PersonRef responsible);

    int delete(TenantRef tenant, DialogueId dialogue);
}
