package se.medarbetarsamtal.impl.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static se.medarbetarsamtal.impl.People.ALVA;
import static se.medarbetarsamtal.impl.People.KARIN;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.People.SCHOOL;
import static se.medarbetarsamtal.impl.People.STRANGER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.api.spi.person.Persons;
import se.medarbetarsamtal.api.spi.person.SecurityMarking;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Unavailable;

class StaffRelationRuleTest {

    private static final PersonRef PUPIL = new PersonRef("pupil");

    private final Host host = mock();
    private final Persons persons = mock();
    private final StaffRelationRule rule = new StaffRelationRule(null, host, () -> NOW);

    @BeforeEach
    void theHostKnowsThem() {
        given(host.persons()).willReturn(persons);
    }

    @Test
    void staffAtWorkNowOrSoonMayBeLinked() {
        given(persons.cards(any(), any())).willReturn(Map.of(
                ALVA, staff(ALVA, "2020-01-01", "2026-11-22"), KARIN, staff(KARIN, "2027-01-01", null)));

        assertThat(rule.refusals(KOMMUN, STRANGER, List.of(ALVA, KARIN))).isEmpty();
    }

    @Test
    void whoHasLeftOrIsUnknownOrIsTheChefMayNot() {
        given(persons.cards(any(), any())).willReturn(Map.of(
                ALVA, staff(ALVA, "2020-01-01", "2026-11-21"), KARIN, staff(KARIN, "2020-01-01", null)));

        assertThat(rule.refusals(KOMMUN, KARIN, List.of(ALVA, STRANGER, KARIN))).containsOnlyKeys(ALVA, STRANGER, KARIN);
    }

    @Test
    void pupilsAreTheHostsOwnMatter() {
        PersonCard pupil = new PersonCard(PUPIL, "P", PersonKind.PUPIL, SecurityMarking.NONE, List.of());
        given(persons.cards(any(), any())).willReturn(Map.of(PUPIL, pupil));

        assertThat(rule.refusals(KOMMUN, KARIN, List.of(PUPIL))).isEmpty();
    }

    @Test
    void whatCannotBeDecidedIsRefused() {
        given(persons.cards(any(), any())).willThrow(new Unavailable("person"));

        assertThat(rule.refusals(KOMMUN, KARIN, List.of(ALVA))).containsOnlyKeys(ALVA);
    }

    private static PersonCard staff(PersonRef person, String start, String end) {
        Duty duty = new Duty(SCHOOL, "Lärare", LocalDate.parse(start), Optional.ofNullable(end).map(LocalDate::parse));
        return new PersonCard(person, "N", PersonKind.STAFF, SecurityMarking.NONE, List.of(duty));
    }
}
