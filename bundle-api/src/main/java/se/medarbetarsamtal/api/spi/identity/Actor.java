package se.medarbetarsamtal.api.spi.identity;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/**
 * Who acts in a request.
 *
 * @param person whose rights count
 * @param tenant the huvudman under which the person is signed in
 * @param roles the person's roles now, empty when there are none
 * @param realUser the administrator who is signed in as {@code person} ("logga in som"), empty in an ordinary session;
 *     with it present the module shows no content at all
 */
public record Actor(PersonRef person, TenantRef tenant, Set<RoleAt> roles, Optional<PersonRef> realUser) {

    public Actor {
        requireNonNull(person, "person");
        requireNonNull(tenant, "tenant");
        roles = Set.copyOf(roles);
        requireNonNull(realUser, "realUser");
    }

    /** @return whether the person has the role anywhere */
    public boolean holds(HostRole role) {
        return roles.stream().anyMatch(held -> held.role() == role);
    }
}
