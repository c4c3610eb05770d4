package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.OwnQuestion;
import se.medarbetarsamtal.impl.dialogue.ReleaseService.What;
import se.medarbetarsamtal.impl.document.RecordCopy;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.Documents;
import se.medarbetarsamtal.impl.setting.Labels;
import se.medarbetarsamtal.impl.setting.Settings;
import se.medarbetarsamtal.impl.setting.Times;
import se.medarbetarsamtal.impl.template.Templates;

/** A question that one party adds to one talk. */
class OwnQuestionTest {

    private static final FreeText WORDS = new FreeText("Hur går läsprojektet?");

    private final PersonRef employee = new PersonRef(RandomIds.next());
    private final PersonRef karin = new PersonRef(RandomIds.next());
    private final PersonRef other = new PersonRef(RandomIds.next());

    private House house;
    private Request self;
    private Request chef;
    private TemplateId template;
    private DialogueId talk;

    private void given(Product product) {
        house = new House(TestDatabase.shared(product));
        house.allowOwnQuestions();
        chef = house.manager(karin, employee);
        self = People.request(employee);
        template = house.publish(template(question("mal")));
        talk = house.assign(chef, template, employee);
    }

    @AfterEach
    void nobodyElseAsks() {
        house.decide(Settings.DEFAULTS);
    }

    @ParameterizedTest
    @EnumSource
    void bothReadItAtOnceAndAnswerItAsOneOfTheTemplates(Product product) {
        given(product);

        String asked = house.ownQuestions.add(self, talk, WORDS).question();
        house.answers.writeOwn(self, talk, asked, 0, new FreeText("Bra, tack"));
        house.answers.writeOwn(chef, talk, asked, 0, new FreeText("Jag är nyfiken"));
        house.answers.writeJoint(chef, talk, asked, 0, new FreeText("Vi fortsätter"));
        house.answers.toNotes(self, talk, asked, 0, true);

        assertThat(house.sheets.open(chef, talk).ownQuestions()).extracting(one -> one.text(), one -> one.isEmployees())
                .containsExactly(tuple(WORDS.value(), true));
        assertThat(house.sheets.open(chef, talk).texts()).extracting(text -> text.field().kind())
                .containsExactlyInAnyOrder(Field.Kind.MANAGER, Field.Kind.JOINT, Field.Kind.TO_NOTES);
        assertThat(house.revisions.joint(self, talk, asked, OptionalInt.empty()).revisions()).hasSize(1);
        assertThat(house.changes.of(chef, talk).revisions())
                .anyMatch(text -> text.field().equals(new Field(Field.Kind.OWN_QUESTION, asked)));
    }

    @ParameterizedTest
    @EnumSource
    void itIsInTheDeliveredVersionAndTheCopyButNotInTheTemplate(Product product) {
        given(product);
        String asked = house.ownQuestions.add(self, talk, WORDS).question();
        house.answers.writeJoint(chef, talk, asked, 0, new FreeText("Vi fortsätter"));
        house.holdings.hold(chef, talk, 1, LocalDate.ofInstant(NOW, Clock.SWEDEN));
        house.deliveries.deliver(chef, talk, 2, Optional.empty());

        assertThat(house.delivered.open(self, talk, 1).texts()).extracting(text -> text.field().kind(), text -> text.text())
                .contains(tuple(Field.Kind.OWN_QUESTION, WORDS.value()), tuple(Field.Kind.JOINT, "Vi fortsätter"));
        RecordCopy.Asked copied = lastOf(house.copies.copy(self, talk, false));
        assertThat(copied.text()).contains(WORDS.value());
        assertThat(copied.answers()).extracting(answer -> answer.text()).containsExactly(Optional.of("Vi fortsätter"));
        RecordCopy.Asked masked = lastOf(house.copies.copy(self, talk, true));
        assertThat(masked.text()).isEmpty();
        assertThat(masked.answers()).extracting(answer -> answer.text()).containsExactly(Optional.empty());
        assertThat(house.database.templates().ofTalk(KOMMUN, new Templates.VersionKey(template, 1)).document())
                .isEqualTo(template(question("mal")));
    }

    @ParameterizedTest
    @EnumSource
    void whoAskedChangesItOrTakesItAwayWhileNobodyHasAnswered(Product product) {
        given(product);
        String asked = house.ownQuestions.add(self, talk, WORDS).question();

        assertThat(removable(self)).isTrue();
        assertThat(removable(chef)).isFalse();
        assertThatThrownBy(() -> house.ownQuestions.change(chef, talk, asked, 1, new FreeText("Annat?"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> house.ownQuestions.remove(chef, talk, asked, 1)).isInstanceOf(NotAllowed.class);
        house.ownQuestions.change(self, talk, asked, 1, new FreeText("Hur går det med läsningen?"));
        assertThatThrownBy(() -> house.ownQuestions.change(self, talk, asked, 1, WORDS)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> house.ownQuestions.remove(self, talk, asked, 1)).isInstanceOf(Stale.class);
        house.ownQuestions.remove(self, talk, asked, 2);

        assertThat(house.sheets.open(self, talk).ownQuestions()).isEmpty();
        assertThat(house.database.texts().numbers(KOMMUN, talk, Set.of(Field.Kind.OWN_QUESTION))).isEmpty();
        assertThatThrownBy(() -> house.ownQuestions.remove(self, talk, asked, 2)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> house.answers.writeJoint(self, talk, asked, 0, WORDS)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @EnumSource
    void onceSomebodyHasAnsweredItStays(Product product) {
        given(product);
        String asked = house.ownQuestions.add(chef, talk, WORDS).question();
        house.answers.writeOwn(self, talk, asked, 0, new FreeText("Bra, tack"));

        assertThat(removable(chef)).isFalse();
        refused("already-answered", () -> house.ownQuestions.change(chef, talk, asked, 1, new FreeText("Annat?")));
        refused("already-answered", () -> house.ownQuestions.remove(chef, talk, asked, 1));
        assertThat(house.sheets.open(self, talk).ownQuestions()).extracting(one -> one.text()).containsExactly(WORDS.value());
    }

    @ParameterizedTest
    @EnumSource
    void nobodyAsksWhereTheHuvudmanDoesNotLetThem(Product product) {
        given(product);
        String asked = house.ownQuestions.add(self, talk, WORDS).question();
        for (boolean central : List.of(false, true)) {
            house.decide(new Settings(List.of("Rektor"), Acknowledgement.NONE, 0, Labels.OWN_WORDS, central, Times.DEFAULTS, central,
                    Documents.NONE));

            assertThat(house.sheets.open(self, talk).may()).doesNotContain(Operation.ADD_QUESTION);
            refused("own-questions-off", () -> house.ownQuestions.add(self, talk, WORDS));
            refused("own-questions-off", () -> house.ownQuestions.change(self, talk, asked, 1, WORDS));
        }
        house.answers.writeJoint(self, talk, asked, 0, new FreeText("Den som finns besvaras"));
    }

    @ParameterizedTest
    @EnumSource
    void thereAreTenAtMostAndNoneAfterTheTalk(Product product) {
        given(product);
        IntStream.range(0, OwnQuestion.MOST).forEach(n -> house.ownQuestions.add(n % 2 == 0 ? self : chef, talk, new FreeText("Fråga " + n)));

        refused("too-many-questions", () -> house.ownQuestions.add(self, talk, WORDS));
        assertThatThrownBy(() -> house.ownQuestions.add(self, talk, new FreeText(" "))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> house.ownQuestions.add(self, talk, new FreeText("x".repeat(OwnQuestion.LONGEST + 1)))).isInstanceOf(Invalid.class);
        assertThat(house.sheets.open(self, talk).ownQuestions()).extracting(one -> one.text()).startsWith("Fråga 0", "Fråga 1").endsWith("Fråga 9");
        house.holdings.hold(chef, talk, 1, LocalDate.ofInstant(NOW, Clock.SWEDEN));
        refused("wrong-state", () -> house.ownQuestions.add(self, talk, WORDS));
    }

    @ParameterizedTest
    @EnumSource
    void anotherMentorReadsItAndAsksNothing(Product product) {
        given(product);
        house.ownQuestions.add(self, talk, WORDS);
        Request mentor = house.manager(other, employee);

        assertThat(house.sheets.open(mentor, talk).ownQuestions()).extracting(one -> one.text()).containsExactly(WORDS.value());
        assertThatThrownBy(() -> house.ownQuestions.add(mentor, talk, WORDS)).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @EnumSource
    void whoTakesTheTalkOverHasTheQuestionsOfTheChefBefore(Product product) {
        given(product);
        String asked = house.ownQuestions.add(chef, talk, WORDS).question();
        Request successor = house.manager(other, employee);
        house.takeOvers.takeOver(successor, talk, 1);

        assertThat(removable(successor)).isTrue();
        assertThatThrownBy(() -> house.ownQuestions.remove(chef, talk, asked, 1)).isInstanceOf(NotAllowed.class);
        house.ownQuestions.remove(successor, talk, asked, 1);
    }

    @ParameterizedTest
    @EnumSource
    void theAnswerOfOneIsReadByTheOtherOnlyOnceItIsShown(Product product) {
        given(product);
        String asked = house.ownQuestions.add(chef, talk, WORDS).question();
        house.answers.writeOwn(self, talk, asked, 0, new FreeText("Bra, tack"));

        assertThat(house.sheets.open(chef, talk).texts()).isEmpty();
        house.releases.show(self, talk, 1, What.PREPARATION, Set.of(karin));
        assertThat(house.sheets.open(chef, talk).texts()).extracting(text -> text.text()).containsExactly("Bra, tack");
    }

    private static RecordCopy.Asked lastOf(RecordCopy copy) {
        return copy.questions().get(copy.questions().size() - 1);
    }

    private boolean removable(Request reader) {
        return house.sheets.open(reader, talk).ownQuestions().get(0).mayRemove();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Conflict.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
