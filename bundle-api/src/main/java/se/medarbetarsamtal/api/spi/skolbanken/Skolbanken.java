package se.medarbetarsamtal.api.spi.skolbanken;

import org.osgi.annotation.versioning.ConsumerType;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** The host's list of published things. It holds the entries; the text of a template stays in the module. */
@ConsumerType
public interface Skolbanken {

    /** Shows the entry, in place of an earlier one of the same template. Repeating it changes nothing. */
    void publish(TenantRef tenant, SkolbankenEntry entry);

    /** Takes the entry away. One that is not there stays away. */
    void withdraw(TenantRef tenant, TemplateId template);
}
