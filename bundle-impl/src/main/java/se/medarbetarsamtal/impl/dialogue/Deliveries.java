package se.medarbetarsamtal.impl.dialogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** What was delivered of all talks. Implemented by {@code persistence}; each call is one statement unless it says otherwise. */
public interface Deliveries {

    /** @return those of one talk, the newest first */
    List<Delivery> of(TenantRef tenant, DialogueId dialogue);

    /** @return the newest of each of these talks; one without any is absent */
    Map<DialogueId, Delivery> newest(TenantRef tenant, Collection<DialogueId> dialogues);

    /**
     * Freezes the newest revision of every text of these kinds; of what is somebody's own, only what has been shown. Two
     * statements.
     */
    void insert(TenantRef tenant, DialogueId dialogue, Delivery delivery, Set<Field.Kind> kinds);

    /** @return the texts that one version holds, as they were */
    List<SealedText> texts(TenantRef tenant, DialogueId dialogue, int number);

    /** @return who has written a text of that kind that some delivered version holds: it is never erased */
    Set<PersonRef> authors(TenantRef tenant, DialogueId dialogue, Field.Kind kind);

    /** @return whether a text of these kinds is newer than what that version holds, or not in it at all */
    boolean isChangedSince(TenantRef tenant, DialogueId dialogue, int number, Set<Field.Kind> kinds);

    /** @return whether it was not acknowledged before */
    boolean acknowledge(TenantRef tenant, DialogueId dialogue, int number, Instant at);
}
