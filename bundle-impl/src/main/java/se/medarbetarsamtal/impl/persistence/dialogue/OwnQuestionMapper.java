package se.medarbetarsamtal.impl.persistence.dialogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in OwnQuestionMapper.xml, at the same path. */
interface OwnQuestionMapper {

    record Row(String id, int place, PersonRef addedBy, Instant addedAt) { }

    record TalkRow(DialogueId dialogue, String id, int place, PersonRef addedBy, Instant addedAt) { }

    List<TalkRow> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    int insert(TenantRef tenant, DialogueId dialogue, Row row);

    int delete(TenantRef tenant, DialogueId dialogue, String question);
}
