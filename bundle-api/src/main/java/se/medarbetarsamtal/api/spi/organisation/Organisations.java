package se.medarbetarsamtal.api.spi.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** The huvudman and its units. */
@ConsumerType
public interface Organisations {

    /** @return the huvudman itself; never absent for a tenant that the host has named */
    Organisation principalOrganiser(TenantRef tenant);

    /** @return the units that this huvudman has among those asked for; the others are absent from the map */
    Map<OrganisationRef, Organisation> organisations(TenantRef tenant, Collection<OrganisationRef> organisations);

    /** @return what stands beside the huvudman's name on paper; empty for the name alone */
    default Optional<Logo> logo(TenantRef tenant) {
        return Optional.empty();
    }
}
