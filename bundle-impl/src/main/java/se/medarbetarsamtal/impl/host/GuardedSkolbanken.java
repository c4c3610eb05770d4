package se.medarbetarsamtal.impl.host;

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
}
