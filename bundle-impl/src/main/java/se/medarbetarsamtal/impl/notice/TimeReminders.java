package se.medarbetarsamtal.impl.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** Of which times of talks somebody was reminded. Implemented by {@code persistence}; each call is one statement. */
public interface TimeReminders {

    /** What is reminded of. */
    enum Kind {
        /** The talk itself; both parties. */
        TALK,
        /** To prepare for it; the employee, unless something was shown already. */
        PREPARATION
    }

    /**
     * A time that the employee knows, of a talk that is not held, and of which nobody has been reminded so.
     *
     * @param revision which time it is: one that is moved is reminded of anew
     */
    record Due(Kind kind, DialogueId dialogue, PersonRef employee, PersonRef responsible, int revision, Instant start, ZoneId zone) { }

    /**
     * @param now what has begun by then is not reminded of any more
     * @param until before which it starts
     * @return the first of them
     */
    List<Due> due(TenantRef tenant, Kind kind, Instant now, Instant until, int most);

    /**
     * @param now as above
     * @return whether it is still so, and nobody was first: it is reminded of now, by whoever asked
     */
    boolean take(TenantRef tenant, Kind kind, DialogueId dialogue, int revision, Instant now);

    /** Forgets those of a talk that is taken back. */
    void delete(TenantRef tenant, DialogueId dialogue);
}
