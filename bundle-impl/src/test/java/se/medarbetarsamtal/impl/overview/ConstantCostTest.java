package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.People.KARIN;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.booking.SlotPlan;
import se.medarbetarsamtal.impl.booking.SlotService;
import se.medarbetarsamtal.impl.booking.WantedTime;
import se.medarbetarsamtal.impl.dialogue.Assignment;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.document.Batches;
import se.medarbetarsamtal.impl.document.RecordCopy;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.Responsible;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;

/** A page costs the same number of statements and of questions to the host, however much it shows. */
class ConstantCostTest {

    /** Nobody sits in two talks at once. */
    private static final Iterator<LocalDate> DAYS = Stream.iterate(LocalDate.of(2027, 1, 1), day -> day.plusDays(1)).iterator();

    private record Cost(int statements, int questions) { }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theMentorGroupCostsTheSameForFiveAndForSixty(Product product) {
        Cost few = groupOf(product, 5);
        Cost many = groupOf(product, 60);

        assertThat(many).isEqualTo(few);
        assertThat(few.statements()).isPositive().isLessThanOrEqualTo(14);
        assertThat(few.questions()).isPositive().isLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void assigningCostsTheSameForFiveAndForSixty(Product product) {
        Cost few = assigningTo(product, 5);
        Cost many = assigningTo(product, 60);

        assertThat(many).isEqualTo(few);
        assertThat(few.questions()).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aTalkCostsTheSameForFiveAndForSixtyAnswers(Product product) {
        Cost few = sheetWith(product, 5);
        Cost many = sheetWith(product, 60);

        assertThat(many).isEqualTo(few);
        assertThat(few.statements()).isLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aCopyCostsTheSameForFiveAndForSixtyAnswers(Product product) {
        Cost few = copyWith(product, 5);
        Cost many = copyWith(product, 60);

        assertThat(many).isEqualTo(few);
        assertThat(few.questions()).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aBatchOfCopiesCostsTheSameForTwoAndForTwenty(Product product) {
        Cost few = roundOf(product, 2);

        assertThat(roundOf(product, 20)).isEqualTo(few);
        assertThat(few.questions()).isEqualTo(3);
    }

    private static Cost roundOf(Product product, int size) {
        House house = new House(TestDatabase.shared(product));
        PersonRef[] employees = employees(size);
        Request manager = house.manager(new PersonRef(RandomIds.next()), employees);
        TemplateId template = house.publish(template(question("mal")));
        house.assignments.assign(manager, new Assignment(template, Set.of(employees), Set.of())).outcomes()
                .forEach(outcome -> fill(house, manager, outcome.dialogue().orElseThrow()));
        Batches<RecordCopy> copies = house.copies.round(manager, Period.of(LocalDate.ofInstant(People.NOW, Clock.SWEDEN)), false);
        return cost(house, () -> assertThat(copies.next()).hasSize(size));
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aBatchOfOwnDataCostsTheSameForOneAndForFive(Product product) {
        House house = new House(TestDatabase.shared(product));
        PersonRef employee = employees(1)[0];
        Request manager = house.manager(KARIN, employee);
        Request self = People.request(employee);
        ownTalk(house, manager, employee);
        Cost one = cost(house, () -> assertThat(house.ownData.all(self).next()).hasSize(1));
        IntStream.range(0, 4).forEach(more -> ownTalk(house, manager, employee));

        assertThat(cost(house, () -> assertThat(house.ownData.all(self).next()).hasSize(5))).isEqualTo(one);
    }

    private static void ownTalk(House house, Request manager, PersonRef employee) {
        DialogueId talk = house.assign(manager, house.publish(template(question("mal"))), employee);
        house.answers.writeOwn(manager, talk, "mal", 0, new FreeText("Chefens"));
        house.answers.writeJoint(manager, talk, "mal", 0, new FreeText("Gemensamt"));
        house.agreements.add(manager, talk, new FreeText("Kurs"));
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void ownTalksCostTheSameForOneAndForFive(Product product) {
        House house = new House(TestDatabase.shared(product));
        PersonRef employee = employees(1)[0];
        Request manager = house.manager(KARIN, employee);
        house.assign(manager, house.publish(template(question("mal"))), employee);
        Request self = People.request(employee);
        Cost one = cost(house, () -> house.myDialogues.mine(self));
        IntStream.range(0, 4).forEach(more ->
                house.assign(manager, house.publish(template(question("mal"))), employee));

        assertThat(cost(house, () -> house.myDialogues.mine(self))).isEqualTo(one);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aPlanCostsTheSameForOneRowAndForTwelve(Product product) {
        Cost few = planWith(product, 1);

        assertThat(planWith(product, 12)).isEqualTo(few);
        assertThat(few.questions()).isLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theTasksCostTheSameForFiveAndForSixty(Product product) {
        Cost few = tasksOf(product, 5);

        assertThat(tasksOf(product, 60)).isEqualTo(few);
        assertThat(few.statements()).isLessThanOrEqualTo(3);
        assertThat(few.questions()).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void ownTimesCostTheSameForFiveAndForSixty(Product product) {
        assertThat(timesOf(product, 60)).isEqualTo(timesOf(product, 5));
    }

    private static Cost timesOf(Product product, int size) {
        House house = new House(TestDatabase.shared(product));
        PersonRef[] employees = employees(size);
        Request manager = house.manager(new PersonRef(RandomIds.next()), employees);
        TemplateId template = house.publish(template(question("mal")));
        List<DialogueId> talks = house.assignments.assign(manager, new Assignment(template, Set.of(employees), Set.of())).outcomes()
                .stream().map(outcome -> outcome.dialogue().orElseThrow()).toList();
        List<LocalDate> days = Stream.iterate(LocalDate.of(2027, 6, 1), day -> day.plusDays(1)).limit(size).toList();
        house.slots.make(manager, new SlotPlan(days, LocalTime.NOON, LocalTime.of(13, 0), 60, 0, List.of(), Clock.SWEDEN,
                Optional.empty(), Optional.empty()), new SlotService.Terms(Set.of(employees), Optional.empty(), Optional.empty(), 0, 0));
        for (int i = 0; i < size; i++) {
            house.bookings.set(manager, talks.get(i), 0, new WantedTime(days.get(i), LocalTime.NOON, Clock.SWEDEN, Optional.empty(), 60, ""));
        }
        LocalDate first = days.get(0);
        return cost(house, () -> {
            assertThat(house.offers.list(manager, first, first.plusDays(size)).slots()).hasSize(size);
            assertThat(house.ownBookings.own(manager, first, first.plusDays(size)).lines()).hasSize(size);
        });
    }

    private static Cost planWith(Product product, int rows) {
        House house = new House(TestDatabase.shared(product));
        PersonRef[] employee = employees(1);
        Request manager = house.manager(KARIN, employee);
        DialogueId talk = house.assign(manager, house.publish(template(question("mal"))), employee[0]);
        for (int row = 0; row < rows; row++) {
            String id = house.planRows.add(manager, talk, AgreementKind.GOAL);
            house.planRows.write(manager, talk, id, "individualGoal", 0, new FreeText("Mål"));
        }
        return cost(house, () -> assertThat(house.plans.open(manager, talk).rows()).hasSize(rows));
    }

    private static Cost tasksOf(Product product, int size) {
        House house = new House(TestDatabase.shared(product));
        PersonRef[] employees = employees(size);
        Request manager = house.manager(KARIN, employees);
        TemplateId template = house.publish(template(question("mal")));
        house.assignments.assign(manager, new Assignment(template, Set.of(employees), Set.of())).outcomes()
                .forEach(outcome -> promise(house, manager, outcome.dialogue().orElseThrow()));
        return cost(house, () -> assertThat(house.tasks.mine(manager)).hasSize(size));
    }

    private static void promise(House house, Request manager, DialogueId talk) {
        String agreement = house.agreements.add(manager, talk, new FreeText("Överens")).agreement();
        house.agreementStatuses.setResponsible(manager, talk, agreement, 1, Responsible.MANAGER);
        house.agreementStatuses.set(manager, talk, agreement, 2, AgreementStatus.ONGOING);
    }

    private static Cost groupOf(Product product, int size) {
        House house = new House(TestDatabase.shared(product));
        PersonRef[] employees = employees(size);
        Request manager = house.manager(KARIN, employees);
        TemplateId template = house.publish(template(question("mal")));
        house.assignments.assign(manager, new Assignment(template, Set.of(employees), Set.of())).outcomes()
                .forEach(outcome -> fill(house, manager, outcome.dialogue().orElseThrow()));
        return cost(house, () -> assertThat(house.mentorGroups.group(manager, Optional.empty()).employees()).hasSize(size));
    }

    private static void fill(House house, Request manager, DialogueId talk) {
        house.answers.writeOwn(manager, talk, "mal", 0, new FreeText("Förberett"));
        house.agreements.add(manager, talk, new FreeText("Överens"));
        house.bookings.set(manager, talk, 0, new WantedTime(
                DAYS.next(), LocalTime.NOON, Clock.SWEDEN, Optional.empty(), 60, "Rum 2"));
    }

    private static Cost assigningTo(Product product, int size) {
        House house = new House(TestDatabase.shared(product));
        PersonRef[] employees = employees(size);
        Request manager = house.manager(KARIN, employees);
        TemplateId template = house.publish(template(question("mal")));
        Assignment wanted = new Assignment(template, new LinkedHashSet<>(List.of(employees)), Set.of());
        return cost(house, () -> assertThat(house.assignments.assign(manager, wanted).outcomes()).hasSize(size));
    }

    private static Cost sheetWith(Product product, int answers) {
        House house = new House(TestDatabase.shared(product));
        Request manager = house.manager(KARIN, employees(1));
        DialogueId talk = talkWith(house, manager, answers);
        return cost(house, () -> assertThat(house.sheets.open(manager, talk).texts()).hasSize(answers));
    }

    private static Cost copyWith(Product product, int answers) {
        House house = new House(TestDatabase.shared(product));
        Request manager = house.manager(KARIN, employees(1));
        DialogueId talk = talkWith(house, manager, answers);
        return cost(house, () -> assertThat(house.copies.copy(manager, talk, false).questions()).hasSize(answers + 1));
    }

    private static DialogueId talkWith(House house, Request manager, int answers) {
        PersonRef employee = house.mentorGroups.group(manager, Optional.empty()).employees().get(0).person();
        Question[] questions =
                IntStream.range(0, answers).mapToObj(number -> question("q" + number)).toArray(Question[]::new);
        DialogueId talk = house.assign(manager, house.publish(template(questions)), employee);
        for (Question question : questions) {
            house.answers.writeJoint(manager, talk, question.id(), 0, new FreeText("Text"));
        }
        return talk;
    }

    private static Cost cost(House house, Runnable page) {
        int[] questions = new int[1];
        int statements = house.database.dataSource().statementsOf(() -> questions[0] = house.host.questionsOf(page));
        return new Cost(statements, questions[0]);
    }

    /** @return people whom no other test on the shared database knows */
    private static PersonRef[] employees(int count) {
        return IntStream.range(0, count).mapToObj(number -> new PersonRef(RandomIds.next())).toArray(PersonRef[]::new);
    }
}
