package se.medarbetarsamtal.api.spi.person;

import java.util.Collection;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** What the host shows of its persons. Asked for many at once; the answer is used for one request and forgotten. */
@ConsumerType
public interface Persons {

    /**
     * @param tenant the huvudman on whose behalf is asked
     * @param persons whom the answer is about, any number
     * @return a card for each person that this huvudman has; who is unknown, or another huvudman's, is absent from the map
     */
    Map<PersonRef, PersonCard> cards(TenantRef tenant, Collection<PersonRef> persons);
}
