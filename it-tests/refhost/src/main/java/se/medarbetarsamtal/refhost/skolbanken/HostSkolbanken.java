package se.medarbetarsamtal.refhost.skolbanken;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.skolbanken.Skolbanken;
import se.medarbetarsamtal.api.spi.skolbanken.SkolbankenEntry;

/** Takes what is published. */
@Component(name = "refhost.skolbanken")
public class HostSkolbanken implements Skolbanken {

    private final Bank bank;

    @Activate
    public HostSkolbanken(@Reference Bank bank) {
        this.bank = bank;
    }

    @Override
    public void publish(TenantRef tenant, SkolbankenEntry entry) {
        bank.put(tenant, entry);
    }

    @Override
    public void withdraw(TenantRef tenant, TemplateId template) {
        bank.remove(tenant, template);
    }
}
