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
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.notice.OutboxItem;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

class BookingServiceTest {

    private final House house = new House(TestDatabase.fresh(Product.H2));
    private Request manager;
    private DialogueId talk;

    @BeforeEach
    void thereIsATalk() {
        PersonRef employee = new PersonRef(RandomIds.next());
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

        assertThat(pending()).isEmpty();
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
        return house.database.transactions().run(() -> house.database.outbox().lend(10, NOW, NOW));
    }
}
