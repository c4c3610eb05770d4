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
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.booking.WantedTime;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.policy.Operation;

/** A handläggare who is linked for a time, to disclose a record, reads and does nothing else. */
class DisclosureTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 1);

    private final House house = new House(TestDatabase.fresh(Product.H2));
    private final PersonRef employee = new PersonRef(RandomIds.next());
    private final PersonRef chef = new PersonRef(RandomIds.next());
    private final PersonRef clerk = new PersonRef(RandomIds.next());
    private final Request disclosing = People.request(clerk, HostRole.STAFF);
    private DialogueId talk;

    @BeforeEach
    void aTalkIsToBeDisclosed() {
        Request manager = house.manager(chef, employee);
        talk = house.assign(manager, house.publish(template(question("mal"))), employee);
        house.answers.writeJoint(manager, talk, "mal", 0, new FreeText("Gemensamt"));
        house.host.disclose(clerk, employee, LAST_DAY, "Utlämnande");
    }

    @Test
    void theHandlaggareReadsAndTheEmployeeSeesUntilWhenAndWhy() {
        assertThat(house.sheets.open(disclosing, talk).texts()).extracting(Sheet.Text::text).containsExactly("Gemensamt");

        List<NamedManager> managers = house.myDialogues.mine(People.request(employee)).items().get(0).managers();
        assertThat(managers).contains(new NamedManager(
                clerk, "Namn " + clerk.value(), false, Optional.of(LAST_DAY), Optional.of("Utlämnande")));
        assertThat(managers).filteredOn(NamedManager::responsible).singleElement()
                .satisfies(one -> assertThat(one.until()).isEmpty());
        assertThat(house.sheets.open(disclosing, talk).managers()).isEqualTo(managers);
    }

    @Test
    void theHandlaggareWritesBooksHoldsAndTakesOverNothing() {
        refused("not-responsible", () -> house.answers.writeJoint(disclosing, talk, "mal", 1, new FreeText("Nej")));
        refused("not-responsible", () -> house.agreements.add(disclosing, talk, new FreeText("Nej")));
        refused("not-responsible", () -> house.holdings.hold(disclosing, talk, 1, LocalDate.of(2026, 11, 22)));
        refused("not-responsible", () -> house.bookings.set(disclosing, talk, 0, new WantedTime(
                LocalDate.of(2027, 1, 20), LocalTime.NOON, Clock.SWEDEN, Optional.empty(), 60, "")));
        refused("manager-check", () -> house.access.grant(disclosing, talk, Operation.TAKE_OVER));
    }

    @Test
    void aMentorWithALinkWithoutAnEndBesideIsShownByThatOne() {
        house.host.link(clerk, employee);

        assertThat(house.sheets.open(disclosing, talk).managers())
                .filteredOn(one -> one.person().equals(clerk)).singleElement()
                .satisfies(one -> assertThat(one.until()).isEmpty());
    }

    @Test
    void theNewsOfAMentorShowsTheLinkThatRunsLongestTooWhicheverTheHostNamesFirst() {
        house.host.disclose(clerk, employee, LAST_DAY.plusDays(1), "Längre");
        house.sheets.open(disclosing, talk);

        assertThat(house.myDialogues.mine(People.request(employee)).newManagers()).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo(clerk);
            assertThat(one.until()).contains(LAST_DAY.plusDays(1));
            assertThat(one.reason()).contains("Längre");
        });
    }

    @Test
    void withoutTheLinkThereIsNothing() {
        house.host.endDisclosures();

        assertThatThrownBy(() -> house.sheets.open(disclosing, talk)).isInstanceOf(NotThere.class);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(NotAllowed.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
