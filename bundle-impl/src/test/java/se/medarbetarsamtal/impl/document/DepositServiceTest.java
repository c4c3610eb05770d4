package se.medarbetarsamtal.impl.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Unavailable;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.HandOver;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.overview.Progress;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.Race;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** What was delivered is handed in to an archive that may fail wherever it likes: it is there once, and its receipt here. */
class DepositServiceTest {

    private static final int AT_ONCE = 64;

    private final PersonRef employee = new PersonRef("alva");
    private final PersonRef chef = new PersonRef("karin");
    private final FaultyArchive archive = new FaultyArchive();
    private House house;
    private Request manager;
    private DialogueId talk;

    private void given(Product product) {
        house = new House(TestDatabase.fresh(product));
        house.host.keepArchive(archive);
        manager = house.manager(chef, employee);
        talk = house.assign(manager, house.publish(template(question("mal"))), employee);
        house.answers.writeJoint(manager, talk, "mal", 0, new FreeText("Det vi sa"));
        house.holdings.hold(manager, talk, 1, LocalDate.ofInstant(NOW, Clock.SWEDEN));
        house.deliveries.deliver(manager, talk, 2, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void isKeptWithItsReceiptAndNotedAsCarriedOverToday(Product product) {
        given(product);

        DepositService.Deposited done = house.deposits.deposit(manager, talk, 1);

        assertThat(done.deposit().kept()).isPresent();
        assertThat(done.version()).isEqualTo(4);
        assertThat(archive.records()).containsOnlyKeys(done.deposit().manifestId());
        assertThat(Unpacked.of(archive.records().get(done.deposit().manifestId()).content()).manifest().path("id").asText())
                .isEqualTo(done.deposit().manifestId());
        assertThat(progress().handOver()).contains(new HandOver(LocalDate.ofInstant(NOW, Clock.SWEDEN), OptionalInt.of(1)));
        assertThat(house.database.journal().read(KOMMUN, talk.value())).extracting(line -> line.act()).contains("DEPOSITED", "RECEIPT_NOTED");
    }

    /** Before it has kept anything, after it has, with a receipt that gets lost: nobody knows, and the next attempt finds out. */
    @ParameterizedTest
    @EnumSource(FaultyArchive.Fault.class)
    void whateverFailsIsAskedAgainUnderTheSameIdAndIsThereOnce(FaultyArchive.Fault fault) {
        given(Product.H2);
        for (int time = 1; time <= 2; time++) {
            archive.next(fault);
            assertThatThrownBy(() -> house.deposits.deposit(manager, talk, 1)).isInstanceOf(RuntimeException.class);
            assertThat(progress().deposit()).hasValueSatisfying(begun -> assertThat(begun.kept()).isEmpty());
            assertThat(progress().handOver()).isEmpty();
        }

        DepositService.Deposited done = house.deposits.deposit(manager, talk, 1);

        assertThat(archive.asked()).hasSize(3).containsOnly(done.deposit().manifestId());
        assertThat(archive.records()).hasSize(1);
        assertThat(progress().deposit()).contains(done.deposit());
    }

    @ParameterizedTest
    @EnumSource
    void manyAtOnceAreOneRecordAndOneReceipt(Product product) throws Exception {
        given(product);
        House other = new House(house.database.secondNode());
        other.host.keepArchive(archive);
        other.manager(chef, employee);

        List<Object> outcomes = Race.of(AT_ONCE, i -> (i % 2 == 0 ? house : other).deposits.deposit(manager, talk, 1).deposit());

        assertThat(outcomes.stream().distinct()).as(outcomes.toString()).hasSize(1);
        assertOneRecord(archive);
        assertThat(progress().deposit()).hasValue((se.medarbetarsamtal.impl.dialogue.Deposit) outcomes.get(0));
    }

    /** The planted fault: an id of its own for each attempt. */
    @ParameterizedTest
    @EnumSource(names = "H2")
    void anAttemptWithAnIdOfItsOwnWouldBeFound(Product product) throws Exception {
        given(product);

        Race.of(AT_ONCE, i -> archive.deposit(KOMMUN, FaultyArchive.packed(RandomIds.next(), employee)));

        assertThatThrownBy(() -> assertOneRecord(archive)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void isOfTheNewestVersionByTheResponsibleChefAndOnlyWhereThereIsAnArchive(Product product) {
        given(product);
        assertThatThrownBy(() -> house.deposits.deposit(People.request(employee), talk, 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> house.deposits.deposit(manager, talk, 2)).isInstanceOf(Conflict.class);
        house.host.keepArchive(null);
        assertThatThrownBy(() -> house.deposits.deposit(manager, talk, 1)).isInstanceOfSatisfying(
                Unavailable.class, gone -> assertThat(gone.service()).isEqualTo("archive"));

        assertThat(house.mentorGroups.group(manager, Optional.empty()).hasArchive()).isFalse();
        assertThat(progress().deposit()).isEmpty();
        assertThat(archive.asked()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void aNewerVersionIsARecordOfItsOwnAndWhatWasTakenBackIsNotedAgain(Product product) {
        given(product);
        house.deposits.deposit(manager, talk, 1);
        house.handOvers.takeBack(manager, talk, 4);
        assertThat(house.deposits.deposit(manager, talk, 1).version()).isEqualTo(6);
        assertThat(archive.asked()).hasSize(1);
        assertThat(progress().handOver()).isPresent();

        house.answers.writeJoint(manager, talk, "mal", 1, new FreeText("Det vi sa sedan"));
        house.deliveries.deliver(manager, talk, 6, Optional.empty());
        assertThat(progress().isHandOverBehind()).isTrue();
        assertThat(progress().deposit()).isEmpty();
        house.deposits.deposit(manager, talk, 2);

        assertThat(archive.records()).hasSize(2);
        assertThat(progress().isHandOverBehind()).isFalse();
    }

    private static void assertOneRecord(FaultyArchive archive) {
        assertThat(archive.records()).hasSize(1);
    }

    private Progress progress() {
        return house.mentorGroups.group(manager, Optional.empty()).employees().get(0).talks().get(0);
    }
}
