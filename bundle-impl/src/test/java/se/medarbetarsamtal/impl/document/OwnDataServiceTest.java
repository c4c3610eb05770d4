package se.medarbetarsamtal.impl.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.booking.WantedTime;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.ReleaseService.What;
import se.medarbetarsamtal.impl.house.HandClock;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.journal.JournalEntry;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** What employees get of their own talks, and chefer of a round: bit by bit, and never more than they may read just then. */
class OwnDataServiceTest {

    private final HandClock clock = new HandClock(NOW);
    private final House house = new House(TestDatabase.fresh(Product.H2), clock);
    private final PersonRef alva = new PersonRef("emp-" + RandomIds.next());
    private final PersonRef karin = new PersonRef("chef-" + RandomIds.next());
    private final Request employee = People.request(alva);
    private final Period round = Period.of(clock.today());
    private Request chef;
    private TemplateId template;

    @BeforeEach
    void thereIsAChefWithATemplate() {
        chef = house.manager(karin, alva);
        template = house.publish(template(question("mal")));
    }

    @Test
    void theEmployeeGetsEveryRevisionAndOfTheChefsOnlyWhatCanHaveBeenRead() {
        DialogueId talk = house.assign(chef, template, alva);
        write(employee, talk, 0, "Mitt första");
        write(employee, talk, 1, "Mitt andra");
        write(chef, talk, 0, "Chefens utkast");
        house.answers.writeOwnNote(chef, talk, "mal", 0, new FreeText("Chefens egen anteckning"));
        house.answers.writeJoint(chef, talk, "mal", 0, new FreeText("Gemensamt ett"));
        house.answers.writeJoint(employee, talk, "mal", 1, new FreeText("Gemensamt två"));
        assertThat(words(own(employee).get(0))).containsExactlyInAnyOrder("Mitt andra", "Mitt första", "Gemensamt två", "Gemensamt ett");
        assertThat(own(employee).get(0).readers()).extracting(OwnTalk.Reader::part).contains("JOINT").doesNotContain("OWN_NOTE");

        write(chef, talk, 1, "Chefens visade");
        house.releases.show(chef, talk, 1, What.PREPARATION, Set.of(alva));
        assertThat(words(own(employee).get(0))).contains("Chefens visade").doesNotContain("Chefens utkast", "Chefens egen anteckning");

        clock.pass(Duration.ofHours(1));
        write(chef, talk, 2, "Chefens ändrade");
        assertThat(words(own(employee).get(0))).as("it stood there when the employee first read").contains("Chefens visade", "Chefens ändrade")
                .doesNotContain("Chefens utkast", "Chefens egen anteckning");
        assertThat(own(employee).get(0).texts()).filteredOn(text -> text.field().kind() == Field.Kind.MANAGER)
                .singleElement().satisfies(text -> assertThat(text.owner()).contains("Namn " + karin.value()));
    }

    @Test
    void whoHasReadStandsInItAndWhoHasLeftHasNoName() {
        DialogueId talk = house.assign(chef, template, alva);
        house.sheets.open(chef, talk);
        house.host.forget(karin);

        OwnTalk own = own(employee).get(0);

        assertThat(own.readers()).extracting(OwnTalk.Reader::act).containsExactly("READ", "ASSIGNED");
        assertThat(own.readers()).allSatisfy(reader -> {
            assertThat(reader.name()).contains("Namn saknas i plattformen");
            assertThat(reader.relation()).isEqualTo(OwnTalk.Relation.RESPONSIBLE);
            assertThat(reader.date()).isEqualTo(clock.today());
        });
        assertThat(own.copy().manager().name()).contains("Namn saknas i plattformen");
    }

    @Test
    void ofAProtectedIdentityThereIsNoPlace() {
        DialogueId talk = house.assign(chef, template, alva);
        house.bookings.set(chef, talk, 0, new WantedTime(
                LocalDate.of(2027, 1, 20), LocalTime.NOON, Clock.SWEDEN, Optional.empty(), 60, "Rum 2"));
        assertThat(words(own(employee).get(0))).as("not sent").doesNotContain("Rum 2");
        assertThat(own(employee).get(0).time()).isEmpty();
        house.bookings.send(chef, talk);
        assertThat(words(own(employee).get(0))).contains("Rum 2");

        house.host.mark(alva, true);

        assertThat(words(own(employee).get(0))).doesNotContain("Rum 2");
        assertThat(own(employee).get(0).time()).isPresent();
    }

    @Test
    void onlyTheOwnTalksAreInItAndEachHasOneLineInItsJournal() {
        PersonRef other = new PersonRef("emp-" + RandomIds.next());
        house.host.link(karin, other);
        DialogueId one = house.assign(chef, template, alva);
        DialogueId two = house.assign(chef, house.publish(template(question("mal"))), alva);
        DialogueId others = house.assign(chef, template, other);

        assertThat(own(employee)).extracting(own -> own.copy().dialogue().id()).containsExactlyInAnyOrder(one, two);
        assertThat(own(chef)).isEmpty();

        assertThat(copied(one)).extracting(JournalEntry::reason).containsExactly("OWN_TALK");
        assertThat(copied(two)).hasSize(1);
        assertThat(copied(others)).isEmpty();
    }

    @Test
    void theChefGetsTheRoundAndNeverWhatTheEmployeeHasNotShown() {
        DialogueId talk = house.assign(chef, template, alva);
        write(employee, talk, 0, "Osagt");
        write(chef, talk, 0, "Chefens");

        Batches<RecordCopy> copies = house.copies.round(chef, round, false);

        assertThat(copies.count()).isEqualTo(1);
        assertThat(copies.next()).singleElement().satisfies(copy -> assertThat(copy.questions()).flatExtracting(RecordCopy.Asked::answers)
                .extracting(RecordCopy.Written::text).containsExactly(Optional.of("Chefens")));
        assertThat(copies.next()).isEmpty();
        assertThat(house.copies.round(chef, round.withEarlier(2).get(1), false).count()).isZero();
        assertThat(house.copies.round(employee, round, false).count()).isZero();
    }

    @Test
    void maskedTheRoundHasNobodysName() {
        house.assign(chef, template, alva);

        assertThat(house.copies.round(chef, round, true).next()).singleElement().satisfies(copy -> {
            assertThat(copy.employee().name()).isEmpty();
            assertThat(copy.manager().name()).isEmpty();
        });
    }

    @Test
    void aLinkThatEndsMeanwhileAndAHostThatFallsSilentEndTheRound() {
        List<PersonRef> staff = assignMany(CopyService.AT_ONCE * 2 + 1);
        Batches<RecordCopy> unlinked = house.copies.round(chef, round, false);
        Batches<RecordCopy> silenced = house.copies.round(chef, round, false);
        assertThat(unlinked.next()).hasSize(CopyService.AT_ONCE);
        assertThat(silenced.next()).hasSize(CopyService.AT_ONCE);
        int before = staff.stream().mapToInt(person -> copiesOf(person)).sum();

        staff.forEach(person -> house.host.unlink(karin, person));
        assertThatThrownBy(unlinked::next).isInstanceOf(NotThere.class);
        house.host.silence(true);
        assertThatThrownBy(silenced::next).isInstanceOf(Unavailable.class);

        assertThat(staff.stream().mapToInt(this::copiesOf).sum()).as("nothing was read").isEqualTo(before);
    }

    @Test
    void aDatabaseThatBreaksMeanwhileEndsTheRound() {
        assignMany(CopyService.AT_ONCE + 1);
        Batches<RecordCopy> copies = house.copies.round(chef, round, false);
        copies.next();

        house.database.disconnect();
        assertThatThrownBy(copies::next).isInstanceOf(Unavailable.class);
    }

    /** Many lines at once are lines of their chains as any others. */
    @Test
    void theJournalsOfManyAreStillWhole() {
        List<PersonRef> staff = assignMany(3);
        house.copies.round(chef, round, false).next();
        staff.forEach(person -> house.sheets.open(chef, talkOf(person)));
        house.copies.round(chef, round, false).next();

        for (PersonRef person : staff) {
            List<JournalEntry> lines = house.database.journal().read(KOMMUN, talkOf(person).value());
            assertThat(lines).extracting(JournalEntry::act).containsExactly("ASSIGNED", "COPIED", "READ", "COPIED");
            assertThat(lines).extracting(JournalEntry::number).containsExactly(1L, 2L, 3L, 4L);
            for (int at = 1; at < lines.size(); at++) {
                assertThat(lines.get(at).previous()).isEqualTo(lines.get(at - 1).hash());
            }
        }
    }

    private DialogueId talkOf(PersonRef person) {
        return house.database.dialogues().ofEmployees(KOMMUN, List.of(person), Optional.empty()).get(0).id();
    }

    @Test
    void aTalkThatIsTakenBackMeanwhileEndsIt() {
        assignMany(CopyService.AT_ONCE + 1);
        Batches<RecordCopy> copies = house.copies.round(chef, round, false);
        DialogueId last = house.database.dialogues().ofEmployees(KOMMUN, List.of(staffOfTheLastTalk()), Optional.empty()).get(0).id();
        copies.next();

        house.assignments.takeBack(chef, last, 1);

        assertThatThrownBy(copies::next).isInstanceOf(NotThere.class);
    }

    @Test
    void noDecisionOutlivesItsPart() {
        DialogueId talk = house.assign(chef, template, alva);
        List<Request> parts = new ArrayList<>();

        Batches.of(employee, List.of(talk), 1, (part, some) -> {
            assertThat(part.isOpen()).isTrue();
            assertThat(part).isNotSameAs(employee);
            parts.add(part);
            return some;
        }).next();

        assertThat(parts).singleElement().satisfies(part -> assertThat(part.isOpen()).isFalse());
        assertThat(employee.isOpen()).isTrue();
    }

    private PersonRef staffOfTheLastTalk() {
        List<DialogueId> newestFirst = house.copies.round(chef, round, false).next().stream().map(copy -> copy.dialogue().id()).toList();
        return house.database.dialogues().ofEmployees(KOMMUN, house.host.relations().menteesOf(KOMMUN, karin).stream()
                        .map(link -> link.mentee()).toList(), Optional.of(round)).stream()
                .filter(talk -> !newestFirst.contains(talk.id())).findFirst().orElseThrow().employee();
    }

    private List<PersonRef> assignMany(int count) {
        List<PersonRef> staff = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PersonRef person = new PersonRef("emp-" + RandomIds.next());
            house.host.link(karin, person);
            house.assign(chef, template, person);
            staff.add(person);
        }
        return staff;
    }

    private int copiesOf(PersonRef person) {
        return house.database.dialogues().ofEmployees(KOMMUN, List.of(person), Optional.empty()).stream()
                .mapToInt(talk -> copied(talk.id()).size()).sum();
    }

    private List<JournalEntry> copied(DialogueId talk) {
        return house.database.journal().read(KOMMUN, talk.value()).stream().filter(line -> line.act().equals("COPIED")).toList();
    }

    private List<OwnTalk> own(Request request) {
        Batches<OwnTalk> all = house.ownData.all(request);
        List<OwnTalk> read = new ArrayList<>();
        for (List<OwnTalk> some = all.next(); !some.isEmpty(); some = all.next()) {
            read.addAll(some);
        }
        assertThat(read).hasSize(all.count());
        return read;
    }

    private void write(Request writer, DialogueId talk, int base, String words) {
        house.answers.writeOwn(writer, talk, "mal", base, new FreeText(words));
    }

    private static List<String> words(OwnTalk own) {
        return own.texts().stream().flatMap(text -> text.revisions().stream()).map(OwnTalk.Revision::text).toList();
    }
}
