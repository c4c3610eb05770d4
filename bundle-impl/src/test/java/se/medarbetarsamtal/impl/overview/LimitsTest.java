package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.plan.AgreementKind;

/** Nobody fills a talk without end. */
class LimitsTest {

    private final PersonRef employee = new PersonRef(RandomIds.next());
    private final PersonRef karin = new PersonRef(RandomIds.next());

    private House house;
    private Request chef;
    private DialogueId talk;

    private void given(Product product) {
        house = new House(TestDatabase.shared(product));
        chef = house.manager(karin, employee);
        talk = house.assign(chef, house.publish(template(question("mal"))), employee);
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void aClosedTalkTakesFiftyAddenda(Product product) {
        given(product);
        Request self = People.request(employee);
        house.holdings.hold(chef, talk, 1, LocalDate.ofInstant(NOW, Clock.SWEDEN));
        house.deliveries.deliver(chef, talk, 2, Optional.empty());
        house.closings.close(chef, talk, 3);
        for (int i = 0; i < 50; i++) {
            house.closings.add(self, talk, new FreeText("Tillägg " + i));
        }

        refused("too-many-addenda", () -> house.closings.add(chef, talk, new FreeText("Ett till")));

        assertThat(house.sheets.open(self, talk).texts()).hasSize(50);
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void whatIsRemovedMakesRoomButNotForEver(Product product) {
        given(product);
        for (int i = 0; i < 200; i++) {
            String row = house.planRows.add(chef, talk, AgreementKind.GOAL);
            house.planRows.remove(chef, talk, row, 1);
        }

        refused("too-many-agreements", () -> house.planRows.add(chef, talk, AgreementKind.GOAL));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Conflict.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
