package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.booking.WantedTime;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.ReleaseService;
import se.medarbetarsamtal.impl.house.HandClock;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.notice.OutboxItem;
import se.medarbetarsamtal.impl.notice.OutboxItem.Kind;
import se.medarbetarsamtal.impl.notice.ReminderSweeps;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.Race;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** Who is reminded of the time of a talk and of preparing for it, and when. */
class TimeReminderTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, Clock.SWEDEN);
    private static final LocalDate DAY = TODAY.plusDays(30);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Map<Product, TestDatabase> DATABASES = new EnumMap<>(Product.class);
    private static final Set<Kind> SOON = Set.of(Kind.TALK_SOON, Kind.TALK_SOON_FOR_MANAGER, Kind.PREPARATION_SOON);

    private final HandClock clock = new HandClock(NOW);
    private final PersonRef employee = new PersonRef(RandomIds.next());
    private final PersonRef karin = new PersonRef(RandomIds.next());
    private House house;
    private Request chef;
    private DialogueId talk;

    private void given(Product product) {
        house = new House(DATABASES.computeIfAbsent(product, TestDatabase::fresh), clock);
        chef = house.manager(karin, employee);
        talk = house.assign(chef, house.publish(template(question("mal"))), employee);
        book(0, DAY);
        house.bookings.send(chef, talk);
        waiting();
    }

    private void book(int base, LocalDate day) {
        house.bookings.set(chef, talk, base, new WantedTime(day, LocalTime.of(13, 0), Clock.SWEDEN, Optional.empty(), 60, ""));
    }

    private void on(LocalDate day, LocalTime time) {
        clock.pass(Duration.between(clock.now(), LocalDateTime.of(day, time).atZone(Clock.SWEDEN).toInstant()));
        house.reminderSweep.run();
    }

    private List<OutboxItem> waiting() {
        Instant later = clock.now().plus(Duration.ofDays(1));
        List<OutboxItem> items = house.database.transactions().run(() -> house.database.outbox().lend(1000, later, later.plusSeconds(1)));
        items.forEach(item -> house.database.transactions().run(() -> house.database.outbox().delivered(item)));
        return items.stream().filter(item -> item.subject().equals(talk.value()) && SOON.contains(item.kind())).toList();
    }

    private List<Kind> kinds() {
        return waiting().stream().map(OutboxItem::kind).toList();
    }

    @Tag("R-11")
    @ParameterizedTest
    @EnumSource
    void thePreparationAndThenTheTalkAreRemindedOfOnceEach(Product product) {
        given(product);

        on(DAY.minusDays(6), MORNING);
        assertThat(kinds()).isEmpty();
        on(DAY.minusDays(5), MORNING);
        assertThat(waiting()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(Kind.PREPARATION_SOON);
            assertThat(item.recipient()).contains(employee);
            assertThat(item.sender()).isEmpty();
        });
        on(DAY.minusDays(2), MORNING);
        assertThat(kinds()).isEmpty();
        on(DAY.minusDays(1), MORNING);
        assertThat(waiting()).extracting(OutboxItem::kind, item -> item.recipient().orElseThrow()).containsExactlyInAnyOrder(
                tuple(Kind.TALK_SOON, employee),
                tuple(Kind.TALK_SOON_FOR_MANAGER, karin));
        on(DAY, MORNING);
        assertThat(kinds()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void remindersWaitInTheNightAndWhatWasMissedIsCaughtUpWithUntilTheTalkBegins(Product product) {
        given(product);

        on(DAY.minusDays(5), LocalTime.of(18, 0));
        on(DAY.minusDays(4), LocalTime.of(6, 59));
        assertThat(kinds()).isEmpty();
        on(DAY.minusDays(4), LocalTime.of(7, 0));
        assertThat(kinds()).containsExactly(Kind.PREPARATION_SOON);
        on(DAY, LocalTime.of(12, 59));
        assertThat(kinds()).as("after the module had stood still").containsExactlyInAnyOrder(Kind.TALK_SOON, Kind.TALK_SOON_FOR_MANAGER);
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void whatHasBegunIsNotRemindedOf(Product product) {
        given(product);

        on(DAY, LocalTime.of(13, 0));

        assertThat(kinds()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void aMovedTimeIsRemindedOfAnewOnceItIsSent(Product product) {
        given(product);
        on(DAY.minusDays(1), MORNING);
        waiting();
        book(1, DAY.plusDays(10));

        on(DAY.plusDays(9), MORNING);
        assertThat(kinds()).as("nobody has been told of it").isEmpty();
        clock.pass(Duration.ofDays(-20));
        house.bookings.send(chef, talk);
        on(DAY.plusDays(9), MORNING);
        assertThat(kinds()).contains(Kind.TALK_SOON, Kind.TALK_SOON_FOR_MANAGER);
    }

    @ParameterizedTest
    @EnumSource
    void whoIsCalledAtShorterNoticeThanTheReminderIsNotToldTwice(Product product) {
        given(product);
        book(1, TODAY.plusDays(1));
        house.bookings.send(chef, talk);
        waiting();

        on(TODAY, LocalTime.of(15, 0));
        on(TODAY.plusDays(1), MORNING);

        assertThat(kinds()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void whoHasShownAPreparationIsNotRemindedOfPreparing(Product product) {
        given(product);
        house.answers.writeOwn(People.request(employee), talk, "mal", 0, new FreeText("Klart"));
        house.releases.show(People.request(employee), talk, 1, ReleaseService.What.PREPARATION, Set.of(karin));
        waiting();

        on(DAY.minusDays(5), MORNING);

        assertThat(kinds()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void aChefWhoIsLinkedNoMoreIsNotReminded(Product product) {
        given(product);
        house.host.unlink(karin, employee);

        on(DAY.minusDays(1), MORNING);

        assertThat(kinds()).contains(Kind.TALK_SOON).doesNotContain(Kind.TALK_SOON_FOR_MANAGER);
    }

    @ParameterizedTest
    @EnumSource
    void ofFourNodesOneReminds(Product product) throws InterruptedException {
        given(product);
        clock.pass(Duration.between(clock.now(), DAY.minusDays(1).atTime(8, 0).atZone(Clock.SWEDEN).toInstant()));

        List<Object> outcomes = Race.of(4, node -> {
            ReminderSweeps.of(house.host, house.database, clock).run();
            return "done";
        });

        assertThat(outcomes).containsOnly("done");
        assertThat(kinds()).containsExactlyInAnyOrder(Kind.TALK_SOON, Kind.TALK_SOON_FOR_MANAGER, Kind.PREPARATION_SOON);
        assertThat(house.database.settings().now(KOMMUN).times().talkReminderDays()).isEqualTo(1);
    }
}
