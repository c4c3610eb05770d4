package se.medarbetarsamtal.api.spi.relation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/**
 * The mentor links as they are at the moment of the call. The module never keeps an answer past the request: a link taken
 * away is taken away from the next request on.
 */
@ConsumerType
public interface Relations {

    /**
     * @param mentees whom the answer is about, any number
     * @return the links that run today, by mentee; somebody without a mentor has an empty list or is absent
     */
    Map<PersonRef, List<MentorLink>> mentorsOf(TenantRef tenant, Collection<PersonRef> mentees);

    /** @return the links of one mentor that run today, staff and pupils, in the order the host shows them */
    List<MentorLink> menteesOf(TenantRef tenant, PersonRef mentor);
}
