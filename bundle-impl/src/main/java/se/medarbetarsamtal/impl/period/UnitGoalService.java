package se.medarbetarsamtal.impl.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.NoSubject;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.AccessPolicy;
import se.medarbetarsamtal.impl.policy.GoalLevel;
import se.medarbetarsamtal.impl.policy.GoalRights;
import se.medarbetarsamtal.impl.policy.UnitTree;

/** The goals that talks start from: read by those whom they concern, set by whoever leads there. */
@Component(service = UnitGoalService.class)
public class UnitGoalService {

    private final AccessPolicy policy;
    private final GoalStore goals;
    private final OneTime oneTime;
    private final Clock clock;

    @Activate
    public UnitGoalService(
            @Reference AccessPolicy policy,
            @Reference GoalStore goals,
            @Reference OneTime oneTime,
            @Reference Clock clock) {
        this.policy = policy;
        this.goals = goals;
        this.oneTime = oneTime;
        this.clock = clock;
    }

    /** What somebody wants to add. */
    public record Wanted(GoalLevel level, OrganisationRef unit, Period period, GoalText text) { }

    /** @return the present school year, for whoever names no other */
    @NoSubject("the calendar is everybody's")
    public Period now() {
        return Period.of(clock.today());
    }

    public UnitGoals list(Request request, Period period) {
        GoalRights rights = policy.goalRights(request);
        boolean open = isOpen(period);
        return UnitGoals.of(period, rights.units(), goals.ofUnits(request.tenant(), period, rights.references()),
                (level, unit) -> open && rights.maySet(level, unit));
    }

    /**
     * @param employed where the employee of the talk works now, and what is above
     * @return what a talk in this period starts from
     */
    @NoSubject("the decision on the talk is the policy's, and goals are about no person")
    public UnitGoals forEmployee(AccessDecision decision, UnitTree employed, Period period) {
        decision.requireLive();
        List<Organisation> units = employed.fromTheTop();
        Set<OrganisationRef> references = units.stream().map(Organisation::organisation).collect(Collectors.toSet());
        return UnitGoals.of(period, units, goals.ofUnits(decision.request().tenant(), period, references),
                (level, unit) -> false);
    }

    public UnitGoal add(Request request, Wanted wanted) {
        policy.requireGoalSetter(policy.goalRights(request), wanted.level(), wanted.unit());
        requireOpen(wanted.period());
        UnitGoal goal = new UnitGoal(RandomIds.next(), wanted.level(), wanted.unit(), wanted.period(), wanted.text(),
                request.person(), clock.now(), 1);
        return oneTime.commit(request, () -> {
            if (!goals.insert(request.tenant(), goal)) {
                throw new Conflict("too-many-goals");
            }
            return goal;
        });
    }

    /** @throws Stale when {@code version} is not the newest */
    public UnitGoal change(Request request, String id, int version, GoalText text) {
        UnitGoal changed = settable(policy.goalRights(request), id).saying(text, request.person(), clock.now());
        if (changed.version() != version + 1 || !goals.replace(request.tenant(), changed, version)) {
            throw new Stale();
        }
        return changed;
    }

    /** @throws Stale when {@code version} is not the newest */
    public void remove(Request request, String id, int version) {
        UnitGoal goal = settable(policy.goalRights(request), id);
        if (!goals.delete(request.tenant(), goal.id(), version)) {
            throw new Stale();
        }
    }

    private UnitGoal settable(GoalRights rights, String id) {
        UnitGoal goal = goals.find(rights.request().tenant(), id)
                .filter(found -> rights.concerns(found.unit()))
                .orElseThrow(() -> policy.noSuchGoal(rights, id));
        policy.requireGoalSetter(rights, goal.level(), goal.unit());
        requireOpen(goal.period());
        return goal;
    }

    /** What past talks started from stays as it was. */
    private void requireOpen(Period period) {
        if (!isOpen(period)) {
            throw new Invalid("period", "period-closed");
        }
    }

    /** The present school year and the next. */
    private boolean isOpen(Period period) {
        LocalDate today = clock.today();
        return !today.isAfter(period.endsOn()) && !today.plusYears(1).isBefore(period.startsOn());
    }
}
