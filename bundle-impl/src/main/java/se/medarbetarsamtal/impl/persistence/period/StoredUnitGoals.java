package se.medarbetarsamtal.impl.persistence.period;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.period.GoalStore;
import se.medarbetarsamtal.impl.period.GoalText;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.period.UnitGoal;
import se.medarbetarsamtal.impl.persistence.Database;
import se.medarbetarsamtal.impl.persistence.Mapped;
import se.medarbetarsamtal.impl.persistence.TryAgain;
import se.medarbetarsamtal.impl.policy.GoalLevel;

/** The goals of units, each a row that is changed in place. */
@Component(service = GoalStore.class)
public class StoredUnitGoals implements GoalStore {

    private final Database database;
    private final Mapped<UnitGoalMapper> goals;

    @Activate
    public StoredUnitGoals(@Reference Database database) {
        this.database = database;
        this.goals = database.mapped(UnitGoalMapper.class, UnitGoalMapper.Row.class, GoalLevel.class);
    }

    @Override
    public List<UnitGoal> ofUnits(TenantRef tenant, Period period, Collection<OrganisationRef> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        return goals.call(mapper -> mapper.ofUnits(tenant, period.id(), units)).stream()
                .map(StoredUnitGoals::goal)
                .toList();
    }

    @Override
    public Optional<UnitGoal> find(TenantRef tenant, String id) {
        return Optional.ofNullable(goals.call(mapper -> mapper.find(tenant, id))).map(StoredUnitGoals::goal);
    }

    /** Two who add at once: one of them is run again, behind the other. */
    @Override
    public boolean insert(TenantRef tenant, UnitGoal goal) {
        return database.run(() -> {
            UnitGoalMapper.Row row = row(goal);
            OptionalInt free = freePlace(goals.call(mapper -> mapper.places(tenant, row)));
            free.ifPresent(place -> goals.call(mapper -> mapper.insert(tenant, row.at(place)), TryAgain::new));
            return free.isPresent();
        });
    }

    @Override
    public boolean replace(TenantRef tenant, UnitGoal goal, int expected) {
        return goals.call(mapper -> mapper.replace(tenant, row(goal), expected)) == 1;
    }

    @Override
    public boolean delete(TenantRef tenant, String id, int expected) {
        return goals.call(mapper -> mapper.delete(tenant, id, expected)) == 1;
    }

    /** @return the place behind the last; when there is none left, the first that somebody has given up */
    private static OptionalInt freePlace(List<Integer> taken) {
        int last = taken.isEmpty() ? 0 : taken.get(taken.size() - 1);
        return last < MOST
                ? OptionalInt.of(last + 1)
                : IntStream.rangeClosed(1, MOST).filter(place -> !taken.contains(place)).findFirst();
    }

    private static UnitGoalMapper.Row row(UnitGoal goal) {
        return new UnitGoalMapper.Row(goal.id(), goal.level(), goal.unit(), goal.period().id(), 0, goal.text().goal(),
                goal.text().conditions().orElse(null), goal.by(), goal.at(), goal.version());
    }

    private static UnitGoal goal(UnitGoalMapper.Row row) {
        return new UnitGoal(row.id(), row.level(), row.unit(), Period.ofId(row.period()),
                new GoalText(row.goal(), Optional.ofNullable(row.conditions())), row.author(), row.writtenAt(), row.version());
    }
}
