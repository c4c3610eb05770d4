package se.medarbetarsamtal.api.contribution;

import java.util.Collection;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.text.Wording;

/** Asked by the host before it links mentees to a mentor. The host links only whom every rule lets through. */
@ProviderType
public interface RelationRule {

    /**
     * @param mentor who shall become mentor
     * @param mentees whom an administrator has ticked
     * @return why somebody may not be linked, by mentee; who is absent from the map may be
     */
    Map<PersonRef, Wording> refusals(TenantRef tenant, PersonRef mentor, Collection<PersonRef> mentees);
}
