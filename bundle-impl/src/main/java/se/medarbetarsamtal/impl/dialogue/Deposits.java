package se.medarbetarsamtal.impl.dialogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** What is handed in to the host's archive. Implemented by {@code persistence}; each call is one statement. */
public interface Deposits {

    /** @return of each of these talks, the newest version first; a talk of which nothing is handed in is absent */
    Map<DialogueId, List<Deposit>> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    /** Notes that it begins; there is none of this version yet. */
    void begin(TenantRef tenant, DialogueId dialogue, int delivery, String manifestId, Instant at);

    /** @return whether nobody has noted a receipt before: the first one stands */
    boolean keep(TenantRef tenant, DialogueId dialogue, int delivery, Deposit.Kept kept);
}
