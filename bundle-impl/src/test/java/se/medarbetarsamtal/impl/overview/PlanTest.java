package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.house.HandClock;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.plan.Agreement;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.Responsible;

/** What is agreed lives on from year to year, whoever is chef and whichever template there is. */
class PlanTest {

    private static final Duration YEAR = Duration.ofDays(365);

    private final PersonRef employee = new PersonRef(RandomIds.next());
    private final Request self = People.request(employee);
    private final HandClock clock = new HandClock(NOW);
    private House house;

    private DialogueId newTalk(Request chef) {
        return house.assign(chef, house.publish(template(question("mal"))), employee);
    }

    private Request newChef() {
        return house.manager(new PersonRef(RandomIds.next()), employee);
    }

    private String goal(Request chef, DialogueId talk, String words) {
        String row = house.planRows.add(chef, talk, AgreementKind.GOAL);
        house.planRows.write(chef, talk, row, "unitGoal", 0, new FreeText("Trygghet"));
        house.planRows.write(chef, talk, row, "individualGoal", 0, new FreeText(words));
        return row;
    }

    private void hold(Request chef, DialogueId talk) {
        int version = house.sheets.open(chef, talk).dialogue().version();
        house.holdings.hold(chef, talk, version, LocalDate.ofInstant(clock.now(), Clock.SWEDEN));
    }

    private List<PlanPage.Row> rows(Request reader, DialogueId talk) {
        return house.plans.open(reader, talk).rows();
    }

    private Agreement agreement(Request reader, DialogueId talk, String id) {
        return rows(reader, talk).stream().map(PlanPage.Row::agreement)
                .filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    @Tag("T-17")
    void theNextTalkShowsTheLastPlanAndGoesOnWithItUnderANewChefAndTemplate(Product product) {
        house = new House(TestDatabase.fresh(product), clock);
        Request former = newChef();
        DialogueId first = newTalk(former);
        String goal = goal(former, first, "Leda ämneslaget");
        house.planRows.write(self, first, goal, "followUpDate", 0, new FreeText("2027-05-20"));
        hold(former, first);
        house.followUps.note(self, first, goal, new FreeText("På god väg"));
        clock.pass(YEAR);
        house.host.unlink(former.person(), employee);
        Request chef = newChef();
        DialogueId next = newTalk(chef);

        PlanPage.Previous previous = house.plans.open(chef, next).previous().orElseThrow();
        assertThat(previous.dialogue().id()).isEqualTo(first);
        assertThat(previous.rows()).singleElement().satisfies(row -> {
            assertThat(row.words().text()).isEqualTo("Leda ämneslaget");
            assertThat(row.followUps()).extracting(PlanPage.Note::text).containsExactly("På god väg");
        });

        String carried = house.carryOver.carry(chef, next, List.of(goal)).carried().get(0).agreement();

        assertThat(rows(self, next)).singleElement().satisfies(row -> {
            assertThat(row.words().text()).isEqualTo("Leda ämneslaget");
            assertThat(row.cells()).containsKeys("unitGoal", "individualGoal", "followUpDate");
            assertThat(row.agreement().status()).isEqualTo(AgreementStatus.PROPOSED);
            assertThat(row.agreement().hasUnitGoal()).isTrue();
            assertThat(row.agreement().dates().followUp()).contains(LocalDate.of(2027, 5, 20));
            assertThat(row.agreement().line()).isEqualTo(new Agreement.Line(goal, Optional.of(goal), Optional.empty()));
        });
        assertThat(agreement(chef, first, goal).line().continuedIn()).contains(carried);
        assertThat(house.plans.line(chef, next, carried)).extracting(year -> year.dialogue().id()).containsExactly(first, next);
        assertThatThrownBy(() -> house.carryOver.carry(chef, next, List.of(goal)))
                .isInstanceOfSatisfying(Conflict.class, no -> assertThat(no.code()).isEqualTo("already-carried"));
        assertThatThrownBy(() -> house.plans.open(former, first)).isInstanceOf(NotThere.class);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aboveThePlanStandsWhoHeldTheTalkWhoeverHasTakenItOver(Product product) {
        house = new House(TestDatabase.fresh(product), clock);
        Request chef = newChef();
        DialogueId talk = newTalk(chef);
        hold(chef, talk);
        Request successor = newChef();
        house.takeOvers.takeOver(successor, talk, house.sheets.open(chef, talk).dialogue().version());

        assertThat(house.plans.open(self, talk).header().manager()).isEqualTo(chef.person());
        assertThat(house.plans.open(successor, newTalk(successor)).header().manager()).isEqualTo(successor.person());
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theUnitOfAProtectedIdentityIsShownToItsOwnerOnly(Product product) {
        house = new House(TestDatabase.fresh(product), clock);
        house.host.place(People.SCHOOL, "Norra skolan", Optional.of(new OrganisationRef("kommun")), "GR");
        house.host.place(new OrganisationRef("kommun"), "Kommunen", Optional.empty());
        Request chef = newChef();
        DialogueId talk = newTalk(chef);
        PlanHeader.Unit unit = new PlanHeader.Unit(Optional.of("Kommunen"), "Norra skolan");
        assertThat(house.plans.open(chef, talk).header().units()).containsExactly(unit);

        house.host.mark(employee, true);

        assertThat(house.plans.open(chef, talk).header().units()).isEmpty();
        assertThat(house.plans.open(self, talk).header().units()).containsExactly(unit);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void whatIsTakenOutOfTheNextPlanAgainIsOpenInTheLastOne(Product product) {
        house = new House(TestDatabase.fresh(product), clock);
        Request chef = newChef();
        DialogueId first = newTalk(chef);
        String goal = goal(chef, first, "Mål");
        hold(chef, first);
        clock.pass(YEAR);
        DialogueId next = newTalk(chef);
        String carried = house.carryOver.carry(self, next, List.of(goal)).carried().get(0).agreement();

        house.planRows.remove(self, next, carried, 1);

        assertThat(rows(chef, next)).isEmpty();
        assertThat(agreement(chef, first, goal).isOpen()).isTrue();
        assertThat(house.carryOver.carry(chef, next, List.of(goal)).carried()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void ofWhatIsRemovedNothingIsDeliveredAndHowTheRestStandsStaysAsItWas(Product product) {
        house = new House(TestDatabase.fresh(product), clock);
        Request chef = newChef();
        DialogueId talk = newTalk(chef);
        String kept = goal(chef, talk, "Stannar");
        String gone = goal(chef, talk, "Tas bort");
        hold(chef, talk);
        house.planRows.remove(chef, talk, gone, agreement(chef, talk, gone).version());

        house.deliveries.deliver(chef, talk, house.sheets.open(chef, talk).dialogue().version(), Optional.empty());
        house.agreementStatuses.set(self, talk, kept, agreement(self, talk, kept).version(), AgreementStatus.DONE);

        DeliveredService.DeliveredVersion version = house.delivered.open(self, talk, 1);
        assertThat(version.texts()).extracting(DeliveredService.DeliveredVersion.Text::text)
                .contains("Stannar").doesNotContain("Tas bort");
        assertThat(version.agreements()).singleElement().satisfies(frozen -> {
            assertThat(frozen.id()).isEqualTo(kept);
            assertThat(frozen.status()).isEqualTo(AgreementStatus.ONGOING);
        });
        assertThatThrownBy(() -> house.planRows.remove(chef, talk, kept, agreement(chef, talk, kept).version()))
                .isInstanceOfSatisfying(Conflict.class, no -> assertThat(no.code()).isEqualTo("wrong-state"));
    }

    /** What nobody opens cannot fail to open. */
    @ParameterizedTest
    @EnumSource(Product.class)
    void ofOneLineNothingElseIsOpened(Product product) {
        house = new House(TestDatabase.fresh(product), clock);
        Request chef = newChef();
        DialogueId talk = newTalk(chef);
        String asked = goal(chef, talk, "Det här");
        String other = goal(chef, talk, "Något annat");
        hold(chef, talk);
        house.followUps.note(self, talk, asked, new FreeText("På god väg"));
        house.database.execute("UPDATE ms_text_revision SET sealed = CAST('00' AS bytea) WHERE field LIKE 'PLAN/" + other + ".%'");

        assertThat(house.plans.line(self, talk, asked)).singleElement().satisfies(year -> {
            assertThat(year.row().words().text()).isEqualTo("Det här");
            assertThat(year.row().followUps()).extracting(PlanPage.Note::text).containsExactly("På god väg");
        });
        assertThatThrownBy(() -> house.plans.open(self, talk)).isInstanceOf(RuntimeException.class);
    }

    /** Random years: some agreements are done, some cancelled, some carried on, under a new chef each year. */
    @ParameterizedTest
    @EnumSource(Product.class)
    @Tag("T-17")
    void threeYearsLeaveNoAgreementWithoutAHome(Product product) {
        long seed = Long.getLong("proof.seed", new Random().nextLong());
        System.out.println("Three years on " + product + " have the seed " + seed);
        Random random = new Random(seed);
        house = new House(TestDatabase.fresh(product), clock);
        List<DialogueId> talks = new ArrayList<>();
        Request chef = null;
        for (int year = 0; year < 3; year++) {
            if (chef != null) {
                house.host.unlink(chef.person(), employee);
            }
            chef = newChef();
            DialogueId talk = newTalk(chef);
            talks.add(talk);
            carrySome(random, chef, talk);
            for (int i = 0; i < 3; i++) {
                String row = goal(chef, talk, "Mål " + year + i);
                Responsible responsible = Responsible.values()[random.nextInt(3)];
                house.agreementStatuses.setResponsible(chef, talk, row, 1, responsible);
            }
            hold(chef, talk);
            fare(random, chef, talk);
            clock.pass(YEAR);
        }
        assertThat(orphans(chef, talks)).isEmpty();
        Request last = chef;
        talks.forEach(talk -> rows(last, talk).forEach(row -> assertThat(house.plans.line(last, talk, row.agreement().id()))
                .extracting(one -> one.row().agreement().line().id()).containsOnly(row.agreement().line().id())));
    }

    /** What nobody carries, lists or ends would be found. */
    @ParameterizedTest
    @EnumSource(names = "H2")
    void anAgreementThatIsContinuedNowhereWouldBeFound(Product product) {
        house = new House(TestDatabase.fresh(product), clock);
        Request chef = newChef();
        DialogueId talk = newTalk(chef);
        String goal = goal(chef, talk, "Mål");
        hold(chef, talk);
        assertThat(orphans(chef, List.of(talk))).isEmpty();

        house.database.execute("UPDATE ms_agreement SET continued_in = 'nowhere' WHERE id = '" + goal + "'");

        assertThat(orphans(chef, List.of(talk))).containsExactly(goal);
    }

    private void carrySome(Random random, Request chef, DialogueId talk) {
        List<String> open = house.plans.open(chef, talk).previous().stream()
                .flatMap(previous -> previous.rows().stream())
                .map(PlanPage.Row::agreement)
                .filter(one -> one.isOpen() && random.nextInt(3) > 0)
                .map(Agreement::id)
                .toList();
        if (!open.isEmpty()) {
            house.carryOver.carry(chef, talk, open);
        }
    }

    private void fare(Random random, Request chef, DialogueId talk) {
        for (PlanPage.Row row : rows(chef, talk)) {
            Agreement one = row.agreement();
            boolean byEmployee = one.responsible() != Responsible.MANAGER;
            switch (random.nextInt(4)) {
                case 0 -> house.agreementStatuses.set(chef, talk, one.id(), one.version(), AgreementStatus.CANCELLED);
                case 1 -> house.agreementStatuses.set(
                        byEmployee ? self : chef, talk, one.id(), one.version(), AgreementStatus.DONE);
                case 2 -> {
                    int done = house.agreementStatuses.set(
                            byEmployee ? self : chef, talk, one.id(), one.version(), AgreementStatus.DONE);
                    house.agreementStatuses.set(byEmployee ? chef : self, talk, one.id(), done, AgreementStatus.FULFILLED);
                }
                default -> { }
            }
        }
    }

    /** @return those that are not over, go on in no talk that is there, and stand on nobody's list */
    private List<String> orphans(Request chef, List<DialogueId> talks) {
        List<Agreement> all = talks.stream().flatMap(talk -> rows(self, talk).stream()).map(PlanPage.Row::agreement).toList();
        List<String> ids = all.stream().map(Agreement::id).toList();
        List<String> listed = Stream.of(self, chef).flatMap(reader -> house.tasks.mine(reader).stream())
                .map(task -> task.agreement().id()).toList();
        return all.stream()
                .filter(one -> one.status().isOpen())
                .filter(one -> one.line().continuedIn().map(next -> !ids.contains(next)).orElseGet(() -> !listed.contains(one.id())))
                .map(Agreement::id)
                .toList();
    }
}
