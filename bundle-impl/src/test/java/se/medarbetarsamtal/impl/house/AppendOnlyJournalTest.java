package se.medarbetarsamtal.impl.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import se.medarbetarsamtal.impl.persistence.InRole;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** All of the product with a role that may only add to the journal, by the statements that the README gives. */
@Tag("G-45")
class AppendOnlyJournalTest {

    private static final Pattern STATEMENTS = Pattern.compile("```sql\\R(.*?)```", Pattern.DOTALL);
    private static final String NOT_PERMITTED = "42501";

    private final PersonRef employee = new PersonRef(RandomIds.next());
    private final PersonRef manager = new PersonRef(RandomIds.next());
    private final TestDatabase owner = TestDatabase.fresh(Product.POSTGRESQL);

    @Test
    void theProductWorksAndTheJournalStaysAsItWasWritten() throws IOException {
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

    /** The owner brings the tables up to date and hands out the rights; from then on everything runs in the role. */
    private TestDatabase withTheRoleOfTheReadme() throws IOException {
        owner.settings().find(KOMMUN);
        Matcher statements = STATEMENTS.matcher(Files.readString(Path.of("..", "README.md")));
        assertThat(statements.find()).isTrue();
        owner.execute(statements.group(1).replace("CREATE ROLE medarbetarsamtal LOGIN", "CREATE ROLE medarbetarsamtal"));
        return TestDatabase.fresh(Product.POSTGRESQL, unused -> new InRole(owner.dataSource(), "medarbetarsamtal"));
    }
}
