package se.medarbetarsamtal.refhost.sample;

import static se.medarbetarsamtal.api.spi.identity.HostRole.OBSERVER;
import static se.medarbetarsamtal.api.spi.identity.HostRole.PRINCIPAL_ORGANISER_ADMIN;

import java.time.LocalDate;
import java.util.List;

/** The neighbour: another huvudman on the same platform, which nobody in Exempelkommun sees anything of. */
final class Grannby {

    static final String TENANT = "grannby";

    private static final String ALL = "o-91";
    private static final String SCHOOL = "o-92";

    private Grannby() { }

    static List<Organisation> organisations() {
        return List.of(
                new Organisation(ALL, TENANT, "Grannby kommun", "Huvudman", null, ""),
                new Organisation(SCHOOL, TENANT, "Grannby skola", "Skolenhet", ALL, "GR"));
    }

    static List<Person> people(SchoolYear year) {
        LocalDate since = year.start().minusYears(2);
        return List.of(
                Person.staff("p-901", "Gunnar Ström").works(SCHOOL, "Rektor", since).is(OBSERVER, SCHOOL).mentors(902, 903),
                Person.staff("p-902", "Ylva Torp").works(SCHOOL, "Lärare", since),
                Person.staff("p-903", "Hans Mård").works(SCHOOL, "Lärare", since).is(PRINCIPAL_ORGANISER_ADMIN, ALL));
    }
}
