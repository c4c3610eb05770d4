package se.medarbetarsamtal.refhost.sample;

import static se.medarbetarsamtal.api.spi.identity.HostRole.OBSERVER;
import static se.medarbetarsamtal.api.spi.identity.HostRole.PRINCIPAL_ORGANISER_ADMIN;
import static se.medarbetarsamtal.api.spi.identity.HostRole.SCHOOL_ADMIN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The large sample huvudman: four schools, some 120 staff and 40 pupils. */
final class Exempelkommun {

    static final String TENANT = "exempelkommun";

    private static final String ALL = "o-1";
    private static final String NORRA = "o-2";
    private static final String SODRA = "o-3";
    private static final String GYMNASIUM = "o-4";
    private static final String PRESCHOOL = "o-5";
    private static final List<String> COMPULSORY =
            List.of("Lärare", "Lärare", "Fritidspedagog", "Lärare", "Elevassistent", "Specialpedagog", "Lärare", "Skolsköterska");
    private static final List<String> UPPER = List.of("Gymnasielärare", "Gymnasielärare", "Studie- och yrkesvägledare", "Kurator");
    private static final List<String> EARLY = List.of("Förskollärare", "Barnskötare", "Förskollärare", "Kock");
    private static final int EVERY_FIXED_TERM = 9;

    private final SchoolYear year;
    private final LocalDate since;

    Exempelkommun(SchoolYear year) {
        this.year = year;
        since = year.start().minusYears(6);
    }

    static List<Organisation> organisations() {
        return List.of(
                new Organisation(ALL, TENANT, "Exempelkommun", "Huvudman", null, ""),
                new Organisation(NORRA, TENANT, "Norra skolan", "Skolenhet", ALL, "GR"),
                new Organisation(SODRA, TENANT, "Södra skolan", "Skolenhet", ALL, "FS GR"),
                new Organisation(GYMNASIUM, TENANT, "Exempelgymnasiet", "Skolenhet", ALL, "GY"),
                new Organisation(PRESCHOOL, TENANT, "Förskolan Lönnen", "Skolenhet", ALL, "FS"));
    }

    List<Person> people() {
        List<Person> people = new ArrayList<>();
        people.addAll(managers());
        people.addAll(administrators());
        people.addAll(namedStaff());
        people.addAll(staff(101, 38, NORRA, COMPULSORY));
        people.addAll(staff(201, 28, SODRA, COMPULSORY));
        people.addAll(staff(301, 22, GYMNASIUM, UPPER));
        people.addAll(staff(401, 14, PRESCHOOL, EARLY));
        people.add(Person.pupil("p-501", "Leo Ahl", NORRA, "4A"));
        people.addAll(pupils(502, 15, NORRA, "4A", "5B", "6A"));
        people.addAll(pupils(531, 12, SODRA, "7A", "8B", "9C"));
        people.addAll(pupils(561, 12, GYMNASIUM, "NA24", "EK25"));
        return people;
    }

    private List<Person> managers() {
        return List.of(
                Person.staff("p-1", "Eva Lindqvist").works(ALL, "Skolchef", since).works(ALL, "Rektor", since)
                        .is(OBSERVER, ALL).mentors("p-2", "p-3", "p-4", "p-5"),
                Person.staff("p-2", "Karin Berg").works(NORRA, "Rektor", since)
                        .is(OBSERVER, NORRA).mentors(12, 17).mentors(101, 106).mentors(501, 504),
                Person.staff("p-3", "Johan Ek").works(SODRA, "Rektor", since).mentors(201, 205),
                Person.staff("p-4", "Fatima Haddad").works(GYMNASIUM, "Biträdande rektor", since)
                        .is(OBSERVER, GYMNASIUM).mentors("p-12").mentors(301, 305),
                Person.staff("p-5", "Olle Sandström").works(PRESCHOOL, "Tf rektor", year.hired())
                        .is(OBSERVER, PRESCHOOL).mentors(401, 404));
    }

    private List<Person> administrators() {
        return List.of(
                Person.staff("p-6", "Anders Kvist").works(ALL, "Systemförvaltare", since).is(PRINCIPAL_ORGANISER_ADMIN, ALL),
                Person.staff("p-7", "Maria Holm").works(NORRA, "Skoladministratör", since).is(SCHOOL_ADMIN, NORRA),
                Person.staff("p-8", "Per Åkesson").works(SODRA, "Skoladministratör", since).is(SCHOOL_ADMIN, SODRA),
                Person.staff("p-9", "Lena Wikström").works(GYMNASIUM, "Skoladministratör", since).is(SCHOOL_ADMIN, GYMNASIUM),
                Person.staff("p-10", "Sara Nordin").works(PRESCHOOL, "Skoladministratör", since).is(SCHOOL_ADMIN, PRESCHOOL),
                Person.staff("p-11", "Birgitta Falk").works(ALL, "Verksamhetsutvecklare", since).is(OBSERVER, ALL));
    }

    private List<Person> namedStaff() {
        LocalDate hired = year.hired();
        return List.of(
                Person.staff("p-12", "Elin Dahl").works(NORRA, "Lärare", since).works(GYMNASIUM, "Gymnasielärare", since)
                        .mentors(505, 510),
                Person.staff("p-13", "Moa Lind").confidential().works(NORRA, "Lärare", since),
                Person.staff("p-14", "Jonas Sund").works(NORRA, "Vikarie", hired, hired.plusMonths(5).minusDays(1)),
                Person.staff("p-15", "Amira Khalil").works(NORRA, "Vikarie", hired, hired.plusMonths(5).minusDays(2)),
                Person.staff("p-16", "Viktor Hed").works(NORRA, "Lärare", hired, hired.plusMonths(10)),
                Person.staff("p-17", "Alva Nyström").works(NORRA, "Lärare", since),
                Person.staff("p-18", "Erik Sandin").works(NORRA, "Lärare", since),
                Person.staff("p-19", "Nils Öberg").works(SODRA, "Lärare", since));
    }

    private List<Person> staff(int first, int count, String unit, List<String> dutyRoles) {
        return IntStream.range(first, first + count).mapToObj(number -> {
            Person person = Person.staff("p-" + number, Names.number(number));
            String dutyRole = dutyRoles.get(number % dutyRoles.size());
            LocalDate start = since.plusMonths(number % 60);
            return number % EVERY_FIXED_TERM == 0
                    ? person.works(unit, dutyRole, year.hired(), year.hired().plusMonths(10))
                    : person.works(unit, dutyRole, start);
        }).toList();
    }

    private static List<Person> pupils(int first, int count, String unit, String... classes) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> Person.pupil("p-" + number, Names.number(number), unit, classes[number % classes.length]))
                .toList();
    }
}
