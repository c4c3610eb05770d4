package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.FollowUp;

/** Nothing is acknowledged that was written into what has just been removed. */
class RemovedMeanwhileTest {

    private static final LocalDate LATER = LocalDate.of(2099, 5, 20);

    private final PersonRef employee = new PersonRef(RandomIds.next());
    private final PersonRef karin = new PersonRef(RandomIds.next());

    private House house;
    private Request self;
    private Request chef;
    private DialogueId talk;

    private void given(Product product) {
        house = new House(TestDatabase.shared(product));
        chef = house.manager(karin, employee);
        self = People.request(employee);
        talk = house.assign(chef, house.publish(template(question("mal"))), employee);
    }

    @ParameterizedTest
    @EnumSource
    void anAgreement(Product product) {
        given(product);
        String free = house.agreements.add(chef, talk, new FreeText("Kurs")).agreement();
        house.host.meanwhile(1, () -> house.planRows.remove(chef, talk, free, 1));

        stale(() -> house.agreements.change(self, talk, free, 1, new FreeText("Kurs i höst")));

        assertThat(revision(Field.Kind.AGREEMENT)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aQuestionOfAPartysOwn(Product product) {
        given(product);
        house.allowOwnQuestions();
        String question = house.ownQuestions.add(chef, talk, new FreeText("Hur går projektet?")).question();
        house.host.meanwhile(1, () -> house.ownQuestions.remove(chef, talk, question, 1));

        stale(() -> house.answers.writeOwn(self, talk, question, 0, new FreeText("Bra")));

        assertThat(revision(Field.Kind.EMPLOYEE)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void anAgreementThatIsFollowedUp(Product product) {
        given(product);
        String goal = house.planRows.add(chef, talk, AgreementKind.GOAL);
        hold();
        house.host.meanwhile(1, () -> house.planRows.remove(chef, talk, goal, 1));

        stale(() -> house.followUps.note(self, talk, goal, new FreeText("På god väg")));

        assertThat(revision(Field.Kind.FOLLOW_UP)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aStepOfTheFollowUp(Product product) {
        given(product);
        hold();
        String step = house.followUps.add(chef, talk, FollowUp.Kind.OTHER, LATER);
        house.host.meanwhile(1, () -> house.followUps.remove(chef, talk, step, 1));

        stale(() -> house.followUps.write(self, talk, step, 0, new FreeText("Vi sa")));

        assertThat(revision(Field.Kind.FOLLOW_UP)).isZero();
    }

    private void hold() {
        house.holdings.hold(chef, talk, 1, LocalDate.ofInstant(NOW, Clock.SWEDEN));
    }

    private int revision(Field.Kind kind) {
        return house.database.texts().newest(KOMMUN, talk, Set.of(kind)).stream().mapToInt(text -> text.revision()).max().orElse(0);
    }

    private static void stale(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Stale.class);
    }
}
