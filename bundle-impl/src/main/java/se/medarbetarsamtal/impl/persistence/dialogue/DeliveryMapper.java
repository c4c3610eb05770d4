package se.medarbetarsamtal.impl.persistence.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in DeliveryMapper.xml, at the same path. */
interface DeliveryMapper {

    record Row(DialogueId dialogue, int number, PersonRef deliveredBy, Instant deliveredAt, LocalDate onPaperOn,
            Instant acknowledgedAt) { }

    record HeldRow(DialogueId dialogue, int number, String field, String owner, int revision) { }

    List<HeldRow> held(TenantRef tenant, Collection<DialogueId> dialogues);

    int insert(TenantRef tenant, Row row);

    /** @param patterns one for each kind, such as {@code JOINT/%} */
    int freeze(TenantRef tenant, DialogueId dialogue, int number, List<String> patterns);

    List<Row> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    List<TextMapper.Row> texts(TenantRef tenant, DialogueId dialogue, int number);

    /** @param patterns as for {@link #freeze} */
    List<PersonRef> authors(TenantRef tenant, DialogueId dialogue, String pattern);

    int countNewer(TenantRef tenant, DialogueId dialogue, int number, List<String> patterns);

    int acknowledge(TenantRef tenant, DialogueId dialogue, int number, Instant at);
}
