package se.medarbetarsamtal.impl.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** How all agreements have fared: append-only. Implemented by {@code persistence}; each call is one statement. */
public interface Statuses {

    /** @throws se.medarbetarsamtal.impl.Stale when that number is there already */
    void append(TenantRef tenant, DialogueId dialogue, StatusChange change);

    /** Appends what {@link Agreements#begin} is about to do. */
    void begin(TenantRef tenant, DialogueId dialogue, PersonRef by, Instant at);

    /** @return those of one talk, each agreement's in their order */
    List<StatusChange> ofDialogue(TenantRef tenant, DialogueId dialogue);

    /** @return the same of these talks; each agreement belongs to one of them */
    List<StatusChange> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    /** Deletes those of a talk that is taken back. */
    void delete(TenantRef tenant, DialogueId dialogue);
}
