package se.medarbetarsamtal.impl.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** Which parts of a läroplan all agreements serve, by their codes. Implemented by {@code persistence}. */
public interface CurriculumLinks {

    /** @return the codes of each agreement of the talk; one without any is absent */
    Map<String, List<String>> ofDialogue(TenantRef tenant, DialogueId dialogue);

    /** @return the same of these talks; each agreement belongs to one of them */
    Map<String, List<String>> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    /** In two statements at most. */
    void replace(TenantRef tenant, DialogueId dialogue, String agreement, List<String> codes);

    /** Deletes those of a talk that is taken back. */
    void delete(TenantRef tenant, DialogueId dialogue);
}
