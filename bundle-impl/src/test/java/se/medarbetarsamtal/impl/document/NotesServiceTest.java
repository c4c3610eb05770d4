package se.medarbetarsamtal.impl.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.booking.WantedTime;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.ShortCode;
import se.medarbetarsamtal.impl.dialogue.ReleaseService;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.overview.ReadingLog;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.template.AnsweredBy;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;

class NotesServiceTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Question ALONE = new Question(
            "alone", "Var för sig?", false, false, null, List.of(), null, AnsweredBy.BOTH, null, null, null, null);

    private final House house = new House(TestDatabase.fresh(Product.H2));
    private final PersonRef employee = new PersonRef("alva");
    private final PersonRef chef = new PersonRef("karin");
    private final Request self = People.request(employee);
    private Request manager;
    private DialogueId talk;

    @BeforeEach
    void thereIsATalkWithATickedNoteAndAnUntickedOne() {
        manager = house.manager(chef, employee);
        talk = house.assign(manager, house.publish(template(question("mal"), question("annat"), ALONE)), employee);
        house.answers.writeJoint(manager, talk, "mal", 0, new FreeText("Det vi sa"));
        house.answers.toNotes(self, talk, "mal", 0, true);
        house.answers.writeJoint(manager, talk, "annat", 0, new FreeText("Stannar här"));
    }

    /** The template has no plan, whose head it could be: the four lines are there all the same. */
    @Test
    void haveTheHeadOfThePlanAlsoWithoutOne() {
        hold();

        assertThat(text(manager, OptionalInt.empty())).startsWith("""
                Medarbetarsamtal – anteckningar
                Datum: 22 nov. 2026
                Medarbetare: Namn alva
                Ansvarig chef: Namn karin
                Verksamhet, enhet: Norra skolan
                Arbetsmaterial
                Kod %s
                """.formatted(ShortCode.of(talk))).endsWith("\n\nVad vill du?\nDet vi sa");
        assertThat(text(self, OptionalInt.empty())).isEqualTo(text(manager, OptionalInt.empty()));
        assertThat(notes(manager, OptionalInt.empty()).leftOut()).isEqualTo(1);
    }

    @Test
    void aNameThatTheHostHasNoLongerIsSaidInWordsAndATalkWithoutADayHasADash() {
        house.host.forget(employee);

        assertThat(text(manager, OptionalInt.empty())).contains("Datum: –\n", "Medarbetare: Namn saknas i plattformen\n");
    }

    @Test
    void aDeliveredVersionStaysAsItWasAndWhatChangesSinceIsWorkedOnAgain() {
        hold();
        house.deliveries.deliver(manager, talk, 2, Optional.empty());
        assertThat(text(manager, OptionalInt.empty())).contains("Delgiven 22 nov. 2026, version 1", "Det vi sa");
        assertThat(notes(manager, OptionalInt.empty()).delivery()).hasValue(1);

        house.answers.writeJoint(manager, talk, "mal", 1, new FreeText("Rättat"));
        house.answers.toNotes(manager, talk, "annat", 0, true);

        assertThat(text(manager, OptionalInt.empty())).contains("Arbetsmaterial", "Rättat", "Stannar här").doesNotContain("Det vi sa");
        assertThat(text(manager, OptionalInt.of(1))).contains("Delgiven 22 nov. 2026, version 1", "Det vi sa")
                .doesNotContain("Rättat", "Stannar här");
        assertThatThrownBy(() -> text(manager, OptionalInt.of(2))).isInstanceOf(NotThere.class);
    }

    /** Whoever makes them: the chef's unshown words do not stand in them for the chef, and are not opened by them for anybody. */
    @Test
    void whatEachAnswersAloneIsInThemOnceItIsShown() {
        house.answers.writeOwn(manager, talk, "alone", 0, new FreeText("Chefens svar"));
        house.answers.writeOwn(self, talk, "alone", 0, new FreeText("Alvas svar"));
        for (Request reader : List.of(manager, self)) {
            assertThat(text(reader, OptionalInt.empty())).doesNotContain("Chefens svar", "Alvas svar");
        }

        house.releases.show(manager, talk, 1, ReleaseService.What.PREPARATION, Set.of(employee));
        for (Request reader : List.of(manager, self)) {
            assertThat(text(reader, OptionalInt.empty())).contains("Var för sig?\nChefen: Chefens svar").doesNotContain("Alvas");
        }
    }

    @Test
    void everyCopyAndEveryFileIsSeenByTheEmployeeAndAStrangerGetsNothing() {
        text(manager, OptionalInt.empty());
        PlanFile file = house.notes.file(manager, talk, OptionalInt.empty(), SWEDISH);
        assertThatThrownBy(() -> text(People.request(People.STRANGER), OptionalInt.empty())).isInstanceOf(NotThere.class);

        assertThat(file.name()).isEqualTo("anteckningar-" + ShortCode.of(talk) + ".pdf");
        assertThat(Papers.text(file.content())).contains("Det vi sa", "Kod " + ShortCode.of(talk)).doesNotContain("Stannar här");
        assertThat(house.readingLogs.read(self, talk, OptionalLong.empty()).lines())
                .filteredOn(line -> line.what() == ReadingLog.What.NOTE)
                .extracting(ReadingLog.Line::act).contains(ReadingLog.Act.COPIED, ReadingLog.Act.FETCHED);
        assertThat(house.database.journal().read(KOMMUN, talk.value())).extracting(line -> line.act()).contains("COPIED", "FETCHED");
    }

    @Test
    void whatCannotBePrintedCanStillBeCopiedAndASilentHostGivesNeither() {
        house.answers.writeJoint(manager, talk, "mal", 1, new FreeText("Bra 👍 שלום"));

        assertThat(text(manager, OptionalInt.empty())).contains("Bra 👍 שלום");
        assertThatThrownBy(() -> house.notes.file(manager, talk, OptionalInt.empty(), SWEDISH))
                .isInstanceOfSatisfying(Conflict.class, refusal -> assertThat(refusal.code()).isEqualTo("unprintable"));
        house.host.silence(true);
        assertThatThrownBy(() -> text(manager, OptionalInt.empty())).isInstanceOf(Unavailable.class);
    }

    /** On the plan it is the same head. */
    @Test
    void sayTheDayOfATimeOnlyToWhomItWasSent() {
        house.bookings.set(manager, talk, 0, new WantedTime(
                LocalDate.of(2027, 1, 20), LocalTime.of(10, 0), Clock.SWEDEN, Optional.empty(), 60, ""));
        assertThat(text(manager, OptionalInt.empty())).contains("Datum: 20 jan. 2027");
        assertThat(text(self, OptionalInt.empty())).contains("Datum: –");

        house.bookings.send(manager, talk);
        assertThat(text(self, OptionalInt.empty())).contains("Datum: 20 jan. 2027");
    }

    private void hold() {
        house.holdings.hold(manager, talk, 1, LocalDate.ofInstant(NOW, Clock.SWEDEN));
    }

    private PersonnelNotes notes(Request reader, OptionalInt version) {
        return house.notes.notes(reader, talk, version, SWEDISH);
    }

    private String text(Request reader, OptionalInt version) {
        return PersonnelNotesText.of(notes(reader, version));
    }
}
