package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.booking.ManyBookingsService;
import se.medarbetarsamtal.impl.booking.WantedTime;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** A protected identity is asked for at each request: the place of a talk follows the mark both ways. */
class ProtectedIdentityTest {

    private final House house = new House(TestDatabase.fresh(Product.H2));
    private final PersonRef employee = new PersonRef(RandomIds.next());
    private Request manager;
    private DialogueId talk;

    @BeforeEach
    void thereIsATalk() {
        manager = house.manager(new PersonRef(RandomIds.next()), employee);
        talk = house.assign(manager, house.publish(template(question("mal"))), employee);
    }

    @Test
    void aPlaceIsRefusedAndATimeAloneIsNot() {
        house.host.mark(employee, true);

        assertThatThrownBy(() -> book(0, "Rum 2")).isInstanceOfSatisfying(Invalid.class, refusal ->
                assertThat(refusal.faults()).containsExactly(new Invalid.Fault("place", "protected")));
        book(0, " ");

        assertThat(house.sheets.open(manager, talk).booking()).isPresent();
    }

    @Test
    void aPlaceOfBeforeIsShownToNobodyWhileTheMarkStands() {
        book(0, "Rum 2");
        assertThat(house.sheets.open(manager, talk).place()).contains("Rum 2");

        house.host.mark(employee, true);
        assertThat(house.sheets.open(manager, talk).place()).isEmpty();
        assertThat(house.sheets.open(People.request(employee), talk).place()).isEmpty();

        house.host.mark(employee, false);
        assertThat(house.sheets.open(manager, talk).place()).contains("Rum 2");
        book(1, "Rum 3");
        assertThat(house.sheets.open(manager, talk).place()).contains("Rum 3");
    }

    @Test
    void whomTheHostDoesNotShowCountsAsProtected() {
        book(0, "Rum 2");

        house.host.forget(employee);

        assertThat(house.sheets.open(manager, talk).place()).isEmpty();
        assertThatThrownBy(() -> book(1, "Rum 3")).isInstanceOf(Invalid.class);
    }

    @Test
    void amongManyTheTimeIsSetWithoutThePlaceAndItIsSaidForHowMany() {
        PersonRef other = new PersonRef(RandomIds.next());
        DialogueId others = house.assign(house.manager(manager.person(), other), house.publish(template(question("mal"))), other);
        house.host.mark(employee, true);

        assertThat(many(others, 0, "Rum 2", Optional.empty())).isEqualTo(1);
        assertThat(house.sheets.open(manager, talk).booking()).isPresent();
        assertThat(house.sheets.open(manager, others).place()).contains("Rum 2");
        assertThat(many(others, 1, " ", Optional.of("r-2"))).isEqualTo(1);
        assertThat(many(others, 2, " ", Optional.empty())).as("nothing was to be left out").isZero();
        house.host.mark(employee, false);
        assertThat(house.sheets.open(manager, talk).place()).isEmpty();
        assertThat(many(others, 3, "Rum 2", Optional.empty())).isZero();
        assertThat(house.sheets.open(manager, talk).place()).contains("Rum 2");
    }

    /** @return for how many of both talks, the one after the other, the place was left out */
    private int many(DialogueId others, int base, String place, Optional<String> room) {
        List<ManyBookingsService.Entry> both = List.of(
                new ManyBookingsService.Entry(talk, base, wanted(LocalTime.NOON, place, room)),
                new ManyBookingsService.Entry(others, base, wanted(LocalTime.of(14, 0), place, room)));
        return house.manyBookings.book(manager, both, false).withoutPlace();
    }

    private void book(int base, String place) {
        house.bookings.set(manager, talk, base, wanted(LocalTime.NOON, place, Optional.empty()));
    }

    private static WantedTime wanted(LocalTime time, String place, Optional<String> room) {
        return new WantedTime(LocalDate.of(2027, 1, 20), time, Clock.SWEDEN, Optional.empty(), 60, place, room, new FreeText(""));
    }
}
