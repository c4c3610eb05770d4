package se.medarbetarsamtal.impl.host;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.skolbanken.Skolbanken;
import se.medarbetarsamtal.api.spi.skolbanken.SkolbankenEntry;

final class GuardedSkolbanken implements Skolbanken {

    private final Guard<Skolbanken> guard;

    GuardedSkolbanken(Guard<Skolbanken> guard) {
        this.guard = guard;
    }

    @Override
    public void publish(TenantRef tenant, SkolbankenEntry entry) {
        guard.ask(host -> {
            host.publish(tenant, entry);
            return entry;
        });
    }

    @Override
    public void withdraw(TenantRef tenant, TemplateId template) {
        guard.ask(host -> {
            host.withdraw(tenant, template);
            return template;
        });
    }

    /** Keeps only schools that were asked for. */
    @Override
    public Set<OrganisationRef> schoolsWithEditor(TenantRef tenant, Collection<OrganisationRef> schools) {
        List<OrganisationRef> asked = List.copyOf(schools);
        return guard.ask(host -> {
            Set<OrganisationRef> answered = host.schoolsWithEditor(tenant, asked);
            return asked.stream().filter(answered::contains).collect(Collectors.toSet());
        });
    }
}
