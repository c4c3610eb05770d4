package se.medarbetarsamtal.impl.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/**
 * Every mentor link that was ever seen of an employee with a talk. Implemented by {@code persistence}; each call is one
 * statement. Of two transactions that record the same change one is run again and then finds it recorded.
 */
public interface SeenMentors {

    List<SeenMentor> of(TenantRef tenant, Collection<PersonRef> employees);

    /** Stores links that were never seen before. */
    void insert(TenantRef tenant, List<SeenMentor> links);

    /** Marks links that were only concluded as seen. */
    void confirm(TenantRef tenant, List<SeenMentor> links, Instant at);

    /** Marks present links as lost. */
    void lose(TenantRef tenant, List<SeenMentor> links, Instant at);

    /** Marks lost links as present, as if they had never been lost. */
    void regain(TenantRef tenant, List<SeenMentor> links, Instant at);

    /** Marks lost links as present, new and announced. */
    void renew(TenantRef tenant, List<SeenMentor> links, Instant at);

    /**
     * Locks the links of the employee that were lost by then until the transaction ends, so that none comes back meanwhile.
     *
     * @return whose they were
     */
    List<PersonRef> lockLost(TenantRef tenant, PersonRef employee, Instant by);
}
