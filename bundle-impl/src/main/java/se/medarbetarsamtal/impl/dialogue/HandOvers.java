package se.medarbetarsamtal.impl.dialogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;

/**
 * Which delivered talks their chefer have carried over to the personnel system. Implemented by {@code persistence}; each call is
 * one statement unless it says otherwise.
 */
public interface HandOvers {

    /** @return on which day each of these talks was; one that was not is absent */
    Map<DialogueId, LocalDate> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    /** Puts that day in the place of another, if there was one. Two statements. */
    void put(TenantRef tenant, DialogueId dialogue, LocalDate day);

    /** @return whether there was one */
    boolean delete(TenantRef tenant, DialogueId dialogue);
}
