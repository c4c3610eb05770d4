package se.medarbetarsamtal.impl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static se.medarbetarsamtal.impl.People.ALVA;
import static se.medarbetarsamtal.impl.People.KARIN;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.People.SCHOOL;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.identity.RoleAt;
import se.medarbetarsamtal.api.spi.organisation.Organisation;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.house.CountingHost;

/** Who reads and who sets the goals of which unit: kommun, förvaltning, two schools, an arbetslag in one of them. */
class GoalRightsTest {

    private static final OrganisationRef ALL = new OrganisationRef("kommun");
    private static final OrganisationRef OFFICE = new OrganisationRef("forvaltning");
    private static final OrganisationRef OTHER_SCHOOL = new OrganisationRef("sodra");
    private static final OrganisationRef TEAM = new OrganisationRef("arbetslag");
    private static final OrganisationRef LOST = new OrganisationRef("vilsen");
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-08-01");

    private final AccessJournal journal = mock();
    private final CountingHost host = new CountingHost(mock());
    private final AccessPolicy policy = new AccessPolicy(
            host, new ManagerChecks(host, GraphHost.noSettings(), () -> NOW), journal, () -> NOW);

    @BeforeEach
    void theTreeOfUnits() {
        host.place(ALL, "Exempelkommun", Optional.empty());
        host.place(OFFICE, "Utbildningsförvaltningen", Optional.of(ALL));
        host.place(SCHOOL, "Norra skolan", Optional.of(OFFICE), "GR");
        host.place(OTHER_SCHOOL, "Södra skolan", Optional.of(OFFICE), "FS", "GR");
        host.place(TEAM, "Arbetslag 1", Optional.of(SCHOOL));
        host.place(LOST, "Vilse", Optional.of(LOST));
    }

    @Test
    void whoeverWorksSomewhereReadsWhatIsThereAndAbove() {
        host.employ(ALVA, duty(TEAM, "Lärare"));

        GoalRights rights = policy.goalRights(request(Set.of()));

        assertThat(rights.units()).extracting(Organisation::organisation).containsExactly(ALL, OFFICE, SCHOOL, TEAM);
        assertThat(rights.references()).containsExactlyInAnyOrder(ALL, OFFICE, SCHOOL, TEAM);
        assertThat(rights.concerns(SCHOOL)).isTrue();
        assertThat(rights.concerns(OTHER_SCHOOL)).isFalse();
        assertThat(settable(rights)).isEmpty();
    }

    @Test
    void aChefSetsTheGoalsOfTheOwnUnitAndNoOther() {
        host.employ(ALVA, duty(SCHOOL, "Rektor"));

        GoalRights rights = policy.goalRights(request(Set.of(at(HostRole.OBSERVER, SCHOOL))));

        assertThat(settable(rights)).containsExactlyInAnyOrder("UNIT norra", "WORKPLACE norra");
    }

    @Test
    void aChefAboveTheSchoolsSetsTheGoalsOfTheOperationAndNoSchools() {
        host.employ(ALVA, duty(OFFICE, "Rektor"));

        GoalRights rights = policy.goalRights(request(Set.of(at(HostRole.OBSERVER, OFFICE))));

        assertThat(settable(rights)).containsExactly("OPERATION forvaltning");
    }

    @Test
    void aTeamInASchoolIsNotAboveTheSchools() {
        host.employ(ALVA, duty(TEAM, "Rektor"));

        GoalRights rights = policy.goalRights(request(Set.of(at(HostRole.OBSERVER, SCHOOL))));

        assertThat(settable(rights)).containsExactlyInAnyOrder("UNIT arbetslag", "WORKPLACE arbetslag");
    }

    @Test
    void aHuvudmanThatIsASchoolItselfHasAllLevels() {
        host.place(SCHOOL, "Friskolan", Optional.empty(), "GR");
        host.employ(ALVA, duty(SCHOOL, "Rektor"));

        GoalRights rights = policy.goalRights(request(Set.of(at(HostRole.OBSERVER, SCHOOL))));

        assertThat(settable(rights)).containsExactlyInAnyOrder("OPERATION norra", "UNIT norra", "WORKPLACE norra");
    }

    @Test
    void theBefattningCountsWhereItIsHeldAndWhileItRuns() {
        host.employ(ALVA, duty(SCHOOL, "Lärare"), duty(OTHER_SCHOOL, "Rektor"),
                new Duty(TEAM, "Rektor", LONG_AGO, Optional.of(LocalDate.parse("2026-11-21"))));

        GoalRights rights = policy.goalRights(request(Set.of(at(HostRole.OBSERVER, SCHOOL))));

        assertThat(settable(rights)).containsExactlyInAnyOrder("UNIT sodra", "WORKPLACE sodra");
        assertThat(rights.concerns(TEAM)).isFalse();
    }

    @Test
    void whoIsNotObservatorIsNoChef() {
        host.employ(ALVA, duty(SCHOOL, "Rektor"));

        assertThat(settable(policy.goalRights(request(Set.of())))).isEmpty();
    }

    @Test
    void kommunadminSetsTheGoalsOfTheHuvudmanAlsoWithoutAnEmployment() {
        host.employ(ALVA);

        GoalRights rights = policy.goalRights(request(Set.of(at(HostRole.PRINCIPAL_ORGANISER_ADMIN, ALL))));

        assertThat(settable(rights)).containsExactly("OPERATION kommun");
    }

    @Test
    void kommunadminWhoWorksAtASchoolSetsNothingThere() {
        host.employ(ALVA, duty(SCHOOL, "Lärare"));

        GoalRights rights = policy.goalRights(
                request(Set.of(at(HostRole.PRINCIPAL_ORGANISER_ADMIN, ALL), at(HostRole.SCHOOL_ADMIN, SCHOOL))));

        assertThat(settable(rights)).containsExactly("OPERATION kommun");
        assertThat(rights.units()).extracting(Organisation::organisation).containsExactly(ALL, OFFICE, SCHOOL);
    }

    @Test
    void aUnitThatLeadsNowhereIsAboveNothing() {
        host.employ(ALVA, duty(LOST, "Rektor"));

        GoalRights rights = policy.goalRights(request(Set.of(at(HostRole.OBSERVER, LOST))));

        assertThat(settable(rights)).containsExactlyInAnyOrder("UNIT vilsen", "WORKPLACE vilsen");
    }

    @Test
    void whoeverWorksNowhereSeesNothingAndItIsWrittenDown() {
        host.employ(ALVA);
        Request request = request(Set.of(at(HostRole.PUPIL, SCHOOL), at(HostRole.OBSERVER, SCHOOL)));

        assertThatThrownBy(() -> policy.goalRights(request)).isInstanceOf(NotThere.class);

        then(journal).should().denied(request, "unit-goals", "READ_UNIT_GOALS", Reason.NO_RELATION);
    }

    @Test
    void whoIsSignedInAsSomebodyElseSeesNothing() {
        host.employ(ALVA, duty(SCHOOL, "Rektor"));
        Request request = new Request(new Actor(ALVA, KOMMUN, Set.of(at(HostRole.OBSERVER, SCHOOL)), Optional.of(KARIN)),
                Optional.empty());

        assertThatThrownBy(() -> policy.goalRights(request)).isInstanceOf(NotThere.class);

        then(journal).should().denied(request, "alva", "READ_UNIT_GOALS", Reason.SUPPORT_SESSION);
    }

    @Test
    void aRefusalIsWrittenDownAndAYesIsNot() {
        host.employ(ALVA, duty(SCHOOL, "Rektor"));
        Request request = request(Set.of(at(HostRole.OBSERVER, SCHOOL)));
        GoalRights rights = policy.goalRights(request);

        policy.requireGoalSetter(rights, GoalLevel.UNIT, SCHOOL);
        then(journal).should(never()).denied(any(), any(), any(), any());

        assertThatThrownBy(() -> policy.requireGoalSetter(rights, GoalLevel.OPERATION, ALL))
                .isInstanceOfSatisfying(NotAllowed.class, no -> assertThat(no.code()).isEqualTo("goals-of-others"));
        then(journal).should().denied(request, "kommun", "SET_UNIT_GOALS", Reason.GOALS_OF_OTHERS);
        String goal = RandomIds.next();
        assertThat(policy.noSuchGoal(rights, goal)).isInstanceOf(NotThere.class);
        then(journal).should().denied(eq(request), eq(goal), eq("SET_UNIT_GOALS"), eq(Reason.ABSENT));
        assertThat(policy.noSuchGoal(rights, "Words that somebody sent")).isInstanceOf(NotThere.class);
        then(journal).should().denied(eq(request), eq("no-id"), eq("SET_UNIT_GOALS"), eq(Reason.ABSENT));
    }

    @Test
    void theTreeCostsOneQuestionAStepHoweverManyUnitsThereAre() {
        host.employ(ALVA, duty(SCHOOL, "Lärare"));
        int one = host.questionsOf(() -> policy.goalRights(request(Set.of())));
        host.employ(ALVA, duty(SCHOOL, "Lärare"), duty(OTHER_SCHOOL, "Lärare"));

        assertThat(host.questionsOf(() -> policy.goalRights(request(Set.of())))).isEqualTo(one).isEqualTo(4);
    }

    private static Set<String> settable(GoalRights rights) {
        return Set.of(ALL, OFFICE, SCHOOL, OTHER_SCHOOL, TEAM, LOST, new OrganisationRef("elsewhere")).stream()
                .flatMap(unit -> Set.of(GoalLevel.values()).stream()
                        .filter(level -> rights.maySet(level, unit))
                        .map(level -> level + " " + unit.value()))
                .collect(Collectors.toSet());
    }

    private static Request request(Set<RoleAt> roles) {
        return new Request(new Actor(ALVA, KOMMUN, roles, Optional.empty()), Optional.empty());
    }

    private static RoleAt at(HostRole role, OrganisationRef unit) {
        return new RoleAt(role, unit);
    }

    private static Duty duty(OrganisationRef unit, String dutyRole) {
        return new Duty(unit, dutyRole, LONG_AGO, Optional.empty());
    }
}
