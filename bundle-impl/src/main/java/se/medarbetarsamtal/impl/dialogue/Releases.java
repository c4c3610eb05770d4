package se.medarbetarsamtal.impl.dialogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** What has been shown in all talks. Implemented by {@code persistence}; each call is one statement. */
public interface Releases {

    List<Release> of(TenantRef tenant, DialogueId dialogue);

    /** As {@link #of}, and nobody changes it until the transaction ends: what is opened now cannot be taken back meanwhile. */
    List<Release> lock(TenantRef tenant, DialogueId dialogue);

    /** The same for many talks, always in the same order; a talk in which nothing is shown is absent. */
    Map<DialogueId, List<Release>> lock(TenantRef tenant, Collection<DialogueId> dialogues);

    /** What somebody of the other party has before the eyes for the first time. */
    record Opened(DialogueId dialogue, Field.Kind kind, PersonRef owner) { }

    /** Marks all of them as opened. */
    void open(TenantRef tenant, Collection<Opened> opened, Instant openedAt);

    /** @return those of each of these talks; a talk in which nothing is shown is absent */
    Map<DialogueId, List<Release>> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    /** @throws se.medarbetarsamtal.impl.Conflict {@code already-released} */
    void insert(TenantRef tenant, DialogueId dialogue, Release release);

    /** Marks as opened what these have shown and nobody had opened. */
    void open(TenantRef tenant, DialogueId dialogue, Field.Kind kind, Collection<PersonRef> owners, Instant openedAt);

    /** @return whether it was there and unopened; it is gone then */
    boolean takeBack(TenantRef tenant, DialogueId dialogue, Field.Kind kind, PersonRef owner);

    /** Deletes those of a talk that is taken back. */
    void delete(TenantRef tenant, DialogueId dialogue);
}
