package se.medarbetarsamtal.impl.host;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.organisation.Logo;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.api.spi.organisation.Organisations;

/** Keeps only organisations that were asked for, and a logo only if it is a picture of sensible size. */
final class GuardedOrganisations implements Organisations {

    private final Guard<Organisations> guard;

    GuardedOrganisations(Guard<Organisations> guard) {
        this.guard = guard;
    }

    @Override
    public Organisation principalOrganiser(TenantRef tenant) {
        return guard.ask(host -> host.principalOrganiser(tenant));
    }

    @Override
    public Map<OrganisationRef, Organisation> organisations(
            TenantRef tenant, Collection<OrganisationRef> organisations) {
        List<OrganisationRef> asked = List.copyOf(organisations);
        return guard.ask(host -> {
            Map<OrganisationRef, Organisation> answered = host.organisations(tenant, asked);
            Map<OrganisationRef, Organisation> kept = new HashMap<>();
            for (OrganisationRef organisation : asked) {
                Organisation found = answered.get(organisation);
                if (found != null && found.organisation().equals(organisation)) {
                    kept.put(organisation, found);
                }
            }
            return kept;
        });
    }

    @Override
    public Optional<Logo> logo(TenantRef tenant) {
        return guard.ask(host -> host.logo(tenant).filter(PictureCheck::isSound));
    }
}
