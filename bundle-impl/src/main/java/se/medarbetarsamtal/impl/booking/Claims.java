package se.medarbetarsamtal.impl.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.medarbetarsamtal.api.ref.TenantRef;

/** Who is taken when. The database decides who was first. Implemented by {@code persistence}. */
public interface Claims {

    /**
     * Takes them in the running transaction, which is run again when somebody else was first with one of them.
     *
     * @param heldFor by which talk or offered time each stretch is taken
     */
    void take(TenantRef tenant, Collection<Holder> holders, Map<String, Span> heldFor);

    /** @return which of these somebody else has in that time, in one statement */
    Set<Holder> taken(TenantRef tenant, String heldFor, Collection<Holder> holders, Span span);

    /** One stretch of {@link Span#GRAIN} minutes. */
    record Taken(Holder holder, long bucket, String heldFor) { }

    /** @return what is taken of these, at least partly, from one moment to the other, in one statement */
    List<Taken> between(TenantRef tenant, Collection<Holder> holders, Instant from, Instant until);

    /** Lets go of all that is held for these, in one statement. */
    void release(TenantRef tenant, Collection<String> heldFor);
}
