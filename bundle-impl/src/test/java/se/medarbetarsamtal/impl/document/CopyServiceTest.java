package se.medarbetarsamtal.impl.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.KOMMUN;
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
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.booking.WantedTime;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.document.RecordCopy.Asked;
import se.medarbetarsamtal.impl.document.RecordCopy.Party;
import se.medarbetarsamtal.impl.document.RecordCopy.Person;
import se.medarbetarsamtal.impl.document.RecordCopy.Written;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.journal.JournalEntry;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.template.QuestionKind;
import se.medarbetarsamtal.impl.template.TemplateDocument.Option;
import se.medarbetarsamtal.impl.template.TemplateDocument.Point;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;

class CopyServiceTest {

    private static final Question SENSITIVE = new Question("halsa", "Hur mår du?", true, false, null, List.of());
    private static final Question WITH_SENSITIVE_POINT = new Question("arbete", "Hur har du det?", false, true, null,
            List.of(new Point("Arbetstider", null, false, null), new Point("Diskriminering", null, true, null)));

    private final House house = new House(TestDatabase.fresh(Product.H2));
    private final PersonRef employee = new PersonRef("emp-" + RandomIds.next());
    private final PersonRef chef = new PersonRef("chef-" + RandomIds.next());
    private final Request self = People.request(employee);
    private Request manager;
    private DialogueId talk;

    @BeforeEach
    void thereIsATalkWithWordsInEveryBox() {
        manager = house.manager(chef, employee);
        talk = house.assign(manager, house.publish(template(question("mal"), SENSITIVE, WITH_SENSITIVE_POINT)), employee);
        house.answers.writeOwn(self, talk, "prep-goals", 0, new FreeText("Mina mål"));
        house.answers.writeOwn(self, talk, "arbete", 0, new FreeText("Medarbetarens förberedelse"));
        house.answers.writeOwn(manager, talk, "arbete", 0, new FreeText("Chefens förberedelse"));
        house.answers.writeJoint(manager, talk, "halsa", 0, new FreeText("Om hälsan"));
        house.answers.writeJoint(self, talk, "mal", 0, new FreeText("Gemensamt mål"));
        house.agreements.add(manager, talk, new FreeText("Kurs i höst"));
        house.bookings.set(manager, talk, 0, new WantedTime(
                LocalDate.of(2027, 1, 20), LocalTime.NOON, Clock.SWEDEN, Optional.empty(), 60, "Rum 2"));
    }

    @Test
    void isWhatThePartyCouldReadAndNeverTheOthersPreparation() {
        assertThat(words(house.copies.copy(self, talk, false))).containsExactlyInAnyOrder(
                "Mina mål", "Medarbetarens förberedelse", "Om hälsan", "Gemensamt mål");
        assertThat(words(house.copies.copy(manager, talk, false))).containsExactlyInAnyOrder(
                "Chefens förberedelse", "Om hälsan", "Gemensamt mål");
    }

    @Test
    void canBeReadAloneWithQuestionsTimeAndWhoWroteWhat() {
        RecordCopy copy = house.copies.copy(manager, talk, false);

        assertThat(copy.questions()).extracting(asked -> asked.text().orElseThrow())
                .containsExactly("Vilka mål?", "Vad vill du?", "Hur mår du?", "Hur har du det?");
        assertThat(copy.questions().get(3).points()).containsExactly("Arbetstider", "Diskriminering");
        assertThat(copy.employee()).isEqualTo(new Person(Party.EMPLOYEE, Optional.of("Namn " + employee.value())));
        assertThat(copy.manager()).isEqualTo(new Person(Party.MANAGER, Optional.of("Namn " + chef.value())));
        assertThat(copy.questions().get(1).answers()).containsExactly(new Written(
                Field.Kind.JOINT, Optional.of("Gemensamt mål"), 1, People.NOW, copy.employee()));
        assertThat(copy.agreements()).singleElement().satisfies(agreed -> {
            assertThat(agreed.text()).isEqualTo("Kurs i höst");
            assertThat(agreed.writtenBy()).isEqualTo(copy.manager());
        });
        assertThat(copy.place()).contains("Rum 2");
        assertThat(copy.booking()).isPresent();
    }

    @Test
    void hasThePlanUnderTheTemplatesColumnsAndMaskedNobodysName() {
        DialogueId planned = house.assign(manager, house.publish(Plans.with(template(question("mal")))), employee);
        String row = house.planRows.add(manager, planned, AgreementKind.GOAL);
        write(planned, row, "unitGoal", "Trygghet");
        write(planned, row, "responsible", "Alva");
        write(planned, row, "noActivity", "true");
        write(planned, row, "followUpDate", "2027-05-07");
        house.agreements.add(manager, planned, new FreeText("Fri"));
        house.holdings.hold(manager, planned, 1, LocalDate.ofInstant(People.NOW, Clock.SWEDEN));
        house.followUps.note(self, planned, row, new FreeText("Det går bra"));

        RecordCopy.Plan plan = house.copies.copy(self, planned, false).plan().orElseThrow();
        RecordCopy masked = house.copies.copy(manager, planned, true);

        assertThat(plan.tables().tables().get(0).rows()).singleElement().satisfies(one -> {
            assertThat(one.cells()).containsExactly(
                    new PlanTables.Words("Verksamhetens", Optional.of("Trygghet"), false),
                    new PlanTables.Words("Medarbetarens", Optional.of(""), false),
                    new PlanTables.Words("Hur?", Optional.of(""), true),
                    new PlanTables.Words("Ansvarig", Optional.of("Alva"), false),
                    new PlanTables.Days("Datum", Optional.empty(), Optional.of(LocalDate.of(2027, 5, 7))));
            assertThat(plan.notes().get(one.agreement())).extracting(Written::text).containsExactly(Optional.of("Det går bra"));
        });
        assertThat(plan.tables().tables().get(1).rows()).isEmpty();
        assertThat(masked.plan().orElseThrow().tables().tables().get(0).rows().get(0).cells())
                .contains(new PlanTables.Words("Ansvarig", Optional.empty(), false))
                .contains(new PlanTables.Words("Verksamhetens", Optional.of("Trygghet"), false));
        assertThat(masked.agreements()).extracting(RecordCopy.Agreed::text).containsExactly("Fri");
    }

    @Test
    void tellsAChoiceInItsWordsAndATableUnderItsColumns() {
        List<Option> options = List.of(new Option("s", "Sällan"), new Option("o", "Ofta"));
        DialogueId chosen = house.assign(manager, house.publish(template(
                kind("ja", QuestionKind.YES_NO, options), kind("en", QuestionKind.SCALE, options),
                kind("flera", QuestionKind.MULTIPLE, options), kind("rader", QuestionKind.TABLE, options))), employee);
        house.answers.writeJoint(self, chosen, "ja", 0, new FreeText("false"));
        house.answers.writeJoint(self, chosen, "en", 0, new FreeText("o"));
        house.answers.writeJoint(self, chosen, "flera", 0, new FreeText("s\no"));
        house.answers.writeJoint(self, chosen, "rader", 0, new FreeText("x\ty"));
        house.answers.writeOwnNote(manager, chosen, "en", 0, new FreeText("o"));

        RecordCopy copy = house.copies.copy(self, chosen, false);

        assertThat(words(copy)).containsExactlyInAnyOrder("Nej", "Ofta", "Sällan\nOfta", "x\ty");
        assertThat(copy.questions().get(4).columns()).containsExactly("Sällan", "Ofta");
        assertThat(words(house.copies.copy(manager, chosen, false))).as("a note is in words").contains("o");
    }

    private static Question kind(String id, QuestionKind kind, List<Option> offered) {
        return new Question(id, "Hur?", false, false, null, null, kind, null, null, null, offered, offered);
    }

    @Test
    void namesAlsoAFormerChefWhoWroteAndKeepsThatOnesPreparationShut() {
        Request successor = house.manager(new PersonRef("ny-" + RandomIds.next()), employee);
        house.host.unlink(chef, employee);

        RecordCopy copy = house.copies.copy(successor, talk, false);

        assertThat(words(copy)).containsExactlyInAnyOrder("Om hälsan", "Gemensamt mål");
        assertThat(copy.questions().get(2).answers().get(0).writtenBy().name()).contains("Namn " + chef.value());
    }

    @Test
    void maskedLeavesOutNamesAndWhatMayBeSensitive() {
        RecordCopy copy = house.copies.copy(self, talk, true);

        assertThat(words(copy)).containsExactlyInAnyOrder("Mina mål", "Gemensamt mål");
        assertThat(copy.questions()).filteredOn(Asked::sensitive).extracting(asked -> asked.text().orElseThrow())
                .containsExactly("Hur mår du?", "Hur har du det?");
        assertThat(copy.questions()).filteredOn(Asked::sensitive).flatExtracting(Asked::answers)
                .hasSize(2).allSatisfy(answer -> assertThat(answer.text()).isEmpty());
        assertThat(copy.questions()).flatExtracting(Asked::answers)
                .allSatisfy(answer -> assertThat(answer.writtenBy().name()).isEmpty());
        assertThat(copy.employee().name()).isEmpty();
        assertThat(copy.manager().name()).isEmpty();
        assertThat(copy.agreements().get(0).writtenBy()).isEqualTo(new Person(Party.MANAGER, Optional.empty()));
        assertThat(copy.isTimeHidden()).isFalse();
    }

    @Test
    void ofAProtectedIdentityItHasNoPlaceAndMaskedNoTime() {
        house.host.mark(employee, true);

        assertThat(house.copies.copy(manager, talk, false).place()).isEmpty();
        assertThat(house.copies.copy(manager, talk, false).isTimeHidden()).isFalse();
        assertThat(house.copies.copy(manager, talk, true).isTimeHidden()).isTrue();
    }

    @Test
    void everyCopyStandsInTheJournalAndAStrangerGetsNone() {
        house.copies.copy(manager, talk, false);
        house.copies.copy(self, talk, true);
        assertThatThrownBy(() -> house.copies.copy(People.request(People.STRANGER), talk, false)).isInstanceOf(NotThere.class);

        List<JournalEntry> copies = house.database.journal().read(KOMMUN, talk.value()).stream()
                .filter(line -> line.act().equals("COPIED")).toList();
        assertThat(copies).extracting(JournalEntry::actor).containsExactly(chef, employee);
        assertThat(copies).extracting(JournalEntry::reason).containsExactly("RESPONSIBLE_NOW", "OWN_TALK");
    }

    private void write(DialogueId planned, String row, String column, String text) {
        house.planRows.write(manager, planned, row, column, 0, new FreeText(text));
    }

    private static List<String> words(RecordCopy copy) {
        return copy.questions().stream()
                .flatMap(asked -> asked.answers().stream())
                .flatMap(answer -> answer.text().stream())
                .toList();
    }
}
