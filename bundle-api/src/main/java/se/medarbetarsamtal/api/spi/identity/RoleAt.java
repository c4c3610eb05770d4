package se.medarbetarsamtal.api.spi.identity;

import static java.util.Objects.requireNonNull;

import se.medarbetarsamtal.api.ref.OrganisationRef;

/**
 * A role and where it counts.
 *
 * @param role the role
 * @param organisation the school, or the huvudman for a role that counts everywhere
 */
public record RoleAt(HostRole role, OrganisationRef organisation) {

    public RoleAt {
        requireNonNull(role, "role");
        requireNonNull(organisation, "organisation");
    }
}
