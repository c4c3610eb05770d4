package se.medarbetarsamtal.impl.dialogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** The questions that parties have added to their talks, without their words. Implemented by {@code persistence}. */
public interface OwnQuestions {

    /** @return in the order in which they were added */
    List<OwnQuestion> ofDialogue(TenantRef tenant, DialogueId dialogue);

    /** @return the same of each of these talks, in one statement; one without any is absent */
    Map<DialogueId, List<OwnQuestion>> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    void insert(TenantRef tenant, DialogueId dialogue, OwnQuestion question);

    void delete(TenantRef tenant, DialogueId dialogue, String question);
}
