package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.ReleaseService;
import se.medarbetarsamtal.impl.dialogue.ReminderService;
import se.medarbetarsamtal.impl.dialogue.ReminderService.Result;
import se.medarbetarsamtal.impl.house.HandClock;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.notice.OutboxItem;
import se.medarbetarsamtal.impl.notice.OutboxItem.Kind;
import se.medarbetarsamtal.impl.notice.ReminderSweeps;
import se.medarbetarsamtal.impl.notice.Reminders;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.Race;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.plan.FollowUp;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.Labels;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.setting.Settings;

/** Whom the days of follow-up remind, and when. */
class ReminderTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, Clock.SWEDEN);
    private static final LocalDate DAY = TODAY.plusDays(30);
    /** One of each product for all tests, which tell theirs apart by whom they remind. */
    private static final Map<Product, TestDatabase> DATABASES = new EnumMap<>(Product.class);
    private static final int TALKS = 7;
    private static final int NODES = 4;

    private final HandClock clock = new HandClock(NOW);
    private final PersonRef employee = new PersonRef(RandomIds.next());
    private final PersonRef karin = new PersonRef(RandomIds.next());
    private final PersonRef eva = new PersonRef(RandomIds.next());
    private House house;
    private Request chef;
    private DialogueId talk;

    private void given(Product product) {
        house = new House(DATABASES.computeIfAbsent(product, TestDatabase::fresh), clock);
        chef = house.manager(karin, employee);
        talk = house.assign(chef, house.publish(template(question("mal"))), employee);
        waiting();
    }

    private String row(LocalDate followUp) {
        String row = house.planRows.add(chef, talk, AgreementKind.CHALLENGE);
        house.planRows.write(chef, talk, row, "challenge", 0, new FreeText("Kanariefågel"));
        house.planRows.write(chef, talk, row, "followUpDate", 0, new FreeText(followUp.toString()));
        return row;
    }

    private void on(LocalDate day) {
        clock.pass(Duration.between(clock.now(), day.atTime(8, 0).atZone(Clock.SWEDEN).toInstant()));
        house.reminderSweep.run();
    }

    /** @return what was put into the outbox since the last look */
    private List<OutboxItem> taken() {
        Instant later = clock.now().plus(Duration.ofDays(1));
        List<OutboxItem> items = house.database.transactions().run(() -> house.database.outbox().lend(1000, later, later.plusSeconds(1)));
        items.forEach(item -> house.database.transactions().run(() -> house.database.outbox().delivered(item)));
        return items.stream().filter(item -> item.recipient().filter(Set.of(employee, karin, eva)::contains).isPresent()).toList();
    }

    private List<OutboxItem> waiting() {
        return taken().stream().filter(item -> item.kind().name().startsWith("FOLLOW_UP_DUE")).toList();
    }

    private List<PersonRef> reminded() {
        return waiting().stream().map(item -> item.recipient().orElseThrow()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void bothAreRemindedOnTheDayOnceAndOfNothingThatSomebodyWrote(Product product) {
        given(product);
        house.manager(eva, employee);
        row(DAY);
        row(DAY);

        on(DAY.minusDays(1));
        assertThat(waiting()).isEmpty();
        on(DAY);
        List<OutboxItem> sent = waiting();
        assertThat(sent).extracting(item -> item.recipient().orElseThrow()).containsExactlyInAnyOrder(employee, karin, eva);
        assertThat(sent).allSatisfy(item -> {
            assertThat(item.kind()).isEqualTo(item.recipient().orElseThrow().equals(employee) ? Kind.FOLLOW_UP_DUE : Kind.FOLLOW_UP_DUE_FOR_MANAGER);
            assertThat(item.subject()).isEqualTo(talk.value());
            assertThat(item.detail()).isEmpty();
            assertThat(item.sender()).isEmpty();
        });
        on(DAY);
        on(DAY.plusDays(1));
        assertThat(waiting()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aMovedDayMovesItsReminderAndAnEmptiedOneHasNone(Product product) {
        given(product);
        String moved = row(DAY);
        String emptied = row(DAY);
        house.planRows.write(chef, talk, moved, "followUpDate", 1, new FreeText(DAY.plusDays(9).toString()));
        house.planRows.write(chef, talk, emptied, "followUpDate", 1, new FreeText(""));

        on(DAY);
        assertThat(waiting()).isEmpty();
        on(DAY.plusDays(9));
        assertThat(reminded()).containsExactlyInAnyOrder(employee, karin);
        house.planRows.write(chef, talk, moved, "followUpDate", 2, new FreeText(DAY.plusDays(12).toString()));
        on(DAY.plusDays(12));
        assertThat(reminded()).as("another day is another reminder").hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTakenAwayCancelledOrFulfilledRemindsNobody(Product product) {
        given(product);
        String removed = row(DAY);
        String cancelled = row(DAY);
        String fulfilled = row(DAY);
        house.planRows.remove(chef, talk, removed, 1);
        house.holdings.hold(chef, talk, 1, TODAY);
        house.agreementStatuses.set(chef, talk, cancelled, 2, AgreementStatus.CANCELLED);
        house.agreementStatuses.set(People.request(employee), talk, fulfilled, 2, AgreementStatus.DONE);
        house.agreementStatuses.set(chef, talk, fulfilled, 3, AgreementStatus.FULFILLED);

        on(DAY);

        assertThat(waiting()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aClosedTalkRemindsOfWhatLivesOnAndAStepOnlyUntilItIsHeld(Product product) {
        given(product);
        row(DAY);
        house.holdings.hold(chef, talk, 1, TODAY);
        house.deliveries.deliver(chef, talk, 2, Optional.empty());
        String step = house.followUps.add(chef, talk, FollowUp.Kind.HALF_YEAR, DAY.minusDays(9));
        String held = house.followUps.add(chef, talk, FollowUp.Kind.OTHER, DAY.minusDays(5));
        house.followUps.add(chef, talk, FollowUp.Kind.PERFORMANCE, DAY.plusDays(5));
        house.followUps.change(chef, talk, new FollowUp(held, FollowUp.Kind.OTHER, DAY.minusDays(5), Optional.of(TODAY), 1));

        on(DAY.minusDays(9));
        assertThat(reminded()).as(step).hasSize(2);
        on(DAY.minusDays(5));
        assertThat(waiting()).isEmpty();
        house.closings.close(chef, talk, 3);
        on(DAY);
        assertThat(reminded()).as("what was agreed lives on").hasSize(2);
        on(DAY.plusDays(5));
        assertThat(waiting()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void theHuvudmanChoosesHowManyDaysBeforeAndAMissedDayIsCaughtUpWithForAWeek(Product product) {
        given(product);
        daysBefore(5);
        row(DAY);
        row(DAY.plusDays(20));

        on(DAY.minusDays(6));
        assertThat(waiting()).isEmpty();
        on(DAY.minusDays(5));
        assertThat(reminded()).hasSize(2);
        row(DAY.plusDays(40));
        on(DAY.plusDays(47));
        assertThat(reminded()).as("the last is a week old, the one before is too old").hasSize(2);
        on(DAY.plusDays(48));
        assertThat(waiting()).isEmpty();
        daysBefore(0);
    }

    private void daysBefore(int days) {
        int version = house.database.settings().find(KOMMUN).map(SettingStore.Stored::version).orElse(0);
        house.database.settings().replace(KOMMUN,
                new Settings(List.of("Rektor"), Acknowledgement.ACKNOWLEDGED, days, Labels.OWN_WORDS, false), version, karin, NOW);
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void whoIsNoChefAnyMoreOrLinkedForADisclosureIsNotReminded(Product product) {
        given(product);
        row(DAY);
        house.host.unlink(karin, employee);
        house.host.disclose(eva, employee, DAY.plusDays(9), "Utlämnande");

        on(DAY);

        assertThat(reminded()).containsExactly(employee);
    }

    @ParameterizedTest
    @EnumSource
    void aChefRemindsWhoHasNotShownAnythingOnceADay(Product product) {
        given(product);
        PersonRef shown = new PersonRef(RandomIds.next());
        PersonRef without = new PersonRef(RandomIds.next());
        house.manager(karin, shown, without);
        DialogueId other = house.assign(chef, house.publish(template(question("mal"))), shown);
        house.answers.writeOwn(People.request(shown), other, "mal", 0, new FreeText("Klart"));
        house.releases.show(People.request(shown), other, 1, ReleaseService.What.PREPARATION, Set.of(karin));
        List<PersonRef> all = List.of(employee, shown, without);
        waiting();

        assertThat(results(all)).containsExactly(Result.REMINDED, Result.NOTHING_WAITS, Result.NOTHING_WAITS);
        assertThat(prepare()).containsExactly(employee);
        assertThat(results(all)).containsExactly(Result.REMINDED_TODAY, Result.NOTHING_WAITS, Result.NOTHING_WAITS);
        assertThat(prepare()).isEmpty();
        clock.pass(Duration.ofDays(1));
        assertThat(results(List.of(employee))).containsExactly(Result.REMINDED);
    }

    @ParameterizedTest
    @EnumSource
    void twoRemindersAtOnceAreOne(Product product) throws InterruptedException {
        given(product);

        List<Object> outcomes = Race.of(NODES, node -> results(List.of(employee)).get(0));

        assertThat(outcomes).containsOnlyOnce(Result.REMINDED).containsOnly(Result.REMINDED, Result.REMINDED_TODAY);
        assertThat(prepare()).containsExactly(employee);
    }

    private List<Result> results(List<PersonRef> persons) {
        return house.reminders.remind(chef, persons).outcomes().stream().map(ReminderService.Outcome::result).toList();
    }

    private List<PersonRef> prepare() {
        return taken().stream().filter(item -> item.kind() == Kind.PREPARE).map(item -> item.recipient().orElseThrow()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void ofFourNodesThatFindTheSameDaysOneReminds(Product product) throws InterruptedException {
        remindOfMany(product);

        List<Object> outcomes = fourNodes(true);

        assertThat(outcomes).containsOnly("done");
        assertThat(waiting()).hasSize(2 * TALKS);
    }

    @ParameterizedTest
    @EnumSource
    void nodesThatRemindOfWhatTheyFoundWithoutTakingItWouldBeSeen(Product product) throws InterruptedException {
        remindOfMany(product);

        fourNodes(false);

        assertThat(waiting()).hasSizeGreaterThan(2 * TALKS);
    }

    private void remindOfMany(Product product) {
        given(product);
        for (int i = 0; i < TALKS; i++) {
            row(DAY);
            talk = house.assign(chef, house.publish(template(question("mal"))), employee);
        }
        clock.pass(Duration.between(clock.now(), DAY.atTime(8, 0).atZone(Clock.SWEDEN).toInstant()));
        waiting();
    }

    /** Each has looked before any of them takes something. */
    private List<Object> fourNodes(boolean taking) throws InterruptedException {
        CyclicBarrier looked = new CyclicBarrier(NODES);
        return Race.of(NODES, node -> {
            ReminderSweeps.of(house.host, house.database, new Together(house.database.reminders(), looked, taking), clock).run();
            return "done";
        });
    }

    /** @param taking whether it counts who was first; without it anybody who has looked reminds */
    private record Together(Reminders real, CyclicBarrier looked, boolean taking, AtomicBoolean first) implements Reminders {

        private Together(Reminders real, CyclicBarrier looked, boolean taking) {
            this(real, looked, taking, new AtomicBoolean(true));
        }

        @Override
        public List<Due> due(TenantRef tenant, LocalDate from, LocalDate until, int most) {
            List<Due> due = real.due(tenant, from, until, most);
            if (first.getAndSet(false)) {
                try {
                    looked.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                    throw new AssertionError(e);
                }
            }
            return due;
        }

        @Override
        public boolean take(TenantRef tenant, Due due, Instant at) {
            return real.take(tenant, due, at) || !taking;
        }

        @Override
        public void delete(TenantRef tenant, DialogueId dialogue) {
            real.delete(tenant, dialogue);
        }
    }
}
