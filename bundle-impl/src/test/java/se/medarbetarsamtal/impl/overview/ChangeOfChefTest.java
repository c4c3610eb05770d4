package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.house.HandClock;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.journal.JournalEntry;
import se.medarbetarsamtal.impl.notice.OutboxItem;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.Documents;
import se.medarbetarsamtal.impl.setting.Labels;
import se.medarbetarsamtal.impl.setting.Privacy;
import se.medarbetarsamtal.impl.setting.Settings;
import se.medarbetarsamtal.impl.setting.Times;

/** What becomes of a talk, and of what its former chef had not shared, when the chef changes. */
class ChangeOfChefTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private final PersonRef employee = new PersonRef(RandomIds.next());
    private final PersonRef former = new PersonRef(RandomIds.next());
    private final PersonRef successor = new PersonRef(RandomIds.next());
    private final HandClock clock = new HandClock(NOW);

    private House house;
    private Request before;
    private Request after;
    private DialogueId talk;

    /** A talk of the former chef, who has prepared it, and a second chef. */
    private void given(Product product) {
        house = new House(TestDatabase.fresh(product), clock);
        before = house.manager(former, employee);
        talk = house.assign(before, house.publish(template(question("mal"))), employee);
        house.answers.writeOwn(before, talk, "mal", 0, new FreeText("Förberett av den förra"));
        after = house.manager(successor, employee);
        clock.pass(SECOND);
    }

    @ParameterizedTest
    @EnumSource
    void whoTakesOverAnswersForTheTalkAndTheTextOfTheOneWhoLeftIsErased(Product product) {
        given(product);
        house.host.unlink(former, employee);

        Dialogue taken = house.takeOvers.takeOver(after, talk, 1);

        assertThat(taken.responsible()).isEqualTo(successor);
        assertThat(taken.version()).isEqualTo(2);
        assertThat(preparations()).isEmpty();
        assertThat(acts()).containsExactly("ASSIGNED", "WROTE", "TOOK_OVER", "ERASED");
        assertThat(lines().get(3).actor()).isEqualTo(JournalEntry.SYSTEM);
        house.answers.writeOwn(after, talk, "mal", 0, new FreeText("Eget"));
        assertThat(notices(OutboxItem.Kind.TAKEN_OVER)).containsExactly(employee);
        assertThat(notices(OutboxItem.Kind.HANDED_OVER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoIsStillLinkedKeepsTheTextAndHearsOfTheTakeOver(Product product) {
        given(product);

        house.takeOvers.takeOver(after, talk, 1);

        assertThat(preparations()).hasSize(1);
        assertThat(waiting())
                .filteredOn(item -> item.kind() == OutboxItem.Kind.HANDED_OVER)
                .allSatisfy(item -> assertThat(item.sender()).isEmpty())
                .extracting(item -> item.recipient().orElseThrow()).containsExactly(former);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasLeftBehindDoesNotStandInTheWayOfTheOneWhoHasTakenOver(Product product) {
        given(product);
        house.takeOvers.takeOver(after, talk, 1);
        house.host.unlink(former, employee);

        house.answers.writeOwn(after, talk, "mal", 0, new FreeText("Eget"));

        assertThat(house.sheets.open(after, talk).texts()).extracting(Sheet.Text::text).containsExactly("Eget");
    }

    @ParameterizedTest
    @EnumSource
    void aTakeOverBuildsOnTheNewestVersion(Product product) {
        given(product);

        assertThatThrownBy(() -> house.takeOvers.takeOver(after, talk, 2)).isInstanceOf(Stale.class);
    }

    @ParameterizedTest
    @EnumSource
    void theTextOfTheOneWhoLeftIsThereForSevenDaysAndNotAMomentLonger(Product product) {
        given(product);
        house.host.unlink(former, employee);
        house.sweep.run();

        clock.pass(WEEK.minus(SECOND));
        house.sweep.run();
        assertThat(preparations()).hasSize(1);
        assertThat(acts()).doesNotContain("ERASED");

        clock.pass(SECOND);
        house.sweep.run();
        house.sweep.run();
        assertThat(preparations()).isEmpty();
        assertThat(acts()).containsOnlyOnce("ERASED");
    }

    @ParameterizedTest
    @EnumSource
    void whoComesBackInTimeFindsTheText(Product product) {
        given(product);
        house.host.unlink(former, employee);
        house.sweep.run();
        clock.pass(WEEK.minus(SECOND));
        house.host.link(former, employee);
        clock.pass(SECOND.multipliedBy(2));

        house.sheets.open(before, talk);
        house.sweep.run();

        assertThat(house.sheets.open(before, talk).texts()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void fromASilentHostNothingIsConcluded(Product product) {
        given(product);
        house.host.unlink(former, employee);
        house.sweep.run();
        clock.pass(WEEK);
        house.host.link(former, employee);
        house.host.silence(true);

        assertThatThrownBy(house.sweep::run).isInstanceOf(Unavailable.class);

        assertThat(preparations()).hasSize(1);
        assertThat(house.database.seenMentors().of(KOMMUN, List.of(employee))).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void theSweepNoticesANewChefOfAnybodyWhenNobodyReads(Product product) {
        given(product);
        PersonRef[] others = {new PersonRef("a"), new PersonRef("b"), new PersonRef("c"), new PersonRef("d")};
        house.manager(former, others);
        for (PersonRef other : others) {
            house.assign(before, house.publish(template(question("mal"))), other);
        }
        house.sweep.run();
        PersonRef added = new PersonRef(RandomIds.next());
        house.manager(added, others);
        clock.pass(SECOND);

        house.sweep.run();
        house.sweep.run();

        List<OutboxItem> waiting = waiting();
        assertThat(waiting).filteredOn(item -> item.kind() == OutboxItem.Kind.MANAGER_ADDED)
                .extracting(item -> item.recipient().orElseThrow())
                .containsExactlyInAnyOrder(employee, others[0], others[1], others[2], others[3]);
        assertThat(waiting).noneMatch(item -> item.recipient().equals(Optional.of(added)));
        assertThat(waiting).allMatch(item -> item.kind() == OutboxItem.Kind.ASSIGNED || item.sender().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void theOwnPageNamesWhoBecameAChefAlsoWhenTheLinkIsGone(Product product) {
        given(product);
        house.sheets.open(after, talk);
        Request self = People.request(employee);
        assertThat(house.myDialogues.mine(self).newManagers()).singleElement().satisfies(manager -> {
            assertThat(manager.person()).isEqualTo(successor);
            assertThat(manager.displayName()).isEqualTo("Namn " + successor.value());
            assertThat(manager.present()).isTrue();
        });

        house.host.unlink(successor, employee);
        assertThat(house.myDialogues.mine(self).newManagers()).singleElement()
                .satisfies(manager -> assertThat(manager.present()).isFalse());
        clock.pass(Duration.ofDays(30));
        assertThat(house.myDialogues.mine(self).newManagers()).hasSize(1);
        clock.pass(SECOND);
        assertThat(house.myDialogues.mine(self).newManagers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theOwnPageNamesThemForAsLongAsTheHuvudmanHasDecided(Product product) {
        given(product);
        house.sheets.open(after, talk);
        house.decide(new Settings(List.of("Rektor"), Acknowledgement.NONE, 0, Labels.OWN_WORDS, false, Times.DEFAULTS, false, Documents.NONE,
                7, Privacy.NONE));

        clock.pass(WEEK);
        assertThat(house.myDialogues.mine(People.request(employee)).newManagers()).hasSize(1);
        clock.pass(SECOND);
        assertThat(house.myDialogues.mine(People.request(employee)).newManagers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theGroupSaysWhichTalkLacksItsChefAndWhoCanTakeItOver(Product product) {
        given(product);
        assertThat(managers()).containsExactlyInAnyOrder(former, successor);

        house.host.unlink(former, employee);

        assertThat(managers()).containsExactly(successor);
    }

    private Set<PersonRef> managers() {
        return house.mentorGroups.group(after, Optional.empty()).employees().get(0).managers();
    }

    private List<?> preparations() {
        return house.database.texts().newest(KOMMUN, talk, Set.of(Field.Kind.MANAGER));
    }

    private List<JournalEntry> lines() {
        return house.database.journal().read(KOMMUN, talk.value());
    }

    private List<String> acts() {
        return lines().stream().map(JournalEntry::act).toList();
    }

    private List<PersonRef> notices(OutboxItem.Kind kind) {
        return waiting().stream()
                .filter(item -> item.kind() == kind)
                .map(item -> item.recipient().orElseThrow())
                .toList();
    }

    private List<OutboxItem> waiting() {
        return house.database.transactions().run(() -> house.database.outbox().lend(99, clock.now(), clock.now()));
    }
}
