package se.medarbetarsamtal.impl;

import java.util.List;
import se.medarbetarsamtal.api.ref.TenantRef;

/** Whose things the module keeps; for work that nobody asked for and that each huvudman gets apart. Implemented by {@code persistence}. */
public interface Tenants {

    /** @return every huvudman with a line in the journal, which is every one that has something here */
    List<TenantRef> known();
}
