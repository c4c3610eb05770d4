package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.mock;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.calendar.Busy;
import se.medarbetarsamtal.api.spi.calendar.Calendars;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.booking.WantedTime;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.ReleaseService.What;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** Who only looks at the time of a talk opens nothing else of it. */
class TimeServiceTest {

    private static final Instant START = Instant.parse("2027-01-20T11:00:00Z");
    private static final List<Busy> LESSON = List.of(new Busy(START, START.plusSeconds(60), Busy.Kind.LESSON));
    private static final String EMPLOYEE_BUSY = "employee-busy-in-calendar";
    private static final String CHEF_BUSY = "manager-busy-in-calendar";

    private final House house = new House(TestDatabase.fresh(Product.H2));
    private final PersonRef alva = new PersonRef(RandomIds.next());
    private final Request employee = People.request(alva);
    private Request chef;
    private DialogueId talk;

    @BeforeEach
    void thereIsATalk() {
        chef = house.manager(new PersonRef(RandomIds.next()), alva);
        talk = house.assign(chef, house.publish(template(question("mal"))), alva);
    }

    @Test
    void theTimeIsReadWithItsWordsAndWarningsAsInTheOpenedTalk() {
        book(0, "Rum 2", "");
        house.bookings.send(chef, talk);
        book(1, "Rum 3", "Rum 2 blev upptaget");

        OpenedTime time = house.timeOfTalk.read(chef, talk);

        Sheet sheet = house.sheets.open(chef, talk);
        assertThat(time.place()).contains("Rum 3");
        assertThat(time.words().message()).contains("Rum 2 blev upptaget");
        assertThat(time.booking()).isEqualTo(sheet.booking());
        assertThat(time.words()).isEqualTo(sheet.timeWords());
    }

    @Test
    @Tag("R-10")
    void whoIsBusyInTheHostsCalendarIsSaidUntilTheTimeIsSent() {
        Calendars calendars = mock(Calendars.class);
        house.host.keepCalendar(calendars);
        given(calendars.busy(eq(KOMMUN), any(), eq(START), eq(START.plus(Duration.ofHours(1))))).willReturn(Map.of(alva, LESSON));
        book(0, "", "");
        assertThat(warnings()).contains(EMPLOYEE_BUSY).doesNotContain(CHEF_BUSY);

        given(calendars.busy(any(), any(), any(), any())).willReturn(Map.of(chef.person(), LESSON, alva, List.of()));
        assertThat(warnings()).contains(CHEF_BUSY).doesNotContain(EMPLOYEE_BUSY);
        given(calendars.busy(any(), any(), any(), any())).willThrow(new Unavailable("calendar"));
        assertThat(warnings()).doesNotContain(CHEF_BUSY, EMPLOYEE_BUSY);

        willReturn(Map.of(alva, LESSON)).given(calendars).busy(any(), any(), any(), any());
        house.bookings.send(chef, talk);
        assertThat(warnings()).isEmpty();
    }

    private List<String> warnings() {
        return house.timeOfTalk.read(chef, talk).words().warnings();
    }

    @Test
    void whatTheEmployeeHasShownStaysUnopenedAndCanBeTakenBack() {
        house.answers.writeOwn(employee, talk, "mal", 0, new FreeText("Alvas tankar"));
        house.releases.show(employee, talk, 1, What.PREPARATION, Set.of(chef.person()));
        book(0, "Rum 2", "");

        house.timeOfTalk.read(chef, talk);

        house.releases.takeBack(employee, talk, 1, What.PREPARATION);
        assertThat(house.sheets.open(chef, talk).releases()).isEmpty();
    }

    @Test
    void eachLookIsInTheJournalAsOneAtTheTime() {
        book(0, "Rum 2", "");

        house.timeOfTalk.read(chef, talk);

        assertThat(house.database.journal().read(KOMMUN, talk.value())).last()
                .satisfies(line -> assertThat(line.act() + " " + line.subject()).isEqualTo("READ booking"));
    }

    @Test
    void aTalkWithoutATimeAndOneWhoseTimeWasCancelledHaveNone() {
        assertThat(house.timeOfTalk.read(chef, talk).booking()).isEmpty();
        book(0, "Rum 2", "");
        house.cancellations.cancel(chef, talk, 1, new FreeText(""), false);

        OpenedTime cancelled = house.timeOfTalk.read(chef, talk);

        assertThat(cancelled.booking()).isEmpty();
        assertThat(cancelled.place()).isEmpty();
        assertThat(cancelled.words().isCancelled()).isTrue();
    }

    @Test
    void aPlaceOfBeforeIsNotShownWhileTheIdentityIsProtected() {
        book(0, "Rum 2", "");
        house.host.mark(alva, true);

        assertThat(house.timeOfTalk.read(chef, talk).place()).isEmpty();
        assertThat(house.timeOfTalk.read(chef, talk).booking()).isPresent();
    }

    @Test
    void itIsForTheResponsibleChefAlone() {
        book(0, "Rum 2", "");

        assertThatThrownBy(() -> house.timeOfTalk.read(employee, talk)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> house.timeOfTalk.read(People.request(new PersonRef(RandomIds.next())), talk)).isInstanceOf(NotThere.class);
    }

    private void book(int base, String place, String message) {
        house.bookings.set(chef, talk, base, new WantedTime(LocalDate.of(2027, 1, 20), LocalTime.NOON, Clock.SWEDEN, Optional.empty(), 60,
                place, Optional.empty(), new FreeText(message)));
    }
}
