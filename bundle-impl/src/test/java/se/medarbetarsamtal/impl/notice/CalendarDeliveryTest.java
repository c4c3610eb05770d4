package se.medarbetarsamtal.impl.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.calendar.CalendarEvent;
import se.medarbetarsamtal.api.spi.calendar.Calendars;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.booking.WantedTime;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.house.HandClock;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

class CalendarDeliveryTest {

    private final HandClock clock = new HandClock(NOW);
    private final House house = new House(TestDatabase.fresh(Product.H2), clock);
    private final Calendars calendars = mock();
    private final CalendarDelivery delivery = new CalendarDelivery(
            house.host, house.database.dialogues(), house.database.bookings(), house.database.settings(), clock);
    private final PersonRef employee = new PersonRef(RandomIds.next());
    private final PersonRef karin = new PersonRef(RandomIds.next());
    private Request chef;
    private DialogueId talk;

    @BeforeEach
    void thereIsATimeInARoom() {
        house.host.keepCalendar(calendars);
        chef = house.manager(karin, employee);
        talk = house.assign(chef, house.publish(template(question("mal"))), employee);
        house.bookings.set(chef, talk, 0, new WantedTime(LocalDate.of(2027, 1, 20), LocalTime.of(10, 0), Clock.SWEDEN,
                Optional.empty(), 60, "Hos Alva", Optional.of("rum-1"), new FreeText("")));
    }

    @Test
    void theEmployeesCalendarGetsWhatTheEmployeeHasBeenTold() {
        assertThat(put().participants()).extracting(CalendarEvent.Participant::person).containsExactly(karin);

        house.bookings.send(chef, talk);
        CalendarEvent event = put();
        assertThat(event.participants()).extracting(CalendarEvent.Participant::person).containsExactly(karin, employee);
        assertThat(event.uid()).isEqualTo(talk.value());
        assertThat(event.sequence()).isZero();
        assertThat(event.room()).contains("rum-1");
        assertThat(event.title().swedish()).isEqualTo("Möte");
        assertThat(event.toString()).doesNotContain("Alva");
    }

    @Test
    void theRoomOfSomebodyProtectedIsNotTold() {
        house.host.mark(employee, true);

        assertThat(put().room()).isEmpty();
    }

    @Test
    void withoutACalendarItIsTriedAgainUntilTheTalkIsOver() {
        house.host.keepCalendar(null);

        assertThatThrownBy(() -> delivery.put(item(OutboxItem.Kind.CALENDAR_PUT, ""))).isInstanceOf(Unavailable.class);
        OutboxItem gone = item(OutboxItem.Kind.CALENDAR_CANCELLED, "2027-01-20T09:00:00Z 1");
        assertThatThrownBy(() -> delivery.cancel(gone)).isInstanceOf(Unavailable.class);
        clock.pass(Duration.between(clock.now(), Instant.parse("2027-01-20T10:00:00Z")));
        delivery.put(item(OutboxItem.Kind.CALENDAR_PUT, ""));
        delivery.cancel(gone);
    }

    @Test
    void whatIsNoTimeAnyMoreIsNotPutThere() {
        house.assignments.takeBack(chef, talk, 1);

        delivery.put(item(OutboxItem.Kind.CALENDAR_PUT, ""));
        then(calendars).should(never()).put(any(), any());
        List<OutboxItem> waiting = house.database.transactions().run(() -> house.database.outbox().lend(9, NOW, NOW));
        waiting.stream().filter(item -> item.kind() == OutboxItem.Kind.CALENDAR_CANCELLED).forEach(delivery::cancel);
        then(calendars).should().cancel(KOMMUN, talk.value(), 1);
    }

    private CalendarEvent put() {
        clearInvocations(calendars);
        delivery.put(item(OutboxItem.Kind.CALENDAR_PUT, ""));
        ArgumentCaptor<CalendarEvent> event = ArgumentCaptor.captor();
        then(calendars).should().put(any(), event.capture());
        return event.getValue();
    }

    private OutboxItem item(OutboxItem.Kind kind, String detail) {
        return new OutboxItem("item", KOMMUN, kind, talk.value(), Optional.empty(), Optional.empty(), detail, NOW, 1);
    }
}
