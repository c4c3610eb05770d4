package se.medarbetarsamtal.refhost.skolbanken;

import java.util.Collection;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.skolbanken.Skolbanken;
import se.medarbetarsamtal.api.spi.skolbanken.SkolbankenEntry;

/** Takes what is published, and knows which schools make templates. */
@Component(name = "refhost.skolbanken")
public class HostSkolbanken implements Skolbanken {

    private final Bank bank;
    private final TemplateEditors editors;

    @Activate
    public HostSkolbanken(@Reference Bank bank, @Reference TemplateEditors editors) {
        this.bank = bank;
        this.editors = editors;
    }

    @Override
    public void publish(TenantRef tenant, SkolbankenEntry entry) {
        bank.put(tenant, entry);
    }

    @Override
    public void withdraw(TenantRef tenant, TemplateId template) {
        bank.remove(tenant, template);
    }

    @Override
    public Set<OrganisationRef> schoolsWithEditor(TenantRef tenant, Collection<OrganisationRef> schools) {
        return editors.among(tenant, schools);
    }
}
