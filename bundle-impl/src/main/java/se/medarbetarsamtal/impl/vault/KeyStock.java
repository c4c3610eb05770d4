package se.medarbetarsamtal.impl.vault;

import java.util.List;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.key.KeyScope;
import se.medarbetarsamtal.api.spi.key.WrappedKey;

/** All wrapped keys of a huvudman, whatever they seal: the talks' and the journal's. Implemented by {@code persistence}. */
public interface KeyStock {

    /** How many keys one wrapping key has wrapped. */
    record Use(KeyScope scope, String keyId, long keys) { }

    /** One wrapped key and whose it is: a talk, or a number of the journal's anchors. */
    record Held(String owner, WrappedKey key) { }

    /** @return one line for each wrapping key that something stored needs, ordered by year and id, in one statement */
    List<Use> uses(TenantRef tenant);

    /**
     * @param after the last owner of the page before; empty for the first page
     * @return the next keys that this wrapping key has wrapped, ordered by owner
     */
    List<Held> wrappedBy(KeyScope scope, String keyId, String after, int most);

    /**
     * Puts another wrapping of the same key in place of that one.
     *
     * @return whether it was still there: somebody else may have been first, or its owner may be gone
     */
    boolean replace(Held held, WrappedKey fresh);
}
