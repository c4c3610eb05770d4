package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.DeliveryService.Delivered;
import se.medarbetarsamtal.impl.dialogue.DialogueState;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.HandOver;
import se.medarbetarsamtal.impl.dialogue.ReleaseService.What;
import se.medarbetarsamtal.impl.dialogue.RevisionService.Revision;
import se.medarbetarsamtal.impl.house.HandClock;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.notice.OutboxItem;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.Labels;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.setting.Settings;
import se.medarbetarsamtal.impl.template.AnsweredBy;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;
import se.medarbetarsamtal.impl.template.TemplateDocument.ReleaseMode;
import se.medarbetarsamtal.impl.template.TemplateDocument.Target;
import se.medarbetarsamtal.impl.template.TemplateDocument;

/** What each party shows of its own, and what is delivered in the end. */
class ShownAndDeliveredTest {

    private final PersonRef alva = new PersonRef(RandomIds.next());
    private final PersonRef karin = new PersonRef(RandomIds.next());
    private final PersonRef eva = new PersonRef(RandomIds.next());
    private final HandClock clock = new HandClock(NOW);

    private House house;
    private Request employee;
    private Request chef;
    private DialogueId talk;

    private void given(Product product, ReleaseMode mode, Question... questions) {
        house = new House(TestDatabase.fresh(product), clock);
        chef = house.manager(karin, alva);
        employee = People.request(alva);
        TemplateDocument plain = template(questions.length == 0 ? new Question[] {question("mal")} : questions);
        talk = house.assign(chef, house.publish(new TemplateDocument(plain.schoolForm(), plain.title(), plain.language(),
                plain.source(), plain.routineTitle(), plain.intro(), plain.preparation(), plain.sections(), plain.plan(),
                plain.footnotes(), mode)), alva);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsShownIsReadUntilItIsTakenBackAndNotTakenBackOnceItIsOpened(Product product) {
        given(product, ReleaseMode.EACH);
        write(employee, "Alvas tankar");
        assertThat(texts(chef)).isEmpty();

        house.releases.show(employee, talk, 1, What.PREPARATION, Set.of(karin));
        house.releases.takeBack(employee, talk, 1, What.PREPARATION);
        assertThat(texts(chef)).isEmpty();

        house.releases.show(employee, talk, 1, What.PREPARATION, Set.of(karin));
        assertThat(texts(chef)).containsExactly("Alvas tankar");
        refused("already-opened", () -> house.releases.takeBack(employee, talk, 1, What.PREPARATION));
        assertThat(house.sheets.open(employee, talk).releases()).singleElement()
                .satisfies(shown -> assertThat(shown.release().openedAt()).contains(clock.now()));
    }

    @ParameterizedTest
    @EnumSource
    void theChefsIsShownToTheEmployeeInTheSameWay(Product product) {
        given(product, ReleaseMode.EACH);
        write(chef, "Karins tankar");
        assertThat(texts(employee)).isEmpty();

        house.releases.show(chef, talk, 1, What.PREPARATION, Set.of(alva));
        house.releases.takeBack(chef, talk, 1, What.PREPARATION);
        assertThat(texts(employee)).isEmpty();
        house.releases.show(chef, talk, 1, What.PREPARATION, Set.of(alva));

        assertThat(texts(employee)).containsExactly("Karins tankar");
        refused("already-opened", () -> house.releases.takeBack(chef, talk, 1, What.PREPARATION));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyShowsAnythingToSomebodyUnseen(Product product) {
        given(product, ReleaseMode.EACH);
        write(employee, "Alvas tankar");
        house.manager(eva, alva);

        refused("readers-changed", () -> house.releases.show(employee, talk, 1, What.PREPARATION, Set.of(karin)));
        assertThat(texts(chef)).isEmpty();
        house.releases.show(employee, talk, 1, What.PREPARATION, Set.of(karin, eva));

        assertThat(texts(chef)).containsExactly("Alvas tankar");
    }

    @ParameterizedTest
    @EnumSource
    void whatOnlyTheEmployeeAnswersForTheNotesIsDeliveredOnceItIsShown(Product product) {
        for (ReleaseMode mode : ReleaseMode.values()) {
            given(product, mode, alone("egen", AnsweredBy.EMPLOYEE, Target.NOTES), alone("plan", AnsweredBy.EMPLOYEE, Target.PLAN_GOALS),
                    alone("var", AnsweredBy.BOTH, null), question("mal"));
            for (String asked : List.of("egen", "plan", "var", "mal")) {
                house.answers.writeOwn(employee, talk, asked, 0, new FreeText("Alva om " + asked));
            }
            house.holdings.hold(chef, talk, 1, LocalDate.ofInstant(NOW, Clock.SWEDEN));
            house.deliveries.deliver(chef, talk, 2, Optional.empty());
            boolean fromStart = mode == ReleaseMode.FROM_START;
            List<String> answers = List.of("Alva om egen", "Alva om var");
            assertThat(delivered(1)).as(mode.name()).containsExactlyInAnyOrderElementsOf(fromStart ? answers : List.of());
            if (fromStart) {
                continue;
            }
            assertThat(house.sheets.open(chef, talk).isChanged()).isFalse();
            house.releases.show(employee, talk, 3, What.PREPARATION, Set.of(karin));
            assertThat(house.sheets.open(chef, talk).isChanged()).isEqualTo(mode == ReleaseMode.EACH);
            if (mode == ReleaseMode.TOGETHER) {
                house.releases.show(chef, talk, 3, What.PREPARATION, Set.of(alva));
            }
            assertThat(house.sheets.open(chef, talk).isChanged()).isTrue();
            house.deliveries.deliver(chef, talk, 3, Optional.empty());
            assertThat(delivered(2)).as(mode.name()).containsExactlyInAnyOrderElementsOf(answers);
            assertThat(house.sheets.open(chef, talk).isChanged()).isFalse();
            assertThat(delivered(1)).as(mode.name()).isEmpty();
        }
    }

    private List<String> delivered(int number) {
        return house.delivered.open(chef, talk, number).texts().stream().map(text -> text.text()).toList();
    }

    private static Question alone(String id, AnsweredBy by, Target target) {
        return new Question(id, "Vad säger du?", false, false, null, List.of(), null, by, target, null, null, null);
    }

    @ParameterizedTest
    @EnumSource
    void whatOpensForBothAtOnceWaitsForTheOther(Product product) {
        given(product, ReleaseMode.TOGETHER);
        write(employee, "Alvas tankar");
        write(chef, "Karins tankar");
        house.releases.show(employee, talk, 1, What.PREPARATION, Set.of(karin));

        assertThat(texts(chef)).containsExactly("Karins tankar");
        house.releases.takeBack(employee, talk, 1, What.PREPARATION);
        house.releases.show(employee, talk, 1, What.PREPARATION, Set.of(karin));
        house.releases.show(chef, talk, 1, What.PREPARATION, Set.of(alva));

        assertThat(texts(chef)).containsExactlyInAnyOrder("Alvas tankar", "Karins tankar");
        assertThat(texts(employee)).containsExactlyInAnyOrder("Alvas tankar", "Karins tankar");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSharedFromTheStartIsReadAtOnce(Product product) {
        given(product, ReleaseMode.FROM_START);
        write(employee, "Alvas tankar");
        write(chef, "Karins tankar");

        assertThat(texts(chef)).containsExactlyInAnyOrder("Alvas tankar", "Karins tankar");
        assertThat(texts(employee)).containsExactlyInAnyOrder("Alvas tankar", "Karins tankar");
    }

    @ParameterizedTest
    @EnumSource
    void eachChefHasAnOwnBoxAndNobodysWordsBecomeAnothers(Product product) {
        given(product, ReleaseMode.EACH);
        write(chef, "Karins tankar");
        Request other = house.manager(eva, alva);
        house.takeOvers.takeOver(other, talk, 1);

        write(other, "Evas tankar");
        assertThat(texts(other)).containsExactlyInAnyOrder("Karins tankar", "Evas tankar");
        house.host.unlink(karin, alva);

        assertThat(texts(other)).containsExactly("Evas tankar");
        clock.pass(Duration.ofDays(8));
        house.sweep.run();
        clock.pass(Duration.ofDays(8));
        house.sweep.run();
        assertThat(house.database.texts().newest(KOMMUN, talk, Set.of(Field.Kind.MANAGER)))
                .extracting(text -> text.author()).containsExactly(eva);
    }

    @ParameterizedTest
    @EnumSource
    void whatAFormerChefHasShownStaysAndWhatWasNotIsErased(Product product) {
        given(product, ReleaseMode.EACH);
        write(chef, "Karins tankar");
        house.answers.writeOwnNote(chef, talk, "mal", 0, new FreeText("Bara Karin"));
        house.releases.show(chef, talk, 1, What.PREPARATION, Set.of(alva));
        Request other = house.manager(eva, alva);
        house.host.unlink(karin, alva);

        house.takeOvers.takeOver(other, talk, 1);

        assertThat(texts(employee)).containsExactly("Karins tankar");
        assertThat(texts(other)).containsExactly("Karins tankar");
        assertThat(house.database.texts().newest(KOMMUN, talk, Set.of(Field.Kind.OWN_NOTE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theOwnNotesAreTheirAuthorsAloneUntilTheyAreShared(Product product) {
        given(product, ReleaseMode.FROM_START);
        house.answers.writeOwnNote(chef, talk, "mal", 0, new FreeText("Bara Karin"));
        Request other = house.manager(eva, alva);

        assertThat(texts(chef)).containsExactly("Bara Karin");
        assertThat(texts(other)).isEmpty();
        assertThat(texts(employee)).isEmpty();
        house.releases.show(chef, talk, 1, What.OWN_NOTES, Set.of(alva));

        assertThat(texts(other)).containsExactly("Bara Karin");
        assertThat(texts(employee)).containsExactly("Bara Karin");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("T-23")
    void nothingIsDeliveredWhileTheChefKeepsSomethingBack(Product product) {
        given(product, ReleaseMode.EACH);
        write(chef, "Karins tankar");
        house.answers.writeOwnNote(chef, talk, "mal", 0, new FreeText("Bara Karin"));
        refused("not-held", () -> deliver(1));
        house.holdings.hold(chef, talk, 1, LocalDate.ofInstant(NOW, Clock.SWEDEN));

        refused("not-shown", () -> deliver(2));
        house.releases.erase(chef, talk, 2, What.OWN_NOTES);
        refused("not-shown", () -> deliver(2));
        house.releases.show(chef, talk, 2, What.PREPARATION, Set.of(alva));

        assertThat(deliver(2)).isEqualTo(new Delivered(1, 3));
        assertThat(state()).isEqualTo(DialogueState.DELIVERED);
        assertThat(version(1)).containsExactly("Karins tankar");
        refused("already-delivered", () -> deliver(3));
    }

    @ParameterizedTest
    @EnumSource
    void aDeliveredVersionNeverChangesAndALaterOneHoldsTheChange(Product product) {
        given(product, ReleaseMode.EACH);
        house.answers.writeJoint(employee, talk, "mal", 0, new FreeText("Vi sa det"));
        house.holdings.hold(chef, talk, 1, LocalDate.ofInstant(NOW, Clock.SWEDEN));
        deliver(2);

        refused("wrong-state", () -> house.answers.writeJoint(employee, talk, "mal", 1, new FreeText("Nej")));
        house.answers.writeJoint(chef, talk, "mal", 1, new FreeText("Vi sa det så"));
        assertThat(version(1)).containsExactly("Vi sa det");
        assertThat(house.sheets.open(employee, talk).isChanged()).isTrue();

        assertThat(deliver(3).number()).isEqualTo(2);
        assertThat(version(1)).containsExactly("Vi sa det");
        assertThat(version(2)).containsExactly("Vi sa det så");
        assertThat(house.sheets.open(employee, talk).isChanged()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theEmployeeConfirmsTheNewestOnceWithOwnWords(Product product) {
        given(product, ReleaseMode.EACH);
        house.answers.writeJoint(chef, talk, "mal", 0, new FreeText("Vi sa det"));
        house.holdings.hold(chef, talk, 1, LocalDate.ofInstant(NOW, Clock.SWEDEN));
        deliver(2);

        refused("not-delivered", () -> house.deliveries.acknowledge(employee, talk, 2, new FreeText("")));
        house.deliveries.acknowledge(employee, talk, 1, new FreeText("Jag ser det annorlunda"));

        refused("already-acknowledged", () -> house.deliveries.acknowledge(employee, talk, 1, new FreeText("")));
        assertThat(texts(chef)).contains("Jag ser det annorlunda");
        assertThat(house.sheets.open(chef, talk).deliveries()).singleElement()
                .satisfies(named -> assertThat(named.delivery().acknowledgedAt()).contains(clock.now()));
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void whereTheHuvudmanAsksNobodyToConfirmNobodyCan(Product product) {
        given(product, ReleaseMode.EACH);
        house.answers.writeJoint(chef, talk, "mal", 0, new FreeText("Vi sa det"));
        house.holdings.hold(chef, talk, 1, LocalDate.ofInstant(NOW, Clock.SWEDEN));
        deliver(2);
        for (Acknowledgement less : List.of(Acknowledgement.NONE, Acknowledgement.DELIVERED)) {
            int version = house.database.settings().find(KOMMUN).map(SettingStore.Stored::version).orElse(0);
            house.database.settings().replace(KOMMUN, new Settings(List.of("Rektor"), less, 0, Labels.OWN_WORDS, false), version, karin, NOW);

            refused("acknowledgement-off", () -> house.deliveries.acknowledge(employee, talk, 1, new FreeText("")));
            assertThat(house.sheets.open(employee, talk).may()).doesNotContain(Operation.ACKNOWLEDGE);
        }
        assertThat(house.sheets.open(chef, talk).deliveries()).singleElement()
                .satisfies(named -> assertThat(named.delivery().acknowledgedAt()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void whatWasCarriedOverHasChangedOnceSomethingNewIsDelivered(Product product) {
        given(product, ReleaseMode.EACH);
        LocalDate today = LocalDate.ofInstant(NOW, Clock.SWEDEN);
        house.answers.writeJoint(chef, talk, "mal", 0, new FreeText("Vi sa det"));
        house.holdings.hold(chef, talk, 1, today);
        refused("wrong-state", () -> house.handOvers.handOver(chef, talk, 2, OptionalInt.empty(), today));
        deliver(2);
        refused("wrong-state", () -> house.handOvers.takeBack(chef, talk, 3));

        refused("not-delivered", () -> house.handOvers.handOver(chef, talk, 3, OptionalInt.of(2), today));
        assertThat(house.handOvers.handOver(chef, talk, 3, OptionalInt.of(1), today.minusDays(1)).version()).isEqualTo(4);
        assertThat(house.handOvers.handOver(chef, talk, 4, OptionalInt.empty(), today).version()).isEqualTo(5);
        assertThat(house.sheets.open(employee, talk).handOver()).contains(new HandOver(today, OptionalInt.of(1)));
        house.handOvers.takeBack(chef, talk, 5);
        assertThat(house.sheets.open(employee, talk).handOver()).isEmpty();
        house.handOvers.handOver(chef, talk, 6, OptionalInt.empty(), today);
        assertThat(house.sheets.open(chef, talk).isHandOverBehind()).isFalse();
        house.answers.writeJoint(chef, talk, "mal", 1, new FreeText("Vi sa det så"));
        deliver(7);

        assertThat(house.sheets.open(chef, talk).isHandOverBehind()).isTrue();
        assertThat(progress().isHandOverBehind()).isTrue();
        house.handOvers.handOver(chef, talk, 8, OptionalInt.of(1), today);
        assertThat(progress().isHandOverBehind()).as("the older version was carried over").isTrue();
        house.handOvers.handOver(chef, talk, 9, OptionalInt.of(2), today);
        assertThat(progress().isHandOverBehind()).isFalse();
    }

    /** Before it was noted which version it was, it was gone once something newer was delivered: so it was the newest of then. */
    @ParameterizedTest
    @EnumSource
    void whatWasNotedWithoutAVersionWasTheNewestUntilSomethingNewerIsDelivered(Product product) {
        given(product, ReleaseMode.EACH);
        LocalDate today = LocalDate.ofInstant(NOW, Clock.SWEDEN);
        house.answers.writeJoint(chef, talk, "mal", 0, new FreeText("Vi sa det"));
        house.holdings.hold(chef, talk, 1, today);
        deliver(2);
        house.database.transactions().run(() -> house.database.handOvers().put(People.KOMMUN, talk, new HandOver(today, OptionalInt.empty())));
        assertThat(progress().isHandOverBehind()).isFalse();

        house.answers.writeJoint(chef, talk, "mal", 1, new FreeText("Vi sa det så"));
        deliver(3);

        assertThat(progress().handOver()).contains(new HandOver(today, OptionalInt.of(1)));
        assertThat(progress().isHandOverBehind()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aClosedTalkTakesOnlyAnAddendumUntilItIsOpenedForAReason(Product product) {
        given(product, ReleaseMode.EACH);
        house.answers.writeJoint(chef, talk, "mal", 0, new FreeText("Vi sa det"));
        house.holdings.hold(chef, talk, 1, LocalDate.ofInstant(NOW, Clock.SWEDEN));
        refused("wrong-state", () -> house.closings.close(chef, talk, 2));
        deliver(2);
        house.closings.close(chef, talk, 3);

        refused("wrong-state", () -> house.answers.writeJoint(chef, talk, "mal", 1, new FreeText("Nej")));
        house.closings.add(employee, talk, new FreeText("Ett tillägg"));
        assertThat(texts(chef)).contains("Ett tillägg");
        house.closings.reopen(chef, talk, 4, new FreeText("Fel datum"));

        assertThat(state()).isEqualTo(DialogueState.DELIVERED);
        assertThat(texts(employee)).contains("Fel datum");
        assertThat(notices()).contains(OutboxItem.Kind.DELIVERED, OutboxItem.Kind.REOPENED);
    }

    @ParameterizedTest
    @EnumSource
    void theDeliveredTalkOfAnEarlierRoundIsOverWhenTheNextOneBegins(Product product) {
        given(product, ReleaseMode.EACH);
        house.answers.writeJoint(chef, talk, "mal", 0, new FreeText("Vi sa det"));
        house.holdings.hold(chef, talk, 1, LocalDate.ofInstant(NOW, Clock.SWEDEN));
        deliver(2);
        clock.pass(Duration.ofDays(365));
        DialogueId next = house.assign(chef, house.publish(template(question("mal"))), alva);

        assertThat(state()).isEqualTo(DialogueState.DELIVERED);
        house.holdings.start(chef, next, 1);

        assertThat(state()).isEqualTo(DialogueState.CLOSED);
        assertThat(house.database.journal().read(KOMMUN, talk.value())).last()
                .satisfies(line -> assertThat(line.reason()).isEqualTo("NEXT_TALK"));
    }

    @ParameterizedTest
    @EnumSource
    void everyAcceptedRevisionIsThereForItsAuthorAndForNobodyElse(Product product) {
        given(product, ReleaseMode.FROM_START);
        write(employee, "Ett");
        house.answers.writeOwn(employee, talk, "mal", 1, new FreeText("Två"));

        OptionalInt newest = OptionalInt.empty();
        assertThat(house.revisions.own(employee, talk, "mal", newest).revisions())
                .extracting(Revision::text).containsExactly("Två", "Ett");
        assertThat(house.revisions.own(chef, talk, "mal", newest).revisions()).isEmpty();
        assertThatThrownBy(() -> write(employee, "Tre")).isInstanceOfSatisfying(Stale.class,
                stale -> assertThat(stale.text()).isEqualTo("Två"));
    }

    private void write(Request request, String text) {
        house.answers.writeOwn(request, talk, "mal", 0, new FreeText(text));
    }

    private Progress progress() {
        return house.mentorGroups.group(chef, Optional.empty()).employees().get(0).talks().get(0);
    }

    private Delivered deliver(int version) {
        return house.deliveries.deliver(chef, talk, version, Optional.empty());
    }

    private List<String> texts(Request request) {
        return house.sheets.open(request, talk).texts().stream().map(Sheet.Text::text).toList();
    }

    private List<String> version(int number) {
        return house.delivered.open(employee, talk, number).texts().stream().map(text -> text.text()).toList();
    }

    private DialogueState state() {
        return house.database.dialogues().find(KOMMUN, talk).orElseThrow().state();
    }

    private List<OutboxItem.Kind> notices() {
        return house.database.transactions().run(() -> house.database.outbox().lend(99, clock.now(), clock.now())).stream()
                .map(OutboxItem::kind).toList();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Conflict.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
