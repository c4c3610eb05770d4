package se.medarbetarsamtal.impl.rest.period;

import java.util.List;
import se.medarbetarsamtal.impl.period.UnitGoal;
import se.medarbetarsamtal.impl.period.UnitGoals;
import se.medarbetarsamtal.impl.policy.GoalLevel;
import se.medarbetarsamtal.impl.rest.overview.PeriodView;

/**
 * The goals of some units, those of the operation first.
 *
 * @param period the round that they are for
 */
public record UnitGoalsView(PeriodView period, List<Group> groups) {

    /** @param unitName empty where it is not told */
    record Group(GoalLevel level, String unit, String unitName, boolean mayEdit, List<Item> goals) { }

    /** @param conditions null when nothing is said of them */
    record Item(String id, String text, String conditions, int version) {

        static Item of(UnitGoal goal) {
            return new Item(goal.id(), goal.text().goal(), goal.text().conditions().orElse(null), goal.version());
        }
    }

    public static UnitGoalsView of(UnitGoals found, boolean unitsNamed) {
        return new UnitGoalsView(PeriodView.of(found.period()), found.groups().stream()
                .map(group -> new Group(
                        group.level(),
                        unitsNamed ? group.unit().organisation().value() : "",
                        unitsNamed ? group.unit().name() : "",
                        group.maySet(),
                        group.goals().stream().map(Item::of).toList()))
                .toList());
    }
}
