package se.medarbetarsamtal.impl.dialogue;

import java.util.Collection;
import java.util.Map;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;

/**
 * Which delivered talks their chefer have carried over to the personnel system. Implemented by {@code persistence}; each call is
 * one statement unless it says otherwise.
 */
public interface HandOvers {

    /** @return what was noted of each of these talks; one of which nothing was is absent */
    Map<DialogueId, HandOver> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    /** Puts it in the place of another, if there was one. Two statements. */
    void put(TenantRef tenant, DialogueId dialogue, HandOver handOver);

    /** What nobody noted a version of was this one: a newer one comes now. */
    void settle(TenantRef tenant, DialogueId dialogue, int delivery);

    /** @return whether there was one */
    boolean delete(TenantRef tenant, DialogueId dialogue);
}
