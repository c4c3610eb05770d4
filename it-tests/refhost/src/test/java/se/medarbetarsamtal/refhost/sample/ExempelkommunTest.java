package se.medarbetarsamtal.refhost.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.api.spi.person.SecurityMarking;

class ExempelkommunTest {

    private static final SchoolYear YEAR = SchoolYear.of(LocalDate.of(2026, 11, 22));

    private final List<Person> people = new Exempelkommun(YEAR).people();

    @Test
    void hasSome120StaffAnd40Pupils() {
        assertThat(people).filteredOn(person -> person.kind() == PersonKind.STAFF).hasSizeBetween(115, 125);
        assertThat(people).filteredOn(person -> person.kind() == PersonKind.PUPIL).hasSize(40);
    }

    @Test
    void everybodyHasANameAndAReferenceOfTheirOwn() {
        assertThat(people).extracting(Person::name).doesNotHaveDuplicates();
        assertThat(people).extracting(Person::id).doesNotHaveDuplicates();
    }

    @Test
    void everyMenteeAndEveryLogInIsSomebody() {
        Set<String> everybody = Stream.concat(people.stream(), Grannby.people(YEAR).stream())
                .map(Person::id).collect(Collectors.toSet());

        assertThat(everybody).containsAll(people.stream().flatMap(person -> person.mentees().stream()).toList());
        assertThat(everybody).containsAll(SampleLogin.ALL.stream().map(SampleLogin::person).toList());
    }

    @Test
    void leavesThirtyOfNorraSkolansStaffToBeLinkedToKarinBerg() {
        Person karin = people.stream().filter(person -> person.id().equals("p-2")).findFirst().orElseThrow();

        assertThat(people).filteredOn(person -> person.kind() == PersonKind.STAFF)
                .filteredOn(person -> person.duties().stream().anyMatch(duty -> duty.unit().equals("o-2")))
                .filteredOn(person -> !person.id().equals("p-2") && !karin.mentees().contains(person.id()))
                .hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void hasTwoCompulsorySchoolsOneOfThemWithAPreschoolOneUpperSecondaryAndOnePreschool() {
        assertThat(Exempelkommun.organisations()).extracting(Organisation::schoolTypes).filteredOn(type -> !type.isEmpty())
                .containsExactlyInAnyOrder("GR", "FS GR", "GY", "FS");
    }

    @Test
    void hasOneSkolchefAndFourRektorer() {
        assertThat(having("Skolchef")).extracting(Person::name).containsExactly("Eva Lindqvist");
        assertThat(schoolRektorer("Rektor")).extracting(Person::name).containsExactly("Karin Berg", "Johan Ek");
        assertThat(schoolRektorer("Biträdande rektor")).extracting(Person::name).containsExactly("Fatima Haddad");
        assertThat(schoolRektorer("Tf rektor")).extracting(Person::name).containsExactly("Olle Sandström");
    }

    @Test
    void hasAdministratorsOfTheHuvudmanAndOfEachSchool() {
        assertThat(unitsWith(HostRole.PRINCIPAL_ORGANISER_ADMIN)).containsExactly("o-1");
        assertThat(unitsWith(HostRole.SCHOOL_ADMIN)).containsExactlyInAnyOrder("o-2", "o-3", "o-4", "o-5");
    }

    @Test
    void hasAnObserverWhoIsMentorForNobody() {
        assertThat(people).filteredOn(person -> person.mentees().isEmpty() && is(person, HostRole.OBSERVER))
                .extracting(Person::name).containsExactly("Birgitta Falk");
    }

    @Test
    void hasOnePersonWithTwoMentorsAndOneProtected() {
        assertThat(people).filteredOn(person -> mentorsOf(person) > 1).extracting(Person::name).containsExactly("Elin Dahl");
        assertThat(people).filteredOn(person -> person.marking() != SecurityMarking.NONE)
                .extracting(Person::name).containsExactly("Moa Lind");
    }

    @Test
    void hasEmploymentsOnBothSidesOfFiveMonths() {
        assertThat(lastDay("p-14")).isEqualTo(LocalDate.of(2027, 1, 9));
        assertThat(lastDay("p-15")).isEqualTo(LocalDate.of(2027, 1, 8));
    }

    @Test
    void aSchoolYearStartsInJuly() {
        assertThat(SchoolYear.of(LocalDate.of(2027, 6, 30)).start()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(SchoolYear.of(LocalDate.of(2027, 7, 1)).start()).isEqualTo(LocalDate.of(2027, 7, 1));
    }

    private List<Person> having(String dutyRole) {
        return people.stream().filter(person -> person.duties().stream().anyMatch(duty -> duty.dutyRole().equals(dutyRole))).toList();
    }

    private List<Person> schoolRektorer(String dutyRole) {
        return having(dutyRole).stream().filter(person -> person.duties().stream().noneMatch(duty -> duty.unit().equals("o-1"))).toList();
    }

    private List<String> unitsWith(HostRole role) {
        return people.stream().flatMap(person -> person.roles().stream())
                .filter(place -> place.what().equals(role.name())).map(Person.Place::unit).toList();
    }

    private static boolean is(Person person, HostRole role) {
        return person.roles().stream().anyMatch(place -> place.what().equals(role.name()));
    }

    private long mentorsOf(Person mentee) {
        return people.stream().filter(person -> person.mentees().contains(mentee.id())).count();
    }

    private LocalDate lastDay(String id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst().orElseThrow().duties().get(0).end();
    }
}
