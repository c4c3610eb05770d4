package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** A change of chef: the former one has nothing from that moment, and what was not shared stays closed to the next. */
class FormerManagerTest {

    private final PersonRef employee = new PersonRef(RandomIds.next());
    private final PersonRef former = new PersonRef(RandomIds.next());
    private final PersonRef successor = new PersonRef(RandomIds.next());

    @ParameterizedTest
    @EnumSource(Product.class)
    void thePreparationOfAFormerChefIsNotShownToTheSuccessor(Product product) {
        House house = new House(TestDatabase.shared(product));
        Request before = house.manager(former, employee);
        DialogueId talk = house.assign(before, house.publish(template(question("mal"))), employee);
        house.answers.writeOwn(before, talk, "mal", 0, new FreeText("Förberett av den förra"));
        house.answers.writeJoint(before, talk, "mal", 0, new FreeText("Gemensamt"));
        Request together = house.manager(successor, employee);
        assertThat(house.sheets.open(together, talk).texts()).hasSize(2);

        house.host.unlink(former, employee);

        assertThat(house.sheets.open(together, talk).texts()).extracting(Sheet.Text::text).containsExactly("Gemensamt");
        assertThatThrownBy(() -> house.sheets.open(before, talk)).isInstanceOf(NotThere.class);
    }
}
