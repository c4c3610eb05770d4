package se.medarbetarsamtal.impl.persistence.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in NudgeMapper.xml, at the same path. */
interface NudgeMapper {

    List<DialogueId> on(TenantRef tenant, Collection<DialogueId> dialogues, LocalDate day);

    int insert(TenantRef tenant, Collection<DialogueId> dialogues, LocalDate day, Instant at);
}
