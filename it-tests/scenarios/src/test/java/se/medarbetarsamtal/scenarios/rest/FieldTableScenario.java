package se.medarbetarsamtal.scenarios.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.scenarios.support.People.ALVA;
import static se.medarbetarsamtal.scenarios.support.People.ELIN;
import static se.medarbetarsamtal.scenarios.support.People.FATIMA;
import static se.medarbetarsamtal.scenarios.support.People.KARIN;
import static se.medarbetarsamtal.scenarios.support.People.KOMMUNADMIN;
import static se.medarbetarsamtal.scenarios.support.People.OLLE;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medarbetarsamtal.scenarios.support.Visitor;

/**
 * Who reads and who writes which text of a talk, and when. A cell says what the party reads ({@code reads} or
 * {@code closed}, {@code nothing} while there is no such text) and how an attempt to write is answered; {@code elsewhere} is a
 * text that was taken, but for another box. A later state is one more line a field.
 */
abstract class FieldTableScenario extends HostScenario {

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "employee", List.of(ELIN),
            "responsible", List.of(KARIN),
            "other mentor", List.of(FATIMA),
            "former chef", List.of(OLLE),
            "no party", List.of(ALVA, KOMMUNADMIN));

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<WrittenTalk.State, WrittenTalk> talks = new EnumMap<>(WrittenTalk.State.class);

    @BeforeAll
    void aTalkInEachState() {
        as(KOMMUNADMIN).link(OLLE, ELIN);
        for (WrittenTalk.State state : WrittenTalk.State.values()) {
            WrittenTalk talk = new WrittenTalk(newTalk(KARIN, ELIN), as(ELIN), as(KARIN));
            talk.write();
            assertThat(as(OLLE).get(talk.path()).status()).as("the former chef was one").isEqualTo(200);
            talk.stepTo(state, List.of(KARIN, FATIMA, OLLE));
            talks.put(state, talk);
        }
        as(KOMMUNADMIN).unlink(OLLE, ELIN);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            field                | state     | employee             | responsible | other mentor | former chef | no party
            EMPLOYEE_PREPARATION | ASSIGNED  | reads 200            | closed 422  | closed 403   | closed 404  | closed 404
            MANAGER_PREPARATION  | ASSIGNED  | closed 200 elsewhere | reads 200   | reads 403    | closed 404  | closed 404
            OWN_NOTE             | ASSIGNED  | closed 403           | reads 200   | closed 403   | closed 404  | closed 404
            JOINT_NOTE           | ASSIGNED  | reads 200            | reads 200   | reads 403    | closed 404  | closed 404
            AGREEMENT            | ASSIGNED  | reads 200            | reads 200   | reads 403    | closed 404  | closed 404
            PLACE                | ASSIGNED  | reads 403            | reads 200   | reads 403    | closed 404  | closed 404
            EMPLOYEE_PREPARATION | SHOWN     | reads 200            | reads 422   | reads 403    | closed 404  | closed 404
            MANAGER_PREPARATION  | SHOWN     | reads 200 elsewhere  | reads 200   | reads 403    | closed 404  | closed 404
            OWN_NOTE             | SHOWN     | reads 403            | reads 200   | reads 403    | closed 404  | closed 404
            JOINT_NOTE           | SHOWN     | reads 200            | reads 200   | reads 403    | closed 404  | closed 404
            AGREEMENT            | SHOWN     | reads 200            | reads 200   | reads 403    | closed 404  | closed 404
            PLACE                | SHOWN     | reads 403            | reads 200   | reads 403    | closed 404  | closed 404
            EMPLOYEE_PREPARATION | HELD      | reads 200            | closed 422  | closed 403   | closed 404  | closed 404
            MANAGER_PREPARATION  | HELD      | closed 200 elsewhere | reads 200   | reads 403    | closed 404  | closed 404
            OWN_NOTE             | HELD      | closed 403           | reads 200   | closed 403   | closed 404  | closed 404
            JOINT_NOTE           | HELD      | reads 200            | reads 200   | reads 403    | closed 404  | closed 404
            AGREEMENT            | HELD      | reads 200            | reads 200   | reads 403    | closed 404  | closed 404
            PLACE                | HELD      | reads 403            | reads 409   | reads 403    | closed 404  | closed 404
            EMPLOYEE_PREPARATION | DELIVERED | reads 409            | reads 422   | reads 403    | closed 404  | closed 404
            MANAGER_PREPARATION  | DELIVERED | reads 409            | reads 409   | reads 403    | closed 404  | closed 404
            OWN_NOTE             | DELIVERED | reads 403            | reads 409   | reads 403    | closed 404  | closed 404
            JOINT_NOTE           | DELIVERED | reads 409            | reads 200   | reads 403    | closed 404  | closed 404
            AGREEMENT            | DELIVERED | reads 409            | reads 200   | reads 403    | closed 404  | closed 404
            PLACE                | DELIVERED | reads 403            | reads 409   | reads 403    | closed 404  | closed 404
            EMPLOYEE_PREPARATION | CLOSED    | reads 409            | reads 422   | reads 403    | closed 404  | closed 404
            MANAGER_PREPARATION  | CLOSED    | reads 409            | reads 409   | reads 403    | closed 404  | closed 404
            OWN_NOTE             | CLOSED    | reads 403            | reads 409   | reads 403    | closed 404  | closed 404
            JOINT_NOTE           | CLOSED    | reads 409            | reads 409   | reads 403    | closed 404  | closed 404
            AGREEMENT            | CLOSED    | reads 409            | reads 409   | reads 403    | closed 404  | closed 404
            PLACE                | CLOSED    | reads 403            | reads 409   | reads 403    | closed 404  | closed 404
            PLAN_CELL            | ASSIGNED  | reads 200            | reads 200   | reads 403    | closed 404  | closed 404
            FOLLOW_UP            | ASSIGNED  | nothing 409          | nothing 409 | nothing 403  | nothing 404 | nothing 404
            STEP_NOTE            | ASSIGNED  | nothing 409          | nothing 409 | nothing 403  | nothing 404 | nothing 404
            COMMENT              | ASSIGNED  | nothing 409          | nothing 403 | nothing 403  | nothing 404 | nothing 404
            ADDENDUM             | ASSIGNED  | nothing 409          | nothing 409 | nothing 403  | nothing 404 | nothing 404
            PLAN_CELL            | SHOWN     | reads 200            | reads 200   | reads 403    | closed 404  | closed 404
            FOLLOW_UP            | SHOWN     | nothing 409          | nothing 409 | nothing 403  | nothing 404 | nothing 404
            STEP_NOTE            | SHOWN     | nothing 409          | nothing 409 | nothing 403  | nothing 404 | nothing 404
            COMMENT              | SHOWN     | nothing 409          | nothing 403 | nothing 403  | nothing 404 | nothing 404
            ADDENDUM             | SHOWN     | nothing 409          | nothing 409 | nothing 403  | nothing 404 | nothing 404
            PLAN_CELL            | HELD      | reads 200            | reads 200   | reads 403    | closed 404  | closed 404
            FOLLOW_UP            | HELD      | reads 201            | reads 201   | reads 403    | closed 404  | closed 404
            STEP_NOTE            | HELD      | reads 200            | reads 200   | reads 403    | closed 404  | closed 404
            COMMENT              | HELD      | nothing 409          | nothing 403 | nothing 403  | nothing 404 | nothing 404
            ADDENDUM             | HELD      | nothing 409          | nothing 409 | nothing 403  | nothing 404 | nothing 404
            PLAN_CELL            | DELIVERED | reads 409            | reads 200   | reads 403    | closed 404  | closed 404
            FOLLOW_UP            | DELIVERED | reads 201            | reads 201   | reads 403    | closed 404  | closed 404
            STEP_NOTE            | DELIVERED | reads 200            | reads 200   | reads 403    | closed 404  | closed 404
            COMMENT              | DELIVERED | reads 409            | reads 403   | reads 403    | closed 404  | closed 404
            ADDENDUM             | DELIVERED | nothing 409          | nothing 409 | nothing 403  | nothing 404 | nothing 404
            PLAN_CELL            | CLOSED    | reads 409            | reads 409   | reads 403    | closed 404  | closed 404
            FOLLOW_UP            | CLOSED    | reads 201            | reads 201   | reads 403    | closed 404  | closed 404
            STEP_NOTE            | CLOSED    | reads 200            | reads 200   | reads 403    | closed 404  | closed 404
            COMMENT              | CLOSED    | reads 409            | reads 403   | reads 403    | closed 404  | closed 404
            ADDENDUM             | CLOSED    | reads 201            | reads 201   | reads 403    | closed 404  | closed 404
            """)
    @Tag("G-3")
    void whoReadsAndWritesWhat(WrittenTalk.Field field, WrittenTalk.State state, String employee, String responsible,
            String otherMentor, String formerChef, String noParty) {
        WrittenTalk talk = talks.get(state);
        check(talk, field, "employee", employee);
        check(talk, field, "responsible", responsible);
        check(talk, field, "other mentor", otherMentor);
        check(talk, field, "former chef", formerChef);
        check(talk, field, "no party", noParty);
    }

    @Test
    void aTableThatIsMoreOpenOrMoreClosedThanTheProductIsFound() {
        WrittenTalk talk = talks.get(WrittenTalk.State.ASSIGNED);

        assertThatThrownBy(() -> check(talk, WrittenTalk.Field.JOINT_NOTE, "other mentor", "reads 200"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check(talk, WrittenTalk.Field.AGREEMENT, "no party", "reads 404"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check(talk, WrittenTalk.Field.EMPLOYEE_PREPARATION, "employee", "closed 200"))
                .isInstanceOf(AssertionError.class);
    }

    private void check(WrittenTalk talk, WrittenTalk.Field field, String column, String cell) {
        for (String person : COLUMNS.get(column)) {
            assertThat(seen(talk, field, visitors.computeIfAbsent(person, this::as))).as("%s, %s, of %s", column, person, field).isEqualTo(cell);
        }
    }

    /** @return a cell of the table as this visitor finds it */
    private static String seen(WrittenTalk talk, WrittenTalk.Field field, Visitor visitor) {
        String before = talk.text(field);
        String reads = before.isEmpty() ? "nothing" : talk.page(visitor, field).contains(before) ? "reads" : "closed";
        String wanted = talk.newWords();
        Visitor.Answer written = talk.write(visitor, field, wanted);
        boolean taken = written.status() < 300;
        boolean changed = talk.text(field).equals(wanted);
        assertThat(changed || talk.text(field).equals(before)).as("nothing else stands there").isTrue();
        assertThat(before.isEmpty() || !written.body().contains(before)).as("an answer to %s tells no text", field).isTrue();
        return reads + " " + written.status() + (taken && !changed ? " elsewhere" : changed && !taken ? " changed" : "");
    }
}
