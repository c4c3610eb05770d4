package se.medarbetarsamtal.impl.persistence.period;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.persistence.Samples.NOW;
import static se.medarbetarsamtal.impl.persistence.Samples.PERIOD;
import static se.medarbetarsamtal.impl.persistence.Samples.person;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.period.GoalStore;
import se.medarbetarsamtal.impl.period.GoalText;
import se.medarbetarsamtal.impl.period.UnitGoal;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.Race;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.policy.GoalLevel;

class StoredUnitGoalsTest {

    private static final OrganisationRef SCHOOL = new OrganisationRef("norra");
    private static final OrganisationRef OTHER = new OrganisationRef("sodra");

    private final TenantRef tenant = tenant();

    @OnBothDatabases
    void goalsComeBackAsTheyWereInTheirOrder(TestDatabase database) {
        UnitGoal first = goal(GoalLevel.UNIT, SCHOOL, new GoalText("Läslust", Optional.of("En timme i veckan")));
        UnitGoal second = goal(GoalLevel.UNIT, SCHOOL, new GoalText("Arbetsro", Optional.empty()));
        UnitGoal elsewhere = goal(GoalLevel.UNIT, OTHER, new GoalText("Ute varje dag", Optional.empty()));
        List.of(first, second, elsewhere).forEach(goal -> assertThat(database.unitGoals().insert(tenant, goal)).isTrue());

        assertThat(database.unitGoals().ofUnits(tenant, PERIOD, List.of(SCHOOL))).containsExactly(first, second);
        assertThat(database.unitGoals().ofUnits(tenant, PERIOD, List.of(SCHOOL, OTHER))).hasSize(3);
        assertThat(database.unitGoals().ofUnits(tenant, PERIOD, List.of())).isEmpty();
        assertThat(database.unitGoals().ofUnits(tenant, PERIOD.withEarlier(2).get(1), List.of(SCHOOL))).isEmpty();
        assertThat(database.unitGoals().find(tenant, second.id())).contains(second);
    }

    @OnBothDatabases
    void aChangeNeedsTheNewestVersion(TestDatabase database) {
        GoalStore goals = database.unitGoals();
        UnitGoal goal = goal(GoalLevel.WORKPLACE, SCHOOL, new GoalText("Läslust", Optional.of("Tid")));
        goals.insert(tenant, goal);
        UnitGoal changed = new UnitGoal(goal.id(), goal.level(), SCHOOL, PERIOD,
                new GoalText("Läslust i alla ämnen", Optional.empty()), person(), NOW.plusSeconds(9), 2);

        assertThat(goals.replace(tenant, changed, 1)).isTrue();
        assertThat(goals.replace(tenant, changed, 1)).isFalse();
        assertThat(goals.find(tenant, goal.id())).contains(changed);
        assertThat(goals.delete(tenant, goal.id(), 1)).isFalse();
        assertThat(goals.delete(tenant, goal.id(), 2)).isTrue();
        assertThat(goals.find(tenant, goal.id())).isEmpty();
    }

    @OnBothDatabases
    void thereIsRoomForThirtyOfALevelAndForOneMoreWhenOneIsGone(TestDatabase database) {
        GoalStore goals = database.unitGoals();
        List<UnitGoal> thirty = IntStream.range(0, GoalStore.MOST).mapToObj(i -> goal("Mål " + i)).toList();
        thirty.forEach(goal -> assertThat(goals.insert(tenant, goal)).isTrue());

        assertThat(goals.insert(tenant, goal("Ett till"))).isFalse();
        assertThat(goals.insert(tenant, goal(GoalLevel.WORKPLACE, SCHOOL, text("Annan nivå")))).isTrue();
        goals.delete(tenant, thirty.get(3).id(), 1);
        assertThat(goals.insert(tenant, goal("I luckan"))).isTrue();
        assertThat(goals.insert(tenant, goal("Ett till"))).isFalse();
    }

    /** By the unique place alone: without it both would be the thirtieth, or one of them would fail. */
    @OnBothDatabases
    void ofThoseWhoAddAtOnceAllFindAPlaceUntilThereIsNoneLeft(TestDatabase database) throws InterruptedException {
        GoalStore goals = database.unitGoals();
        IntStream.range(0, GoalStore.MOST - 3).forEach(i -> goals.insert(tenant, goal("Mål " + i)));

        assertThat(Race.of(2, i -> goals.insert(tenant, goal("Samtidigt " + i)))).containsExactly(true, true);
        assertThat(Race.of(2, i -> goals.insert(tenant, goal("Sist " + i)))).containsExactlyInAnyOrder(true, false);
        assertThat(goals.ofUnits(tenant, PERIOD, List.of(SCHOOL))).hasSize(GoalStore.MOST);
    }

    @OnBothDatabases
    void anotherTenantSeesAndChangesNothing(TestDatabase database) {
        GoalStore goals = database.unitGoals();
        UnitGoal goal = goal("Läslust");
        goals.insert(tenant, goal);
        TenantRef other = tenant();

        assertThat(goals.find(other, goal.id())).isEmpty();
        assertThat(goals.ofUnits(other, PERIOD, List.of(SCHOOL))).isEmpty();
        assertThat(goals.replace(other, goal, 1)).isFalse();
        assertThat(goals.delete(other, goal.id(), 1)).isFalse();
        assertThat(goals.find(tenant, goal.id())).contains(goal);
    }

    private static UnitGoal goal(String words) {
        return goal(GoalLevel.UNIT, SCHOOL, text(words));
    }

    private static GoalText text(String words) {
        return new GoalText(words, Optional.empty());
    }

    private static UnitGoal goal(GoalLevel level, OrganisationRef unit, GoalText text) {
        return new UnitGoal(RandomIds.next(), level, unit, PERIOD, text, person(), NOW, 1);
    }
}
