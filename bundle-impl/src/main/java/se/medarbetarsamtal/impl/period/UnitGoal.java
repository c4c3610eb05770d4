package se.medarbetarsamtal.impl.period;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.policy.GoalLevel;

/**
 * A goal of the operation, of a unit or of a workplace, for one period.
 *
 * @param id 128 random bits
 * @param unit whose goal it is
 * @param by who wrote these words, at {@code at}
 * @param version one more at each change
 */
public record UnitGoal(
        String id,
        GoalLevel level,
        OrganisationRef unit,
        Period period,
        GoalText text,
        PersonRef by,
        Instant at,
        int version) {

    public UnitGoal {
        requireNonNull(id, "id");
        requireNonNull(level, "level");
        requireNonNull(unit, "unit");
        requireNonNull(period, "period");
        requireNonNull(text, "text");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }

    /** @return the next version, with other words */
    UnitGoal saying(GoalText other, PersonRef author, Instant now) {
        return new UnitGoal(id, level, unit, period, other, author, now, version + 1);
    }
}
