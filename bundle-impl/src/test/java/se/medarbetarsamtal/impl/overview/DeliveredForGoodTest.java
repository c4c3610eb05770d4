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
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Invalid;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Field;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.ReleaseService.What;
import se.medarbetarsamtal.impl.house.HandClock;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** What a delivered version holds stays, whoever wants it back and whoever leaves. */
class DeliveredForGoodTest {

    private static final Duration LONG = Duration.ofDays(8);

    private final PersonRef alva = new PersonRef(RandomIds.next());
    private final PersonRef karin = new PersonRef(RandomIds.next());
    private final PersonRef eva = new PersonRef(RandomIds.next());
    private final HandClock clock = new HandClock(NOW);

    private House house;
    private Request chef;
    private DialogueId talk;

    private void delivered(Product product) {
        house = new House(TestDatabase.fresh(product), clock);
        chef = house.manager(karin, alva);
        talk = house.assign(chef, house.publish(template(question("mal"))), alva);
        house.answers.writeOwn(chef, talk, "mal", 0, new FreeText("Karins tankar"));
        house.answers.writeOwnNote(chef, talk, "mal", 0, new FreeText("Karins anteckning"));
        house.releases.show(chef, talk, 1, What.PREPARATION, Set.of(alva));
        house.releases.show(chef, talk, 1, What.OWN_NOTES, Set.of(alva));
        house.holdings.hold(chef, talk, 1, clock.today());
        house.deliveries.deliver(chef, talk, 2, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void nobodyTakesBackOrErasesWhatWasDeliveredThoughItIsUnopened(Product product) {
        delivered(product);

        for (What what : What.values()) {
            refused("wrong-state", () -> house.releases.takeBack(chef, talk, 3, what));
            refused("already-released", () -> house.releases.erase(chef, talk, 3, what));
        }

        assertThat(texts()).containsExactlyInAnyOrder("Karins tankar", "Karins anteckning");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTakenBackOnceUponATimeStandsInNobodysWay(Product product) {
        delivered(product);
        house.database.execute("DELETE FROM ms_release");
        refused("wrong-state", () -> house.releases.erase(chef, talk, 3, What.PREPARATION));
        Request other = house.manager(eva, alva);
        house.host.unlink(karin, alva);
        house.sweep.run();
        clock.pass(LONG);

        assertThat(house.database.dialogues().leftBehind(KOMMUN, List.of(alva), clock.now())).isEmpty();
        house.sweep.run();
        house.takeOvers.takeOver(other, talk, 3);

        assertThat(texts()).containsExactlyInAnyOrder("Karins tankar", "Karins anteckning");
        assertThat(house.database.texts().newest(KOMMUN, talk, Set.of(Field.Kind.MANAGER, Field.Kind.OWN_NOTE))).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void nobodyGotThePaperBeforeTheTalk(Product product) {
        delivered(product);
        DialogueId next = house.assign(chef, house.publish(template(question("mal"))), alva);
        house.holdings.hold(chef, next, 1, clock.today());

        assertThatThrownBy(() -> house.deliveries.deliver(chef, next, 2, Optional.of(clock.today().minusDays(1))))
                .isInstanceOfSatisfying(Invalid.class, no -> assertThat(no.faults())
                        .extracting(Invalid.Fault::code).containsExactly("before-the-talk"));

        assertThat(house.deliveries.deliver(chef, next, 2, Optional.of(clock.today())).number()).isEqualTo(1);
    }

    private List<String> texts() {
        return house.delivered.open(People.request(alva), talk, 1).texts().stream().map(text -> text.text()).toList();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Conflict.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
