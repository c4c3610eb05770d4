package se.medarbetarsamtal.api.spi.skolbanken;

import java.util.Collection;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** The host's list of published things. It holds the entries; the text of a template stays in the module. */
@ConsumerType
public interface Skolbanken {

    /** Shows the entry, in place of an earlier one of the same template. Repeating it changes nothing. */
    void publish(TenantRef tenant, SkolbankenEntry entry);

    /** Takes the entry away. One that is not there stays away. */
    void withdraw(TenantRef tenant, TemplateId template);

    /**
     * At which schools the samtalsmall-editor is activated: without it a Skoladmin makes no templates there.
     *
     * @param schools which ones are asked about
     * @return those of them that have it; by itself none
     */
    default Set<OrganisationRef> schoolsWithEditor(TenantRef tenant, Collection<OrganisationRef> schools) {
        return Set.of();
    }
}
