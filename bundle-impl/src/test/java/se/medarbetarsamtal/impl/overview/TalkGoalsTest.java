package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.KOMMUN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.curriculum.CurriculumEntry;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.identity.RoleAt;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.overview.TalkGoalsService.TalkGoals;
import se.medarbetarsamtal.impl.period.GoalText;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.period.UnitGoal;
import se.medarbetarsamtal.impl.period.UnitGoalService.Wanted;
import se.medarbetarsamtal.impl.period.UnitGoals;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.Samples;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.policy.GoalLevel;

/** Goals and läroplaner of one talk, from where they are set to where they are read. */
class TalkGoalsTest {

    private static final Period PERIOD = Period.ofId("2026-2027");
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-08-01");

    private final OrganisationRef all = new OrganisationRef("k-" + RandomIds.next());
    private final OrganisationRef school = new OrganisationRef("s-" + RandomIds.next());
    private final OrganisationRef preschool = new OrganisationRef("f-" + RandomIds.next());
    private final PersonRef chef = new PersonRef("c-" + RandomIds.next());
    private final PersonRef employee = new PersonRef("e-" + RandomIds.next());
    private final PersonRef admin = new PersonRef("a-" + RandomIds.next());

    @OnBothDatabases
    void aTalkStartsFromTheGoalsOfTheEmployeesUnitsInItsPeriod(TestDatabase database) {
        House house = house(database);
        DialogueId talk = talk(house);
        add(house, adminOf(house), GoalLevel.OPERATION, all, "Alla lyckas");
        add(house, chef(), GoalLevel.UNIT, school, "Läslust");
        add(house, chef(), GoalLevel.WORKPLACE, school, "Arbetsro");
        house.unitGoals.add(chef(), new Wanted(GoalLevel.UNIT, school, Period.ofId("2027-2028"), text("Nästa år")));
        house.host.employ(chef, duty(preschool, "Rektor"));
        add(house, chef(), GoalLevel.UNIT, preschool, "Ute varje dag");

        TalkGoals found = house.talkGoals.of(People.request(employee, HostRole.STAFF), talk);

        assertThat(found.unitsNamed()).isTrue();
        assertThat(found.goals().period()).isEqualTo(PERIOD);
        assertThat(found.goals().groups()).extracting(UnitGoals.Group::maySet).containsOnly(false);
        assertThat(words(found.goals())).containsExactly("OPERATION Alla lyckas", "UNIT Läslust", "WORKPLACE Arbetsro");
        house.host.employ(employee, duty(preschool, "Barnskötare"));
        assertThat(words(house.talkGoals.of(chef(), talk).goals())).containsExactly("OPERATION Alla lyckas", "UNIT Ute varje dag");
    }

    @OnBothDatabases
    void nobodyButThePartiesIsAnswered(TestDatabase database) {
        House house = house(database);
        DialogueId talk = talk(house);

        assertThatThrownBy(() -> house.talkGoals.of(adminOf(house), talk)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> house.curricula.ofTalk(adminOf(house), talk)).isInstanceOf(NotThere.class);
    }

    @OnBothDatabases
    void whereSomebodyWithAProtectedIdentityWorksIsNotNamedToOthers(TestDatabase database) {
        House house = house(database);
        DialogueId talk = talk(house);
        house.host.mark(employee, true);

        assertThat(house.talkGoals.of(chef(), talk).unitsNamed()).isFalse();
        assertThat(house.talkGoals.of(People.request(employee, HostRole.STAFF), talk).unitsNamed()).isTrue();
        house.host.forget(employee);
        assertThat(house.talkGoals.of(chef(), talk)).isEqualTo(new TalkGoals(new UnitGoals(PERIOD, List.of()), false));
    }

    @OnBothDatabases
    void aPageCostsTheSameHoweverManyGoalsThereAre(TestDatabase database) {
        House house = house(database);
        DialogueId talk = talk(house);
        add(house, chef(), GoalLevel.UNIT, school, "Ett");
        int[] few = cost(house, talk);
        IntStream.range(0, 20).forEach(i -> add(house, chef(), GoalLevel.UNIT, school, "Mål " + i));

        assertThat(cost(house, talk)).isEqualTo(few);
        assertThat(few).as("list and talk: statements, questions").containsExactly(2, 3, 2, 4);
    }

    @OnBothDatabases
    void onlyWhoMaySetsAndOnlyTheNewestVersion(TestDatabase database) {
        House house = house(database);
        UnitGoal goal = add(house, chef(), GoalLevel.UNIT, school, "Läslust");
        Request colleague = People.request(employee, HostRole.STAFF);

        assertThatThrownBy(() -> add(house, colleague, GoalLevel.UNIT, school, "Mitt mål")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> house.unitGoals.change(colleague, goal.id(), 1, text("Nytt"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> house.unitGoals.remove(colleague, goal.id(), 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> house.unitGoals.change(adminOf(house), goal.id(), 1, text("Nytt"))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> house.unitGoals.remove(chef(), "0".repeat(32), 1)).isInstanceOf(NotThere.class);

        assertThat(house.unitGoals.change(chef(), goal.id(), 1, text("Läslust i alla ämnen")).version()).isEqualTo(2);
        assertThatThrownBy(() -> house.unitGoals.change(chef(), goal.id(), 1, text("Nytt"))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> house.unitGoals.remove(chef(), goal.id(), 1)).isInstanceOf(Stale.class);
        assertThat(words(house.unitGoals.list(colleague, PERIOD))).containsExactly("UNIT Läslust i alla ämnen");
        house.unitGoals.remove(chef(), goal.id(), 2);
        assertThat(words(house.unitGoals.list(colleague, PERIOD))).isEmpty();
    }

    @OnBothDatabases
    void whoMaySetSeesWhereThereIsNothingYet(TestDatabase database) {
        House house = house(database);

        assertThat(house.unitGoals.list(chef(), PERIOD).groups())
                .extracting(group -> group.level() + " " + group.maySet()).containsExactly("UNIT true", "WORKPLACE true");
        assertThat(house.unitGoals.list(adminOf(house), PERIOD).groups())
                .extracting(UnitGoals.Group::level).containsExactly(GoalLevel.OPERATION);
        assertThat(house.unitGoals.list(chef(), Period.ofId("2025-2026")).groups()).isEmpty();
    }

    @OnBothDatabases
    void onlyThisSchoolYearAndTheNextAreOpen(TestDatabase database) {
        House house = house(database);
        for (String closed : List.of("2025-2026", "2028-2029")) {
            Wanted wanted = new Wanted(GoalLevel.UNIT, school, Period.ofId(closed), text("Mål"));
            assertThatThrownBy(() -> house.unitGoals.add(chef(), wanted)).isInstanceOf(Invalid.class);
        }
        UnitGoal past = new UnitGoal(RandomIds.next(), GoalLevel.UNIT, school, Period.ofId("2025-2026"), text("Då"), chef, People.NOW, 1);
        database.unitGoals().insert(KOMMUN, past);
        assertThatThrownBy(() -> house.unitGoals.change(chef(), past.id(), 1, text("Nu"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> house.unitGoals.remove(chef(), past.id(), 1)).isInstanceOf(Invalid.class);
        assertThat(house.unitGoals.now()).isEqualTo(PERIOD);
    }

    @OnBothDatabases
    void thereIsAnEndToHowManyThereAre(TestDatabase database) {
        House house = house(database);
        IntStream.range(0, 30).forEach(i -> add(house, chef(), GoalLevel.UNIT, school, "Mål " + i));

        assertThatThrownBy(() -> add(house, chef(), GoalLevel.UNIT, school, "Ett till"))
                .isInstanceOfSatisfying(Conflict.class, full -> assertThat(full.code()).isEqualTo("too-many-goals"));
    }

    @OnBothDatabases
    void laroplanerAreThoseOfTheEmployeesSchoolsToday(TestDatabase database) {
        House house = house(database);
        DialogueId talk = talk(house);
        assertThat(curricula(house, talk)).containsExactly("Lgr22");

        OrganisationRef team = new OrganisationRef("t-" + RandomIds.next());
        house.host.place(team, "Arbetslag", Optional.of(preschool));
        house.host.employ(employee, duty(team, "Barnskötare"));
        assertThat(curricula(house, talk)).as("of the school above").containsExactly("Lpfö 18");
        house.host.place(school, "Norra skolan", Optional.of(all), "GR", "FS");
        house.host.employ(employee, duty(school, "Lärare"));
        assertThat(curricula(house, talk)).as("a school with two").containsExactly("Lpfö 18", "Lgr22");
        house.host.employ(employee, duty(preschool, "Barnskötare"),
                new Duty(school, "Lärare", LONG_AGO, Optional.of(LocalDate.parse("2026-11-21"))));
        assertThat(curricula(house, talk)).as("an employment that has ended").containsExactly("Lpfö 18");
        house.host.forget(employee);
        assertThat(curricula(house, talk)).isEmpty();
    }

    @OnBothDatabases
    void aHostWithLaroplanerOfItsOwnIsAskedInstead(TestDatabase database) {
        House house = house(database);
        DialogueId talk = talk(house);
        house.host.teach(types -> List.of(new CurriculumEntry("x-1", "Egen " + types, "Allt", Optional.empty())));

        assertThat(curricula(house, talk)).containsExactly("Egen [GR]");
    }

    private House house(TestDatabase database) {
        House house = new House(database);
        house.host.place(all, "Exempelkommun", Optional.empty());
        house.host.place(school, "Norra skolan", Optional.of(all), "GR");
        house.host.place(preschool, "Lönnen", Optional.of(all), "FS");
        house.host.employ(chef, duty(school, "Rektor"));
        house.host.employ(employee, duty(school, "Lärare"));
        return house;
    }

    private DialogueId talk(House house) {
        return house.assign(house.manager(chef, employee), house.publish(Samples.document("Samtal", "Hur är det?")), employee);
    }

    private Request chef() {
        return People.request(chef, HostRole.STAFF, HostRole.OBSERVER);
    }

    private Request adminOf(House house) {
        house.host.employ(admin, duty(all, "Systemförvaltare"));
        return new Request(new Actor(admin, KOMMUN, Set.of(new RoleAt(HostRole.PRINCIPAL_ORGANISER_ADMIN, all)),
                Optional.empty()), Optional.empty());
    }

    private static UnitGoal add(House house, Request request, GoalLevel level, OrganisationRef unit, String words) {
        return house.unitGoals.add(request, new Wanted(level, unit, PERIOD, text(words)));
    }

    private int[] cost(House house, DialogueId talk) {
        int[] cost = new int[4];
        cost[0] = house.database.dataSource().statementsOf(
                () -> cost[1] = house.host.questionsOf(() -> house.unitGoals.list(chef(), PERIOD)));
        cost[2] = house.database.dataSource().statementsOf(
                () -> cost[3] = house.host.questionsOf(() -> house.talkGoals.of(chef(), talk)));
        return cost;
    }

    private List<String> curricula(House house, DialogueId talk) {
        return house.curricula.ofTalk(chef(), talk).stream().map(CurriculumEntry::curriculum).distinct().toList();
    }

    private static List<String> words(UnitGoals goals) {
        return goals.groups().stream()
                .flatMap(group -> group.goals().stream().map(goal -> group.level() + " " + goal.text().goal()))
                .toList();
    }

    private static GoalText text(String words) {
        return new GoalText(words, Optional.empty());
    }

    private static Duty duty(OrganisationRef unit, String dutyRole) {
        return new Duty(unit, dutyRole, LONG_AGO, Optional.empty());
    }
}
