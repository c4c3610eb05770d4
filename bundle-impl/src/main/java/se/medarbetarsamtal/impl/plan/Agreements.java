package se.medarbetarsamtal.impl.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** The agreements of all talks. Implemented by {@code persistence}. */
public interface Agreements {

    void insert(TenantRef tenant, Agreement agreement);

    /** @return those of one talk, the oldest first */
    List<Agreement> ofDialogue(TenantRef tenant, DialogueId dialogue);

    /** @return how many each of these talks has, in one statement; a talk without one is absent */
    Map<DialogueId, Integer> count(TenantRef tenant, Collection<DialogueId> dialogues);

    /** Turns every proposal of the talk into an ongoing agreement. */
    void begin(TenantRef tenant, DialogueId dialogue);

    void delete(TenantRef tenant, DialogueId dialogue);
}
