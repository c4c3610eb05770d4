package se.medarbetarsamtal.impl.period;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.impl.policy.GoalLevel;

/** The goals of some units for one period: those of the operation first, and whatever is above before what is below. */
public record UnitGoals(Period period, List<Group> groups) {

    /**
     * The goals of one level and unit.
     *
     * @param maySet whether whoever asks may add, change and remove them
     */
    public record Group(GoalLevel level, Organisation unit, boolean maySet, List<UnitGoal> goals) { }

    public UnitGoals {
        groups = List.copyOf(groups);
    }

    /** A group without a goal is there only for the one who may give it one. */
    static UnitGoals of(
            Period period,
            List<Organisation> units,
            List<UnitGoal> goals,
            BiPredicate<GoalLevel, OrganisationRef> maySet) {
        List<Group> groups = new ArrayList<>();
        for (GoalLevel level : GoalLevel.values()) {
            for (Organisation unit : units) {
                List<UnitGoal> own = goals.stream()
                        .filter(goal -> goal.level() == level && goal.unit().equals(unit.organisation()))
                        .toList();
                boolean settable = maySet.test(level, unit.organisation());
                if (settable || !own.isEmpty()) {
                    groups.add(new Group(level, unit, settable, own));
                }
            }
        }
        return new UnitGoals(period, groups);
    }
}
