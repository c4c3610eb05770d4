package se.medarbetarsamtal.impl.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.period.Period;

/** The talks. Implemented by {@code persistence}; each call is one statement unless it says otherwise. */
public interface Dialogues {

    /** Which persons already have a talk by that template in that period, and the highest ordinal of it. */
    Map<PersonRef, Integer> assigned(
            TenantRef tenant, TemplateId template, Period period, Collection<PersonRef> employees);

    /**
     * Stores new talks, in the running transaction.
     *
     * @throws se.medarbetarsamtal.impl.Conflict {@code already-assigned} when another request was first with one of them
     */
    void insert(List<Dialogue> dialogues);

    Optional<Dialogue> find(TenantRef tenant, DialogueId dialogue);

    /** @return in no order; one that is not there is absent */
    List<Dialogue> all(TenantRef tenant, Collection<DialogueId> dialogues);

    /**
     * @param period only those of this round; empty for all
     * @return the talks of these employees, the newest assignment first
     */
    List<Dialogue> ofEmployees(TenantRef tenant, Collection<PersonRef> employees, Optional<Period> period);

    /** @return the rounds in which these employees have talks, the newest first, in one statement */
    List<Period> periods(TenantRef tenant, Collection<PersonRef> employees);

    /** @return how many talks of those rounds each employee has, in one statement */
    Map<PersonRef, Integer> countByEmployee(TenantRef tenant, Collection<Period> periods);

    /**
     * Locks the talk against every other change of it or its texts until the transaction ends.
     *
     * @return the talk as it is now; empty when it has been taken back
     */
    Optional<Dialogue> lock(TenantRef tenant, DialogueId dialogue);

    /** Marks the locked talk as held, one version on. */
    void hold(TenantRef tenant, DialogueId dialogue, LocalDate heldOn);

    /** Moves the locked talk on to a state, one version on. */
    void step(TenantRef tenant, DialogueId dialogue, DialogueState state);

    /**
     * Locks the delivered talks of an employee of earlier rounds than this, as {@link #lock} does. Who has locked a later talk
     * too has done that first.
     *
     * @return the newest first
     */
    List<DialogueId> lockDelivered(TenantRef tenant, PersonRef employee, Period before);

    /** Closes locked talks, one version on. */
    void close(TenantRef tenant, Collection<DialogueId> dialogues);

    /** @return the next employees with talks, in order; empty after the last. For work that is nobody's request */
    List<PersonRef> employeesAfter(TenantRef tenant, String previous, int most);

    /** @return the talks of these employees in which somebody whose link was lost by then has left a chef's preparation */
    List<DialogueId> leftBehind(TenantRef tenant, Collection<PersonRef> employees, Instant lostBy);

    /** Gives the locked talk another responsible chef, one version on. */
    void takeOver(TenantRef tenant, DialogueId dialogue, PersonRef responsible);

    /** Deletes the locked talk. Its journal stays. */
    void delete(TenantRef tenant, DialogueId dialogue);
}
