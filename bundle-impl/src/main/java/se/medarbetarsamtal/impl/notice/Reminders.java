package se.medarbetarsamtal.impl.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** What is to be followed up when, and of what has been reminded. Implemented by {@code persistence}; each call is one statement. */
public interface Reminders {

    /**
     * Something that is to be followed up on a day, and of which nobody has been reminded for that day.
     *
     * @param subject the agreement, or the follow-up of the talk
     */
    record Due(DialogueId dialogue, PersonRef employee, String subject, LocalDate day) { }

    /**
     * What is open and to be followed up between these days: agreements that live, also those of closed talks, and follow-ups
     * that are not held, of talks that are not closed.
     *
     * @return the first of them, talk by talk
     */
    List<Due> due(TenantRef tenant, LocalDate from, LocalDate until, int most);

    /** @return whether it is still so, and nobody was first: it is reminded of now, by whoever asked */
    boolean take(TenantRef tenant, Due due, Instant at);

    /** Forgets those of a talk that is taken back, also those that its chef made. */
    void delete(TenantRef tenant, DialogueId dialogue);
}
