package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.booking.WantedTime;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.ReleaseService.What;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** Who only looks at the time of a talk opens nothing else of it. */
class TimeServiceTest {

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
