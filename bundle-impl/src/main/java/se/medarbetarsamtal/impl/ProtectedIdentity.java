package se.medarbetarsamtal.impl;

import java.util.List;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.person.PersonCard;

/** Of whom no place is told: whom the host marks as protected, and whom it does not show. */
public final class ProtectedIdentity {

    private ProtectedIdentity() { }

    /** @param card null for whom the host does not show */
    public static boolean is(PersonCard card) {
        return card == null || card.isProtected();
    }

    /** Asks the host. */
    public static boolean is(Host host, TenantRef tenant, PersonRef person) {
        return is(host.persons().cards(tenant, List.of(person)).get(person));
    }
}
