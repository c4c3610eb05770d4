package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.People.SCHOOL;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.spi.identity.Actor;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.identity.RoleAt;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Assignment;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

class WithoutManagerTest {

    private static final PersonRef CHEF = new PersonRef("chef");

    private final PersonRef[] employees = IntStream.range(0, 3)
            .mapToObj(number -> new PersonRef(RandomIds.next())).toArray(PersonRef[]::new);

    @ParameterizedTest
    @EnumSource(Product.class)
    void countsTheTalksOfWhomeverNobodyIsLinkedToNow(Product product) {
        House house = new House(TestDatabase.fresh(product));
        Request manager = house.manager(CHEF, employees);
        assign(house, manager);
        assign(house, manager);
        assertThat(house.withoutManager.count(kommunadmin())).isZero();

        house.host.unlink(CHEF, employees[0]);
        house.host.unlink(CHEF, employees[1]);
        assertThat(house.withoutManager.count(kommunadmin())).isEqualTo(4);
        assertThat(house.withoutManager.count(skoladmin(SCHOOL))).isEqualTo(4);
        assertThat(house.withoutManager.count(skoladmin(new OrganisationRef("södra")))).isZero();

        house.host.forget(employees[0]);
        assertThat(house.withoutManager.count(kommunadmin())).as("not of whom the host no longer has").isEqualTo(2);
        assertThat(house.withoutManager.count(skoladmin(SCHOOL))).isEqualTo(2);

        house.host.link(CHEF, employees[1]);
        assertThat(house.withoutManager.count(kommunadmin())).isZero();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whoHasLeftIsCountedAgainWhenComingBackAndTheTalkWasThereAllTheTime(Product product) {
        House house = new House(TestDatabase.fresh(product));
        List<DialogueId> talks = assign(house, house.manager(CHEF, employees));
        house.host.unlink(CHEF, employees[0]);
        assertThat(house.withoutManager.count(kommunadmin())).isEqualTo(1);

        house.host.endDuties(employees[0], LocalDate.ofInstant(NOW, Clock.SWEDEN).minusDays(1));
        assertThat(house.withoutManager.count(kommunadmin())).isZero();
        assertThat(house.withoutManager.count(skoladmin(SCHOOL))).isZero();
        assertThat(house.sheets.open(People.request(employees[0]), talks.get(0)).texts()).isEmpty();

        house.host.endDuties(employees[0], LocalDate.ofInstant(NOW, Clock.SWEDEN));
        assertThat(house.withoutManager.count(kommunadmin())).as("on the last day").isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void countsNeitherWhatWasTakenBackNorWhatIsOlderThanThreeSchoolYears(Product product) {
        House house = new House(TestDatabase.fresh(product));
        Request manager = house.manager(CHEF, employees);
        List<DialogueId> talks = assign(house, manager);
        house.assignments.takeBack(manager, talks.get(0), 1);
        house.database.execute(ofRound("2024-2025", talks.get(1)));
        house.database.execute(ofRound("2023-2024", talks.get(2)));

        List.of(employees).forEach(employee -> house.host.unlink(CHEF, employee));

        assertThat(house.withoutManager.count(kommunadmin())).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void costsTheSameForThreeAndForSixty(Product product) {
        House house = new House(TestDatabase.fresh(product));
        Request manager = house.manager(CHEF, employees);
        assign(house, manager);
        Runnable count = () -> house.withoutManager.count(skoladmin(SCHOOL));
        int statements = house.database.dataSource().statementsOf(count);
        int questions = house.host.questionsOf(count);
        PersonRef[] more = IntStream.range(0, 57).mapToObj(number -> new PersonRef(RandomIds.next())).toArray(PersonRef[]::new);
        house.assignments.assign(house.manager(CHEF, more),
                new Assignment(house.publish(template(question("mal"))), Set.of(more), Set.of()));

        assertThat(house.database.dataSource().statementsOf(count)).isEqualTo(statements).isLessThanOrEqualTo(2);
        assertThat(house.host.questionsOf(count)).isEqualTo(questions).isLessThanOrEqualTo(2);
    }

    private List<DialogueId> assign(House house, Request manager) {
        TemplateId template = house.publish(template(question("mal")));
        return List.of(employees).stream().map(employee -> house.assign(manager, template, employee)).toList();
    }

    private static String ofRound(String period, DialogueId talk) {
        return "UPDATE ms_dialogue SET period = '%s' WHERE id = '%s'".formatted(period, talk.value());
    }

    private static Request kommunadmin() {
        return People.request(new PersonRef("ka"), HostRole.PRINCIPAL_ORGANISER_ADMIN);
    }

    private static Request skoladmin(OrganisationRef school) {
        return new Request(new Actor(new PersonRef("sa"), KOMMUN, Set.of(new RoleAt(HostRole.SCHOOL_ADMIN, school)),
                Optional.empty()), Optional.empty());
    }
}
