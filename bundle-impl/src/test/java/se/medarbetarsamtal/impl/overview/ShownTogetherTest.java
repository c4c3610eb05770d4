package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

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
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.ReleaseService.What;
import se.medarbetarsamtal.impl.house.HandClock;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.notice.OutboxItem;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.plan.AgreementStatus;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateDocument.ReleaseMode;

/** Where both open at once, the chef's side is that of the chef who answers for the talk; and whom a chef hears of. */
class ShownTogetherTest {

    private final PersonRef alva = new PersonRef(RandomIds.next());
    private final PersonRef karin = new PersonRef(RandomIds.next());
    private final PersonRef eva = new PersonRef(RandomIds.next());
    private final HandClock clock = new HandClock(NOW);

    private House house;
    private Request employee;
    private Request former;
    private Request chef;
    private DialogueId talk;

    /** Karin and Alva have written; Karin has shown; then Eva took over, and Karin is still linked. */
    private void given(Product product) {
        house = new House(TestDatabase.fresh(product), clock);
        former = house.manager(karin, alva);
        chef = house.manager(eva, alva);
        employee = People.request(alva);
        TemplateDocument plain = template(question("mal"));
        talk = house.assign(former, house.publish(new TemplateDocument(plain.schoolForm(), plain.title(), plain.language(),
                plain.source(), plain.routineTitle(), plain.intro(), plain.preparation(), plain.sections(), plain.plan(),
                plain.footnotes(), ReleaseMode.TOGETHER)), alva);
        write(employee, "Alvas tankar");
        write(former, "Karins tankar");
        house.releases.show(former, talk, 1, What.PREPARATION, Set.of(alva));
    }

    @ParameterizedTest
    @EnumSource
    void aFormerChefsWordsDoNotOpenTheEmployees(Product product) {
        given(product);
        house.takeOvers.takeOver(chef, talk, 1);
        house.releases.show(employee, talk, 2, What.PREPARATION, Set.of(karin, eva));

        assertThat(texts(chef)).containsExactly("Karins tankar");
        assertThat(texts(employee)).containsExactly("Alvas tankar");
        write(chef, "Evas tankar");
        house.releases.show(chef, talk, 2, What.PREPARATION, Set.of(alva));

        assertThat(texts(chef)).containsExactlyInAnyOrder("Karins tankar", "Alvas tankar", "Evas tankar");
        assertThat(texts(employee)).containsExactlyInAnyOrder("Karins tankar", "Alvas tankar", "Evas tankar");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasOpenedStaysOpenWhenAnotherTakesOver(Product product) {
        given(product);
        house.releases.show(employee, talk, 1, What.PREPARATION, Set.of(karin, eva));
        assertThat(texts(former)).containsExactlyInAnyOrder("Karins tankar", "Alvas tankar");

        house.takeOvers.takeOver(chef, talk, 1);

        assertThat(texts(chef)).containsExactlyInAnyOrder("Karins tankar", "Alvas tankar");
    }

    /** A notice says that somebody has done something. Who it was is told on the module's own pages. */
    @ParameterizedTest
    @EnumSource(names = "H2")
    void aChefHearsOfAnEmployeeWithoutTheName(Product product) {
        given(product);
        house.releases.show(employee, talk, 1, What.PREPARATION, Set.of(karin, eva));
        String agreement = house.agreements.add(employee, talk, new FreeText("Kurs")).agreement();
        house.holdings.hold(former, talk, 1, clock.today());
        house.agreementStatuses.set(employee, talk, agreement, 2, AgreementStatus.DONE);

        List<OutboxItem> waiting = waiting();
        assertThat(waiting).filteredOn(item -> item.recipient().equals(Optional.of(karin)))
                .extracting(OutboxItem::kind)
                .contains(OutboxItem.Kind.SHOWN_TO_MANAGER, OutboxItem.Kind.AGREEMENT_CHANGED_BY_EMPLOYEE);
        assertThat(waiting).noneMatch(item -> item.sender().equals(Optional.of(alva)));
        assertThat(waiting).anyMatch(item -> item.sender().equals(Optional.of(karin)));
    }

    private void write(Request request, String text) {
        house.answers.writeOwn(request, talk, "mal", 0, new FreeText(text));
    }

    private List<String> texts(Request request) {
        return house.sheets.open(request, talk).texts().stream().map(Sheet.Text::text).toList();
    }

    private List<OutboxItem> waiting() {
        return house.database.transactions().run(() -> house.database.outbox().lend(99, clock.now(), clock.now()));
    }
}
