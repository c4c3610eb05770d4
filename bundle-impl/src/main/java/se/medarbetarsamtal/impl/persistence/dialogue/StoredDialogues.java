package se.medarbetarsamtal.impl.persistence.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.Dialogues;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.policy.DialogueFacts;
import se.medarbetarsamtal.impl.template.Templates.VersionKey;

/** Talks; who gets which one is decided by a unique constraint. */
@Component(service = Dialogues.class)
public class StoredDialogues implements Dialogues {

    private final Database database;
    private final Mapped<DialogueMapper> dialogues;

    @Activate
    public StoredDialogues(@Reference Database database) {
        this.database = database;
        this.dialogues = database.mapped(DialogueMapper.class,
                DialogueMapper.Row.class, DialogueMapper.AssignedRow.class, DialogueMapper.CountRow.class,
                DialogueState.class);
    }

    @Override
    public Map<PersonRef, Integer> assigned(
            TenantRef tenant, TemplateId template, Period period, Collection<PersonRef> employees) {
        if (employees.isEmpty()) {
            return Map.of();
        }
        return dialogues.call(mapper -> mapper.assigned(tenant, template, period.id(), employees)).stream()
                .collect(Collectors.toMap(
                        DialogueMapper.AssignedRow::employee, DialogueMapper.AssignedRow::ordinal));
    }

    /** In one order for all: two who assign to the same people wait for each other and lock nobody out. */
    @Override
    public void insert(List<Dialogue> added) {
        if (!added.isEmpty()) {
            List<DialogueMapper.Row> rows = added.stream()
                    .sorted(Comparator.comparing(dialogue -> dialogue.employee().value()))
                    .map(StoredDialogues::row)
                    .toList();
            dialogues.call(mapper -> mapper.insert(rows), () -> new Conflict("already-assigned"));
        }
    }

    @Override
    public Optional<Dialogue> find(TenantRef tenant, DialogueId dialogue) {
        return Optional.ofNullable(dialogues.call(mapper -> mapper.find(tenant, dialogue)))
                .map(StoredDialogues::dialogue);
    }

    @Override
    public List<Dialogue> all(TenantRef tenant, Collection<DialogueId> ids) {
        return ids.isEmpty() ? List.of()
                : dialogues.call(mapper -> mapper.all(tenant, ids)).stream().map(StoredDialogues::dialogue).toList();
    }

    @Override
    public List<Dialogue> ofEmployees(
            TenantRef tenant, Collection<PersonRef> employees, Optional<Period> period) {
        if (employees.isEmpty()) {
            return List.of();
        }
        return dialogues.call(mapper -> mapper.ofEmployees(
                        tenant, employees, period.map(Period::id).orElse(null))).stream()
                .map(StoredDialogues::dialogue)
                .toList();
    }

    @Override
    public Map<PersonRef, Integer> countByEmployee(TenantRef tenant, Collection<Period> periods) {
        List<String> ids = periods.stream().map(Period::id).toList();
        return dialogues.call(mapper -> mapper.countByEmployee(tenant, ids)).stream()
                .collect(Collectors.toMap(DialogueMapper.CountRow::employee, DialogueMapper.CountRow::talks));
    }

    @Override
    public Optional<Dialogue> lock(TenantRef tenant, DialogueId dialogue) {
        database.requireRunning();
        return Optional.ofNullable(dialogues.call(mapper -> mapper.lock(tenant, dialogue)))
                .map(StoredDialogues::dialogue);
    }

    @Override
    public void hold(TenantRef tenant, DialogueId dialogue, LocalDate heldOn) {
        dialogues.one(mapper -> mapper.hold(tenant, dialogue, heldOn));
    }

    @Override
    public List<Period> periods(TenantRef tenant, Collection<PersonRef> employees) {
        return employees.isEmpty() ? List.of() : dialogues.call(mapper -> mapper.periods(tenant, employees)).stream()
                .map(Period::ofId)
                .toList();
    }

    @Override
    public void step(TenantRef tenant, DialogueId dialogue, DialogueState state) {
        dialogues.one(mapper -> mapper.step(tenant, dialogue, state));
    }

    @Override
    public List<DialogueId> lockDelivered(TenantRef tenant, PersonRef employee, Period before) {
        database.requireRunning();
        return dialogues.call(mapper -> mapper.lockDelivered(tenant, employee, before.id()));
    }

    @Override
    public void close(TenantRef tenant, Collection<DialogueId> delivered) {
        if (!delivered.isEmpty()) {
            dialogues.call(mapper -> mapper.close(tenant, delivered));
        }
    }

    @Override
    public List<PersonRef> employeesAfter(TenantRef tenant, String previous, int most) {
        return dialogues.call(mapper -> mapper.employeesAfter(tenant, previous, most));
    }

    @Override
    public List<DialogueId> leftBehind(TenantRef tenant, Collection<PersonRef> employees, Instant lostBy) {
        List<String> kinds = List.of(Field.Kind.MANAGER.name(), Field.Kind.OWN_NOTE.name());
        return dialogues.call(mapper -> mapper.leftBehind(tenant, employees, kinds, lostBy));
    }

    @Override
    public void takeOver(TenantRef tenant, DialogueId dialogue, PersonRef responsible) {
        dialogues.one(mapper -> mapper.takeOver(tenant, dialogue, responsible));
    }

    @Override
    public void delete(TenantRef tenant, DialogueId dialogue) {
        dialogues.one(mapper -> mapper.delete(tenant, dialogue));
    }

    private static DialogueMapper.Row row(Dialogue dialogue) {
        return new DialogueMapper.Row(dialogue.id(), dialogue.tenant(), dialogue.employee(), dialogue.responsible(),
                dialogue.template().template(), dialogue.template().version(), dialogue.period().id(),
                dialogue.ordinal(), dialogue.state(), dialogue.assignedAt(), dialogue.heldOn().orElse(null),
                dialogue.version());
    }

    private static Dialogue dialogue(DialogueMapper.Row row) {
        return new Dialogue(
                new DialogueFacts(row.id(), row.tenant(), row.employee(), row.responsible()),
                new VersionKey(row.template(), row.templateVersion()), Period.ofId(row.period()), row.ordinal(),
                row.state(), row.assignedAt(), Optional.ofNullable(row.heldOn()), row.version());
    }
}
