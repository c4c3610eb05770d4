package se.medarbetarsamtal.refhost.sample;

import java.sql.SQLException;
import java.util.List;
import se.medarbetarsamtal.refhost.db.Sql;

/** Writes sample rows. */
final class SampleWriter {

    private final Sql.Statements statements;
    private int position;

    SampleWriter(Sql.Statements statements) {
        this.statements = statements;
    }

    /** @return whether this node is the one that writes the sample: the first, once in the database's life */
    boolean first() throws SQLException {
        return statements.run("insert into host_sample (name) values ('people') on conflict do nothing") == 1;
    }

    void huvudman(String tenant, List<Organisation> organisations, List<Person> people) throws SQLException {
        for (Organisation organisation : organisations) {
            statements.run("insert into host_organisation (id, tenant, name, type, parent, school_types, position)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    organisation.id(), tenant, organisation.name(), organisation.type(), organisation.parent(),
                    organisation.schoolTypes(), position++);
        }
        for (Person person : people) {
            person(tenant, person);
        }
        for (Person person : people) {
            mentees(tenant, person);
        }
    }

    void template(String tenant, String id, String schoolForm, String title, String publisher, String questions)
            throws SQLException {
        statements.run("insert into host_pupil_template (id, tenant, school_form, title, publisher, questions)"
                + " values (?, ?, ?, ?, ?, ?)", id, tenant, schoolForm, title, publisher, questions);
    }

    private void person(String tenant, Person person) throws SQLException {
        statements.run("insert into host_person (id, tenant, display_name, sort_name, kind, marking) values (?, ?, ?, ?, ?, ?)",
                person.id(), tenant, person.name(), person.sortName(), person.kind().name(), person.marking().name());
        for (Person.Duty duty : person.duties()) {
            statements.run("insert into host_duty (person, unit, duty_role, start_on, end_on) values (?, ?, ?, ?, ?)",
                    person.id(), duty.unit(), duty.dutyRole(), duty.start(), duty.end());
        }
        for (Person.Place place : person.classes()) {
            statements.run("insert into host_enrolment (person, unit, class_name) values (?, ?, ?)",
                    person.id(), place.unit(), place.what());
        }
        for (Person.Place role : person.roles()) {
            statements.run("insert into host_role (person, organisation, role) values (?, ?, ?)",
                    person.id(), role.unit(), role.what());
        }
    }

    private void mentees(String tenant, Person mentor) throws SQLException {
        for (String mentee : mentor.mentees()) {
            statements.run("insert into host_mentor_link (mentor, mentee, tenant) values (?, ?, ?)", mentor.id(), mentee, tenant);
        }
    }
}
