package se.medarbetarsamtal.impl.persistence.dialogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.Releases;

/** SQL in ReleaseMapper.xml, at the same path. */
interface ReleaseMapper {

    record Row(DialogueId dialogue, Field.Kind kind, PersonRef owner, Instant releasedAt, Instant openedAt) { }

    int insert(TenantRef tenant, Row row);

    List<Row> lock(TenantRef tenant, DialogueId dialogue);

    List<Row> lockAll(TenantRef tenant, Collection<DialogueId> dialogues);

    int openAll(TenantRef tenant, Collection<Releases.Opened> opened, Instant openedAt);

    List<Row> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    int open(TenantRef tenant, DialogueId dialogue, Field.Kind kind, Collection<PersonRef> owners, Instant openedAt);

    int takeBack(TenantRef tenant, DialogueId dialogue, Field.Kind kind, PersonRef owner);

    int delete(TenantRef tenant, DialogueId dialogue);
}
