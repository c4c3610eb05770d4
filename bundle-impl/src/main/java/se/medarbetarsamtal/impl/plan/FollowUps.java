package se.medarbetarsamtal.impl.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** The follow-ups of all talks. Implemented by {@code persistence}; each call is one statement. */
public interface FollowUps {

    void insert(TenantRef tenant, DialogueId dialogue, FollowUp followUp);

    /** @return those of one talk, by their days */
    List<FollowUp> ofDialogue(TenantRef tenant, DialogueId dialogue);

    /** @return the same of each of these talks; one without any is absent */
    Map<DialogueId, List<FollowUp>> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    /** @return the first day on which each of these talks has one that is not held; a talk without one is absent */
    Map<DialogueId, LocalDate> nextDue(TenantRef tenant, Collection<DialogueId> dialogues);

    /** @return whether it still stands there in the version of this value */
    boolean replace(TenantRef tenant, DialogueId dialogue, FollowUp followUp);

    /** @return whether it still stood there in that version, not held */
    boolean remove(TenantRef tenant, DialogueId dialogue, String id, int version);

    /** Deletes those of a talk that is taken back. */
    void delete(TenantRef tenant, DialogueId dialogue);
}
