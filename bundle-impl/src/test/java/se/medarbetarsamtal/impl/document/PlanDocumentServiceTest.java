package se.medarbetarsamtal.impl.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.ShortCode;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.journal.JournalEntry;
import se.medarbetarsamtal.impl.overview.ReadingLog;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.plan.AgreementKind;

class PlanDocumentServiceTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private final House house = new House(TestDatabase.fresh(Product.H2));
    private final PersonRef employee = new PersonRef("alva");
    private final PersonRef chef = new PersonRef("karin");
    private final Request self = People.request(employee);
    private Request manager;
    private DialogueId talk;
    private String row;

    @BeforeEach
    void thereIsATalkWithARow() {
        manager = house.manager(chef, employee);
        talk = house.assign(manager, house.publish(Plans.with(template(question("mal")))), employee);
        row = house.planRows.add(manager, talk, AgreementKind.GOAL);
        write("unitGoal", 0, "Trygghet");
        write("individualGoal", 0, "Leda laget");
        house.answers.writeJoint(manager, talk, "mal", 0, new FreeText("Samtalsanteckning"));
        house.agreements.add(manager, talk, new FreeText("Fri överenskommelse"));
    }

    @Test
    @Tag("T-22")
    void hasTheHeadAndTheTablesAndNothingElseOfTheTalk() {
        write("implementationDate", 0, "2027-05-07");

        String plan = text(manager, OptionalInt.empty());

        assertThat(plan).containsSubsequence("Norra skolan", "Arbetsmaterial", "Handlingsplan", "Datum", "Medarbetare", "Ansvarig chef",
                "Verksamhet, enhet", "Namn " + employee.value(), "Namn " + chef.value(), "Norra skolan",
                "Mål", "Plan", "Verksamhetens", "Medarbetarens", "Hur?", "Ansvarig", "Datum", "Trygghet", "Leda laget", "7 maj 2027",
                "Utmaning", "Vad?");
        assertThat(plan).doesNotContain("Samtalsanteckning", "Fri överenskommelse");
        assertThat(text(self, OptionalInt.empty())).isEqualTo(plan);
    }

    /** A table of challenges names nobody as responsible, even where a template has a column for it. */
    @Test
    void aColumnThatARowDoesNotHaveStaysEmpty() {
        String challenge = house.planRows.add(manager, talk, AgreementKind.CHALLENGE);
        house.planRows.write(self, talk, challenge, "challenge", 0, new FreeText("Tala inför alla"));

        assertThat(text(manager, OptionalInt.empty())).contains("Tala inför alla –");
    }

    @Test
    void theChefIsWhoHeldTheTalkWhoeverTookOverThen() {
        hold();
        Request successor = house.manager(new PersonRef("eva"), employee);
        house.takeOvers.takeOver(successor, talk, 2);

        assertThat(text(successor, OptionalInt.empty())).contains("Namn " + chef.value(), "22 nov. 2026")
                .doesNotContain("Namn " + successor.person().value());
    }

    @Test
    void aDeliveredVersionIsPrintedAsItWasAndALaterChangeIsWorkedOnAgain() {
        hold();
        house.deliveries.deliver(manager, talk, 2, Optional.empty());
        assertThat(text(self, OptionalInt.empty())).contains("Delgiven 22 nov. 2026, version 1", "Leda laget").doesNotContain("Arbetsmaterial");

        write("individualGoal", 1, "Leda skolan");

        assertThat(text(self, OptionalInt.empty())).contains("Arbetsmaterial", "Leda skolan");
        assertThat(text(self, OptionalInt.of(1))).contains("Delgiven 22 nov. 2026, version 1", "Leda laget").doesNotContain("Leda skolan");
        assertThatThrownBy(() -> text(self, OptionalInt.of(2))).isInstanceOf(NotThere.class);
    }

    @Test
    void theFilesNameIsACodeThatStandsOnThePageAndLeadsNowhere() {
        PlanFile file = house.planDocuments.file(manager, talk, OptionalInt.empty(), SWEDISH);
        String code = ShortCode.of(talk);

        assertThat(file.name()).isEqualTo("handlingsplan-" + code + ".pdf");
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{6}").isEqualTo(ShortCode.of(talk));
        assertThat(talk.value()).doesNotContainIgnoringCase(code);
        assertThat(Papers.text(file.content())).contains("Kod " + code);
    }

    @Test
    void everyFetchStandsInTheJournalAndAStrangerGetsNothing() {
        text(manager, OptionalInt.empty());
        text(self, OptionalInt.empty());
        assertThatThrownBy(() -> text(People.request(People.STRANGER), OptionalInt.empty())).isInstanceOf(NotThere.class);

        assertThat(house.database.journal().read(KOMMUN, talk.value())).filteredOn(line -> line.act().equals("FETCHED"))
                .extracting(JournalEntry::actor).containsExactly(chef, employee);
        assertThat(house.readingLogs.read(self, talk, OptionalLong.empty()).lines())
                .filteredOn(line -> line.act() == ReadingLog.Act.FETCHED).hasSize(1);
    }

    @Test
    void ofAProtectedIdentityNoPlaceOfWorkIsPrintedAndAForgottenNameIsSaidInWords() {
        house.host.place(new OrganisationRef("syd"), "Södra skolan", Optional.empty());
        house.host.employ(employee, new Duty(
                new OrganisationRef("syd"), "Lärare", LocalDate.of(2020, 1, 1), Optional.empty()));
        assertThat(text(manager, OptionalInt.empty())).contains("Södra skolan");

        house.host.mark(employee, true);
        assertThat(text(manager, OptionalInt.empty())).doesNotContain("Södra skolan");
        house.host.forget(employee);
        assertThat(text(manager, OptionalInt.empty())).contains("Namn saknas i plattformen");
    }

    @Test
    void aTemplateWithoutAPlanHasNoPaperAndASilentHostGivesNone() {
        DialogueId without = house.assign(manager, house.publish(template(question("annat"))), employee);
        assertThatThrownBy(() -> house.planDocuments.file(manager, without, OptionalInt.empty(), SWEDISH)).isInstanceOf(NotThere.class);

        house.host.silence(true);
        assertThatThrownBy(() -> text(manager, OptionalInt.empty())).isInstanceOf(Unavailable.class);
    }

    @Test
    void whatCannotBePrintedIsSaidSo() {
        write("individualGoal", 1, "Bra 👍");

        assertThatThrownBy(() -> text(manager, OptionalInt.empty())).isInstanceOf(Conflict.class);
    }

    private void write(String column, int base, String text) {
        house.planRows.write(manager, talk, row, column, base, new FreeText(text));
    }

    private void hold() {
        house.holdings.hold(manager, talk, 1, LocalDate.ofInstant(NOW, Clock.SWEDEN));
    }

    private String text(Request reader, OptionalInt version) {
        return Papers.text(house.planDocuments.file(reader, talk, version, SWEDISH).content());
    }
}
