package se.medarbetarsamtal.impl.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.People.request;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.booking.CalendarFile.Method;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.Labels;
import se.medarbetarsamtal.impl.setting.Settings;
import se.medarbetarsamtal.impl.setting.Times;

class CalendarFileServiceTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final House house = new House(TestDatabase.fresh(Product.H2));
    private final PersonRef employee = new PersonRef(RandomIds.next());
    private final PersonRef karin = new PersonRef(RandomIds.next());
    private Request manager;
    private DialogueId talk;

    @BeforeEach
    void thereIsATimeWithAPlace() {
        manager = house.manager(karin, employee);
        talk = house.assign(manager, house.publish(template(question("mal"))), employee);
        house.bookings.set(manager, talk, 0, new WantedTime(
                LocalDate.of(2027, 1, 20), LocalTime.of(10, 0), Clock.SWEDEN, Optional.empty(), 60, "Rum 2"));
        house.bookings.send(manager, talk);
    }

    @Test
    void bothPartiesGetThePlaceAndNobodyElseGetsAnything() {
        assertThat(file(manager)).contains("LOCATION:Rum 2", "DTSTART;TZID=Europe/Stockholm:20270120T100000");
        assertThat(file(asEmployee())).contains("LOCATION:Rum 2");
        assertThatThrownBy(() -> file(request(new PersonRef(RandomIds.next()), HostRole.STAFF))).isInstanceOf(NotThere.class);
        assertThat(house.database.journal().read(KOMMUN, talk.value())).filteredOn(line -> line.act().equals("FETCHED")).hasSize(2);
    }

    @Test
    @Tag("R-12")
    void theWordStandsThereOnlyWhereTheHuvudmanWantsIt() {
        assertThat(file(manager)).contains("SUMMARY:Möte").doesNotContainIgnoringCase("medarbetarsamtal");

        decide(new Times(14, 1, 3, 2, false, LocalTime.of(18, 0), LocalTime.of(7, 0)));
        assertThat(file(manager)).contains("SUMMARY:Medarbetarsamtal");
    }

    @Test
    void theFileOfSomebodyProtectedHasNoPlace() {
        house.host.mark(employee, true);

        assertThat(file(manager)).contains("SUMMARY:Möte").doesNotContain("LOCATION", "Rum 2");
        assertThat(file(asEmployee())).doesNotContain("LOCATION", "Rum 2");
    }

    /** The next time is the chef's alone until it is sent. */
    @Test
    void whatWasNotSentIsNotThereForTheEmployee() {
        house.bookings.set(manager, talk, 1, new WantedTime(
                LocalDate.of(2027, 1, 21), LocalTime.of(10, 0), Clock.SWEDEN, Optional.empty(), 60, "Rum 3"));

        assertThat(file(manager)).contains("20270121T100000");
        assertThatThrownBy(() -> file(asEmployee())).isInstanceOf(NotThere.class);
    }

    @Test
    void withoutATimeThereIsNoFile() {
        DialogueId other = house.assign(house.manager(karin, new PersonRef("p-other")), house.publish(template(question("mal"))), new PersonRef("p-other"));

        assertThatThrownBy(() -> house.calendarFiles.file(manager, other, SWEDISH)).isInstanceOf(NotThere.class);
    }

    private void decide(Times times) {
        house.database.settings().replace(KOMMUN,
                new Settings(List.of("Rektor"), Acknowledgement.ACKNOWLEDGED, 0, Labels.OWN_WORDS, false, times), 0, karin, NOW);
    }

    private String file(Request reader) {
        return house.calendarFiles.file(reader, talk, SWEDISH).text(Method.PUBLISH).replace("\r\n ", "");
    }

    private Request asEmployee() {
        return request(employee, HostRole.STAFF);
    }
}
