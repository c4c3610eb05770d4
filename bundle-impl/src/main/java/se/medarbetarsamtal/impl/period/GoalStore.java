package se.medarbetarsamtal.impl.period;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TenantRef;

/** The goals of all units. Implemented by {@code persistence}. */
public interface GoalStore {

    /** So many goals of one level has a unit in a period. */
    int MOST = 30;

    /** @return those of these units, in the order in which they were added; one statement */
    List<UnitGoal> ofUnits(TenantRef tenant, Period period, Collection<OrganisationRef> units);

    Optional<UnitGoal> find(TenantRef tenant, String id);

    /** @return false when there are {@link #MOST} of the same level, unit and period; nothing was changed */
    boolean insert(TenantRef tenant, UnitGoal goal);

    /**
     * Stores the words of {@code goal}, whose version is the one after {@code expected}.
     *
     * @return false when another version is stored now; nothing was changed
     */
    boolean replace(TenantRef tenant, UnitGoal goal, int expected);

    /** @return false when another version is stored now; nothing was changed */
    boolean delete(TenantRef tenant, String id, int expected);
}
