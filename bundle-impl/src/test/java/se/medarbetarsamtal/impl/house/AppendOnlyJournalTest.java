package se.medarbetarsamtal.impl.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.NotThere;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.journal.JournalEntry;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.ReadmeRoles;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** All of the product with a role that may only add to the journal, by the statements that the README gives. */
@Tag("G-45")
class AppendOnlyJournalTest {

    private static final String NOT_PERMITTED = "42501";

    private final PersonRef employee = new PersonRef(RandomIds.next());
    private final PersonRef manager = new PersonRef(RandomIds.next());
    private final TestDatabase owner = TestDatabase.fresh(Product.POSTGRESQL);

    @Test
    void theProductWorksAndTheJournalStaysAsItWasWritten() {
        TestDatabase database = withTheRoleOfTheReadme();
        House house = new House(database);
        Request chef = house.manager(manager, employee);

        DialogueId talk = house.assign(chef, house.publish(template(question("mal"))), employee);
        house.answers.writeJoint(chef, talk, "mal", 0, new FreeText("Gemensamt"));
        assertThat(house.sheets.open(chef, talk).texts()).hasSize(1);
        assertThatThrownBy(() -> house.sheets.open(People.request(People.STRANGER), talk)).isInstanceOf(NotThere.class);

        List<JournalEntry> lines = database.journal().read(KOMMUN, talk.value());
        assertThat(lines).extracting(JournalEntry::act).startsWith("ASSIGNED").contains("READ");
        for (String change : List.of("DELETE FROM ms_journal", "UPDATE ms_journal SET act = 'x'", "TRUNCATE ms_journal",
                "DELETE FROM ms_journal_anchor", "UPDATE ms_journal_anchor SET mac = 'x'",
                "DROP TABLE ms_journal", "CREATE TABLE ms_other (id integer)")) {
            assertThatThrownBy(() -> database.execute(change)).as(change)
                    .hasCauseInstanceOf(SQLException.class)
                    .satisfies(refused -> assertThat(((SQLException) refused.getCause()).getSQLState()).isEqualTo(NOT_PERMITTED));
        }
        assertThat(database.journal().read(KOMMUN, talk.value())).isEqualTo(lines);
    }

    /** One role makes the tables and hands out the rights; everything else runs in the other. */
    private TestDatabase withTheRoleOfTheReadme() {
        ReadmeRoles.create(owner.dataSource());
        return owner.inRoles(ReadmeRoles.OWNER, ReadmeRoles.MODULE);
    }
}
