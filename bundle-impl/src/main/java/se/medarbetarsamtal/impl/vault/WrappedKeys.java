package se.medarbetarsamtal.impl.vault;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.key.WrappedKey;

/** The wrapped data keys, one a talk. Implemented by {@code persistence}. */
public interface WrappedKeys {

    /** A talk's key as it is stored. */
    record Stored(DialogueId dialogue, WrappedKey key) { }

    /** Stores them all, in the running transaction. */
    void insert(TenantRef tenant, List<Stored> keys);

    Optional<Stored> find(TenantRef tenant, DialogueId dialogue);

    /** @return in one statement; a talk without a key is absent */
    Map<DialogueId, WrappedKey> ofDialogues(TenantRef tenant, Collection<DialogueId> dialogues);

    /** Forgets the key, in the running transaction: what it sealed is unreadable from now on. */
    void delete(TenantRef tenant, DialogueId dialogue);
}
