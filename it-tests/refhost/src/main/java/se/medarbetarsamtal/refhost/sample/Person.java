package se.medarbetarsamtal.refhost.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.api.spi.person.SecurityMarking;

/** One sample person with tjänster, class, roles and mentees. */
record Person(
        String id, String name, PersonKind kind, SecurityMarking marking,
        List<Duty> duties, List<Place> classes, List<Place> roles, List<String> mentees) {

    /** @param end the last day, null for an employment without an end */
    record Duty(String unit, String dutyRole, LocalDate start, LocalDate end) { }

    /** @param what a class, or a role */
    record Place(String unit, String what) { }

    static Person staff(String id, String name) {
        return new Person(id, name, PersonKind.STAFF, SecurityMarking.NONE,
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    static Person pupil(String id, String name, String unit, String className) {
        return new Person(id, name, PersonKind.PUPIL, SecurityMarking.NONE,
                List.of(), List.of(new Place(unit, className)), List.of(), List.of());
    }

    Person confidential() {
        return new Person(id, name, kind, SecurityMarking.CONFIDENTIAL, duties, classes, roles, mentees);
    }

    Person works(String unit, String dutyRole, LocalDate start) {
        duties.add(new Duty(unit, dutyRole, start, null));
        return this;
    }

    Person works(String unit, String dutyRole, LocalDate start, LocalDate end) {
        duties.add(new Duty(unit, dutyRole, start, end));
        return this;
    }

    Person is(HostRole role, String unit) {
        roles.add(new Place(unit, role.name()));
        return this;
    }

    Person mentors(String... persons) {
        mentees.addAll(List.of(persons));
        return this;
    }

    Person mentors(int first, int last) {
        for (int number = first; number <= last; number++) {
            mentees.add("p-" + number);
        }
        return this;
    }

    /** @return the family name first, as lists are ordered */
    String sortName() {
        int space = name.lastIndexOf(' ');
        return name.substring(space + 1) + ' ' + name.substring(0, space);
    }
}
