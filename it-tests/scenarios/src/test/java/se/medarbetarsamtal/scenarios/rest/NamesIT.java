package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.ERIK;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.MOA;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.scenarios.support.Days;
import se.medarbetarsamtal.scenarios.support.Postgres;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** Names are the host's: asked for at each view, and nowhere in the module's own tables. */
@Tag("P-04")
class NamesIT extends HostScenario {

    private final Map<String, String> database = Postgres.newDatabase();

    @Override
    Map<String, String> database() {
        return database;
    }

    @Test
    void aPersonRenamedInTheHostHasTheNewNameAtTheNextView() throws SQLException {
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, ALVA);
        assertThat(karin.get(talk).body()).contains("Alva Nyström");
        String row = planned(karin, as(ALVA), talk, "Ord");
        assertThat(karin.get(talk + "/plan").body()).contains("Alva Nyström", "Karin Berg\"");

        rename(ALVA, "Alva Nygift");
        rename(KARIN, "Karin Bergström");

        assertThat(karin.get(talk).body()).contains("Alva Nygift").doesNotContain("Alva Nyström");
        assertThat(line(karin, ALVA).path("displayName").asText()).isEqualTo("Alva Nygift");
        assertThat(as(ALVA).get("/dialogues").body()).contains("Karin Bergström").doesNotContain("Karin Berg\"");
        for (String page : List.of("/plan", "/agreements/" + row + "/line")) {
            assertThat(karin.get(talk + page).json().findValuesAsText("displayName")).as(page).hasSizeGreaterThan(2)
                    .containsOnly("Alva Nygift", "Karin Bergström");
        }
        assertThat(karin.get("/tasks").body()).contains("Alva Nygift").doesNotContain("Alva Nyström");
        assertThat(as(ALVA).get(talk + "/reads").body()).contains("Karin Bergström").doesNotContain("Karin Berg\"");
        assertThat(karin.get("/me").json().path("displayName").asText()).isEqualTo("Karin Bergström");
        rename(ALVA, "Alva Nyström");
        rename(KARIN, "Karin Berg");
    }

    @Test
    void noNameAndNoWrittenWordStandsInTheTablesOfTheModule() throws SQLException {
        Visitor karin = as(KARIN);
        String talk = "/dialogues/" + newTalk(KARIN, "p-101");
        String name = line(karin, "p-101").path("displayName").asText();
        done(200, karin.put(talk + "/notes/halsa", 0, "{\"text\":\"kanariefågel-ett\"}"));
        done(200, as("p-101").put(talk + "/answers/prep-goals", 0, "{\"text\":\"kanariefågel-två\"}"));
        done(201, karin.post(talk + "/agreements", "{\"text\":\"kanariefågel-tre\"}"));
        done(200, karin.put(talk + "/booking", 0, Days.booking(Days.free(), "13:00", "kanariefågel-fyra")));
        done(200, karin.post(talk + "/booking/invitations", "{}"));
        planned(karin, as("p-101"), talk, "kanariefågel-fem");
        List<String> words = List.of("kanariefågel-ett", "kanariefågel-två", "kanariefågel-tre", "kanariefågel-fyra", "kanariefågel-fem",
                name, "Karin Berg", "Alva Nyström");

        List<String> rows = rowsOfTheModule();

        assertThat(name).contains(" ");
        assertThat(rows).hasSizeGreaterThan(10);
        assertThat(rowsOf("ms_text_revision")).hasSizeGreaterThanOrEqualTo(8);
        assertThat(rows).allSatisfy(row -> assertThat(Traces.of(words, row)).isEmpty());
    }

    @Test
    void theSearchForWordsFindsThemAlsoWhereTheyLieAsBytes() throws SQLException {
        String found = "SELECT t::text FROM (SELECT %s AS sealed, 1 AS revision) t";
        List<String> words = List.of("kanariefågel-ett", "Alva Nyström");

        assertThat(select(found.formatted("convert_to('{\"text\":\"kanariefågel-ett\"}', 'UTF8')")))
                .singleElement().satisfies(row -> assertThat(Traces.of(words, row)).containsExactly("kanariefågel-ett"));
        assertThat(select(found.formatted("'Mötet med Alva Nyström'")))
                .singleElement().satisfies(row -> assertThat(Traces.of(words, row)).containsExactly("Alva Nyström"));
        assertThat(select(found.formatted("sha256(convert_to('kanariefågel-ett', 'UTF8'))")))
                .singleElement().satisfies(row -> assertThat(Traces.of(words, row)).isEmpty());
    }

    @Test
    void aProtectedIdentityShowsNoUnitInTheList() {
        Visitor karin = as(KARIN);

        assertThat(line(karin, MOA).path("protected").asBoolean()).isTrue();
        assertThat(line(karin, MOA).path("unit").isNull()).isTrue();
        assertThat(line(karin, "p-14").path("unit").asText()).isEqualTo("Norra skolan");
    }

    @Test
    @Tag("U-04")
    void whoeverReachesForATalkThatIsNotTheirsStandsInTheJournal() throws SQLException {
        String talk = newTalk(KARIN, "p-102");

        as(ERIK).get("/dialogues/" + talk);
        as(KARIN).get("/dialogues/" + talk);

        assertThat(rowsOf("ms_journal")).anyMatch(row ->
                row.contains(talk) && row.contains(ERIK) && row.contains("READ") && row.contains("NO_RELATION"));
        assertThat(rowsOf("ms_journal")).anyMatch(row ->
                row.contains(talk) && row.contains(KARIN + ",") && row.contains("READ") && row.contains("RESPONSIBLE_NOW"));
    }

    /** @return the id of the row; the talk is held, and the words stand in its row, in notes of both and in that of a step */
    private static String planned(Visitor karin, Visitor employee, String talk, String words) {
        String text = "{\"text\":\"" + words + "\"}";
        String row = added(karin.post(talk + "/plan-rows", "{\"kind\":\"GOAL\"}"));
        done(200, karin.put(talk + "/plan-rows/" + row + "/cells/individualGoal", 0, text));
        done(200, karin.put(talk + "/agreements/" + row + "/responsible", 1, "{\"responsible\":\"BOTH\"}"));
        int version = karin.get(talk).json().path("version").asInt();
        done(200, karin.put(talk + "/holding", version, "{\"heldOn\":\"" + Days.today() + "\"}"));
        done(201, employee.post(talk + "/agreements/" + row + "/follow-ups", text));
        done(201, karin.post(talk + "/agreements/" + row + "/follow-ups", text));
        String step = added(karin.post(talk + "/follow-ups", "{\"kind\":\"OTHER\",\"dueOn\":\"2099-05-20\"}"));
        done(200, employee.put(talk + "/follow-ups/" + step + "/note", 0, text));
        return row;
    }

    private static String added(Visitor.Answer answer) {
        done(201, answer);
        return answer.json().path("id").asText();
    }

    private static void done(int status, Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    private void rename(String person, String name) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE host_person SET display_name = ? WHERE id = ?")) {
            update.setString(1, name);
            update.setString(2, person);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    /** @return every row of every table of the module, as the text that a dump would show */
    private List<String> rowsOfTheModule() throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : select("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = 'public' AND table_name LIKE 'ms\\_%'")) {
            rows.addAll(rowsOf(table));
        }
        return rows;
    }

    private List<String> rowsOf(String table) throws SQLException {
        return select("SELECT t::text FROM " + table + " t");
    }

    private List<String> select(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.get("db.url"), database.get("db.user"), "");
    }
}
