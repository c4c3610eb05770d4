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
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.OneTime;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.house.HandClock;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.plan.AgreementKind;
import se.medarbetarsamtal.impl.plan.CarryOverService.Result;

/** What goes on in the next talk: once, as it reads, out of a talk that is over, and without two waiting for each other. */
class CarryOverTest {

    private final PersonRef employee = new PersonRef(RandomIds.next());
    private final PersonRef karin = new PersonRef(RandomIds.next());
    private final PersonRef eva = new PersonRef(RandomIds.next());
    private final HandClock clock = new HandClock(NOW);

    private House house;
    private Request chef;
    private DialogueId last;
    private DialogueId next;
    private String goal;

    /** A talk of last year with one goal, and the next one of the same chef. */
    private void given(TestDatabase database) {
        house = new House(database, clock);
        chef = house.manager(karin, employee);
        last = assign(chef);
        goal = house.planRows.add(chef, last, AgreementKind.GOAL);
        write(0, "Leda ämneslaget");
        house.holdings.hold(chef, last, 1, clock.today());
        clock.pass(Duration.ofDays(365));
        next = assign(chef);
    }

    private DialogueId assign(Request manager) {
        return house.assign(manager, house.publish(template(question("mal"))), employee);
    }

    private void write(int base, String words) {
        house.planRows.write(chef, last, goal, "individualGoal", base, new FreeText(words));
    }

    @ParameterizedTest
    @EnumSource
    void aRepetitionIsAnsweredAsTheFirstWas(Product product) {
        given(TestDatabase.shared(product));
        Request once = new Request(chef.actor(), Optional.of(new Request.Once(
                RandomIds.next(), "hash", result -> ((Result) result).carried().get(0).agreement())));

        String carried = house.carryOver.carry(once, next, List.of(goal)).carried().get(0).agreement();

        assertThatThrownBy(() -> house.carryOver.carry(once, next, List.of(goal))).isInstanceOf(OneTime.Repeated.class);
        assertThat(house.database.oneTime().earlier(once)).contains(carried);
        refused("already-carried", chef);
    }

    @ParameterizedTest
    @EnumSource
    void whatSomebodyHasJustWrittenIsNotLostOnTheWay(Product product) {
        given(TestDatabase.shared(product));
        house.host.meanwhile(2, () -> write(1, "Leda ämneslaget i matematik"));

        refused("plan-changed", chef);
        String carried = house.carryOver.carry(chef, next, List.of(goal)).carried().get(0).agreement();

        assertThat(house.plans.open(chef, next).rows()).singleElement().satisfies(row -> {
            assertThat(row.agreement().id()).isEqualTo(carried);
            assertThat(row.words().text()).isEqualTo("Leda ämneslaget i matematik");
        });
    }

    @ParameterizedTest
    @EnumSource
    void anotherChefsTalkOfTheSameRoundIsLeftAloneUntilItIsDelivered(Product product) {
        given(TestDatabase.shared(product));
        house.holdings.hold(chef, next, 1, clock.today());
        String free = house.agreements.add(chef, next, new FreeText("Karins och Alvas")).agreement();
        clock.pass(Duration.ofDays(1));
        Request other = house.manager(eva, employee);
        DialogueId parallel = assign(other);

        assertThatThrownBy(() -> house.carryOver.carry(other, parallel, List.of(free))).isInstanceOf(NotThere.class);
        assertThat(house.plans.open(other, parallel).previous().orElseThrow().dialogue().id()).isEqualTo(last);
        house.deliveries.deliver(chef, next, 2, Optional.empty());

        assertThat(house.carryOver.carry(other, parallel, List.of(free)).carried()).hasSize(1);
    }

    /** Who writes in the earlier talk locks it and then its journal: here both are locked before anything is journaled. */
    @ParameterizedTest
    @EnumSource(names = "H2")
    void carryingLocksBothTalksBeforeItWritesInAJournal(Product product) {
        given(TestDatabase.fresh(product));
        house.host.meanwhile(2, () -> house.database.dataSource().reset());

        house.carryOver.carry(chef, next, List.of(goal));

        assertBothAreLockedFirst(house.database.dataSource().executed());
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void soDoesTheBeginningOfTheNextTalk(Product product) {
        given(TestDatabase.fresh(product));
        house.deliveries.deliver(chef, last, 2, Optional.empty());
        DialogueId second = assign(chef);

        house.database.dataSource().reset();
        house.holdings.start(chef, second, 1);
        assertBothAreLockedFirst(house.database.dataSource().executed());
    }

    private static void assertBothAreLockedFirst(List<String> executed) {
        int journaled = first(executed, "INSERT INTO ms_journal ");
        assertThat(locks(executed.subList(0, journaled), "FROM ms_dialogue")).isEqualTo(2);
        assertThat(locks(executed.subList(0, journaled), "FROM ms_journal_head")).isEqualTo(2);
        assertThat(locks(executed, "FROM ms_dialogue")).isEqualTo(2);
    }

    private static int first(List<String> executed, String start) {
        return IntStream.range(0, executed.size()).filter(i -> executed.get(i).contains(start)).findFirst().orElseThrow();
    }

    private static long locks(List<String> executed, String table) {
        return executed.stream().filter(sql -> sql.contains(table) && sql.contains("FOR UPDATE")).count();
    }

    private void refused(String code, Request request) {
        assertThatThrownBy(() -> house.carryOver.carry(request, next, List.of(goal)))
                .isInstanceOfSatisfying(Conflict.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
