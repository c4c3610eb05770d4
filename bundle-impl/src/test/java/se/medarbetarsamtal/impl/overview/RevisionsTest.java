package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.dialogue.RevisionService.Page;
import se.medarbetarsamtal.impl.dialogue.RevisionService.Revision;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.journal.JournalEntry;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** What stood in a box before: page by page, and only of boxes that the talk has. */
class RevisionsTest {

    private static final OptionalInt NEWEST = OptionalInt.empty();
    private static final List<String> NO_QUESTIONS = List.of("Alva är sjuk", "x".repeat(300), "\0", "mål", "");

    private final PersonRef employee = new PersonRef(RandomIds.next());
    private final PersonRef chef = new PersonRef(RandomIds.next());

    private House house;
    private Request self;
    private Request manager;
    private DialogueId talk;

    private void given(Product product) {
        house = new House(TestDatabase.shared(product));
        self = People.request(employee);
        manager = house.manager(chef, employee);
        talk = house.assign(manager, house.publish(template(question("mal"))), employee);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoQuestionIsNotThereAndNobodysWordsGetIntoTheJournal(Product product) {
        given(product);

        for (String asked : NO_QUESTIONS) {
            absent(() -> house.revisions.own(self, talk, asked, NEWEST));
            absent(() -> house.revisions.ownNote(manager, talk, asked, NEWEST));
            absent(() -> house.revisions.joint(manager, talk, asked, NEWEST));
            absent(() -> house.revisions.newestJoint(self, talk, asked));
        }

        assertThat(house.database.journal().read(KOMMUN, talk.value())).extracting(JournalEntry::act).containsExactly("ASSIGNED");
        assertThat(house.database.journal().read(KOMMUN, "refusals"))
                .filteredOn(line -> line.actor().equals(employee) || line.actor().equals(chef))
                .hasSize(4 * NO_QUESTIONS.size())
                .allMatch(line -> line.subject().equals("no-id"));
    }

    @ParameterizedTest
    @EnumSource
    void everyRevisionIsOnOnePageAndNoPageHasMoreThanFifty(Product product) {
        given(product);
        for (int revision = 0; revision < 51; revision++) {
            house.answers.writeOwn(self, talk, "prep-goals", revision, new FreeText("Text " + (revision + 1)));
        }

        Page first = house.revisions.own(self, talk, "prep-goals", NEWEST);
        Page second = house.revisions.own(self, talk, "prep-goals", first.next());

        assertThat(first.revisions()).extracting(Revision::revision)
                .containsExactlyElementsOf(IntStream.iterate(51, one -> one - 1).limit(50).boxed().toList());
        assertThat(second.revisions()).extracting(Revision::text).containsExactly("Text 1");
        assertThat(second.next()).isEmpty();
    }

    private static void absent(Supplier<?> reading) {
        assertThatThrownBy(reading::get).isInstanceOf(NotThere.class);
    }
}
