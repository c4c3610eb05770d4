package se.medarbetarsamtal.impl.journal;

import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.TenantRef;

/** The anchors of the journal, as they are stored. Implemented by {@code persistence}. */
public interface AnchorStore {

    Optional<Anchor> last(TenantRef tenant);

    /** @return the next anchors after that number, in order */
    List<Anchor> after(TenantRef tenant, long number, int most);

    /** @return whether it was stored; another node may have been first with that number */
    boolean insert(Anchor anchor);
}
