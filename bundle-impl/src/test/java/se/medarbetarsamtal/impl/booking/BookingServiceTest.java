package se.medarbetarsamtal.impl.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.notice.OutboxItem;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

class BookingServiceTest {

    private final House house = new House(TestDatabase.fresh(Product.H2));
    private Request manager;
    private DialogueId talk;
    private PersonRef employee;

    @BeforeEach
    void thereIsATalk() {
        employee = new PersonRef(RandomIds.next());
        manager = house.manager(new PersonRef(RandomIds.next()), employee);
        talk = house.assign(manager, house.publish(template(question("mal"))), employee);
    }

    @Test
    void aTimeThatWasSentIsNotSentAgainUntilItIsMoved() {
        set(0, "10:00");
        house.bookings.send(manager, talk);
        house.bookings.send(manager, talk);
        assertThat(pendingTimes()).containsExactly("2027-01-20T09:00:00Z Europe/Stockholm");

        assertThat(set(1, "11:00").sent()).isFalse();
        house.bookings.send(manager, talk);

        assertThat(pendingTimes()).as("the outdated time is taken back").containsExactly("2027-01-20T10:00:00Z Europe/Stockholm");
    }

    @Test
    void whoKnewOfATimeHearsOfItsEndAlsoWhenItWasMovedMeanwhile() {
        set(0, "10:00");
        house.bookings.send(manager, talk);
        set(1, "11:00");
        house.cancellations.cancel(manager, talk, 2, new FreeText(""), false);
        assertThat(pending()).filteredOn(item -> item.kind() == OutboxItem.Kind.TIME_CANCELLED)
                .extracting(OutboxItem::detail).as("the time that was never sent stays unsaid").containsExactly("");
    }

    @Test
    void whoWasToldNothingHearsOfNoEnd() {
        set(0, "10:00");
        house.bookings.send(manager, talk);
        house.cancellations.cancel(manager, talk, 1, new FreeText(""), false);
        set(0, "11:00");
        house.cancellations.cancel(manager, talk, 3, new FreeText(""), false);

        assertThat(kinds()).as("the first was told of, the second was not").containsOnlyOnce(OutboxItem.Kind.TIME_CANCELLED);
    }

    @Test
    void aTimeIsMovedFromTheRevisionThatIsThere() {
        set(0, "10:00");

        assertThatThrownBy(() -> set(0, "11:00")).isInstanceOf(Stale.class);
    }

    @Test
    void nothingIsSentWithoutATimeOrOfATalkThatIsHeld() {
        assertThatThrownBy(() -> house.bookings.send(manager, talk)).isInstanceOf(Conflict.class);
        set(0, "10:00");
        house.holdings.hold(manager, talk, 1, LocalDate.ofInstant(NOW, Clock.SWEDEN));

        assertThatThrownBy(() -> house.bookings.send(manager, talk)).isInstanceOf(Conflict.class);
        assertThat(pendingTimes()).isEmpty();
    }

    @Test
    void aTimeThatHasPassedIsNotSet() {
        assertThatThrownBy(() -> house.bookings.set(manager, talk, 0, wanted(LocalDate.of(2026, 11, 21), "10:00")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void anAssignmentTakenBackTakesItsNoticesAlong() {
        set(0, "10:00");
        house.bookings.send(manager, talk);

        house.assignments.takeBack(manager, talk, 1);

        assertThat(pending()).extracting(OutboxItem::kind).containsExactly(OutboxItem.Kind.CALENDAR_CANCELLED);
    }

    @Test
    void twoTalksOfTheSameChefAreNotAtTheSameTime() {
        set(0, "10:00");
        PersonRef other = new PersonRef(RandomIds.next());
        house.host.link(manager.person(), other);
        DialogueId second = house.assign(manager, house.publish(template(question("mal"))), other);

        assertThatThrownBy(() -> house.bookings.set(manager, second, 0, wanted(LocalDate.of(2027, 1, 20), "10:55")))
                .isInstanceOfSatisfying(Conflict.class, taken -> {
                    assertThat(taken.code()).isEqualTo("time-taken");
                    assertThat(taken.faults()).containsExactly(new Invalid.Fault("time", "manager-busy"));
                });

        assertThat(house.bookings.set(manager, second, 0, wanted(LocalDate.of(2027, 1, 20), "11:00")).revision()).isEqualTo(1);
    }

    @Test
    void whoHasTalkedBeforeTheTimeCameLetsOthersHaveIt() {
        set(0, "10:00");
        house.bookings.send(manager, talk);
        house.holdings.hold(manager, talk, 1, LocalDate.ofInstant(NOW, Clock.SWEDEN));
        PersonRef other = employeeOf(manager);
        DialogueId second = house.assign(manager, house.publish(template(question("mal"))), other);

        assertThat(house.bookings.set(manager, second, 0, wanted(LocalDate.of(2027, 1, 20), "10:00")).revision()).isEqualTo(1);
        assertThat(kinds()).contains(OutboxItem.Kind.CALENDAR_CANCELLED).doesNotContain(OutboxItem.Kind.TIME_CANCELLED);
        assertThat(house.ownBookings.own(manager, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31)).lines())
                .extracting(line -> line.booking().dialogue()).containsExactly(second);
    }

    @Test
    void aTimeIsOnFiveMinutes() {
        assertThatThrownBy(() -> set(0, "10:02")).isInstanceOfSatisfying(
                Invalid.class, off -> assertThat(off.faults()).containsExactly(new Invalid.Fault("time", "five-minutes")));
    }

    @Test
    void aNewChefWhoIsFreeSitsInItAndOneWhoIsNotLosesIt() {
        set(0, "10:00");
        house.bookings.send(manager, talk);
        Request fatima = house.manager(new PersonRef(RandomIds.next()), employee);
        house.takeOvers.takeOver(fatima, talk, 1);
        assertThat(house.database.bookings().find(manager.tenant(), talk)).isPresent();
        DialogueId own = house.assign(fatima, house.publish(template(question("mal"))), employeeOf(fatima));
        assertThatThrownBy(() -> house.bookings.set(fatima, own, 0, wanted(LocalDate.of(2027, 1, 20), "10:00")))
                .isInstanceOf(Conflict.class);
        DialogueId former = house.assign(manager, house.publish(template(question("mal"))), employeeOf(manager));
        house.bookings.set(manager, former, 0, wanted(LocalDate.of(2027, 1, 20), "10:00"));

        house.takeOvers.takeOver(manager, talk, 2);

        assertThat(house.database.bookings().find(manager.tenant(), talk)).isEmpty();
        assertThat(kinds()).contains(OutboxItem.Kind.TIME_CANCELLED);
        assertThat(house.bookings.set(fatima, own, 0, wanted(LocalDate.of(2027, 1, 20), "10:00")).revision()).isEqualTo(1);
    }

    private List<OutboxItem.Kind> kinds() {
        return pending().stream().map(OutboxItem::kind).toList();
    }

    private PersonRef employeeOf(Request chef) {
        PersonRef other = new PersonRef(RandomIds.next());
        house.host.link(chef.person(), other);
        return other;
    }

    private Booking set(int base, String time) {
        return house.bookings.set(manager, talk, base, wanted(LocalDate.of(2027, 1, 20), time));
    }

    private static WantedTime wanted(LocalDate day, String time) {
        return new WantedTime(day, LocalTime.parse(time), Clock.SWEDEN, Optional.empty(), 60, "Rum 2");
    }

    private List<String> pendingTimes() {
        return pending().stream().filter(item -> item.kind() == OutboxItem.Kind.TIME_SENT).map(OutboxItem::detail).toList();
    }

    /** Looks without taking: what is lent is due again at once. */
    private List<OutboxItem> pending() {
        return house.database.transactions().run(() -> house.database.outbox().lend(100, NOW, NOW));
    }
}
