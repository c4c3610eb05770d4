package se.medarbetarsamtal.impl.persistence.plan;

import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** SQL in CurriculumLinkMapper.xml, at the same path. */
interface CurriculumLinkMapper {

    record Row(String agreement, String code) { }

    int insert(TenantRef tenant, DialogueId dialogue, String agreement, List<String> codes);

    List<Row> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    int clear(TenantRef tenant, DialogueId dialogue, String agreement);

    int delete(TenantRef tenant, DialogueId dialogue);
}
