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

    /** @return those of each of these talks, the newest first; one without any is absent */
    Map<DialogueId, List<Delivery>> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    /** Which revision of a text a delivered version of a talk holds. */
    record Held(DialogueId dialogue, int number, Field field, int revision) { }

    /** @return what the delivered versions of these talks hold */
    List<Held> held(TenantRef tenant, Collection<DialogueId> dialogues);

    /** @return the newest of each of these talks; one without any is absent */
    Map<DialogueId, Delivery> newest(TenantRef tenant, Collection<DialogueId> dialogues);

    /**
     * Freezes the newest revision of each of these texts; of what is somebody's own, only what has been shown. Two
     * statements.
     */
    void insert(TenantRef tenant, DialogueId dialogue, Delivery delivery, DeliveredTexts held);

    /** @return the texts that one version holds, as they were */
    List<SealedText> texts(TenantRef tenant, DialogueId dialogue, int number);

    /** @return who has written a text of that kind that some delivered version holds: it is never erased */
    Set<PersonRef> authors(TenantRef tenant, DialogueId dialogue, Field.Kind kind);

    /** @return whether one of these texts is newer than what that version holds, or not in it at all */
    boolean isChangedSince(TenantRef tenant, DialogueId dialogue, int number, DeliveredTexts held);

    /** @return whether it was not acknowledged before */
    boolean acknowledge(TenantRef tenant, DialogueId dialogue, int number, Instant at);
}
