package se.medarbetarsamtal.impl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static se.medarbetarsamtal.impl.People.KARIN;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.People.SCHOOL;
import static se.medarbetarsamtal.impl.People.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.api.spi.person.Duty;
import se.medarbetarsamtal.api.spi.person.PersonCard;
import se.medarbetarsamtal.api.spi.person.PersonKind;
import se.medarbetarsamtal.api.spi.person.Persons;
import se.medarbetarsamtal.api.spi.person.SecurityMarking;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.setting.Settings;

class ManagerChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Host host = mock();
    private final Persons persons = mock();
    private final SettingStore settings = mock();
    private final ManagerChecks checks = new ManagerChecks(host, settings, () -> NOW);

    @BeforeEach
    void nothingIsSet() {
        given(host.persons()).willReturn(persons);
        given(settings.find(any())).willReturn(Optional.empty());
    }

    @Test
    void aChefIsObservatorWithAnAcceptedBefattning() {
        karinIs(duty("Rektor", TODAY, Optional.empty()));

        assertThat(check(HostRole.OBSERVER).isFulfilled()).isTrue();
        assertThat(check(HostRole.OBSERVER).missing()).isEmpty();
        assertThat(check(HostRole.STAFF).isFulfilled()).isFalse();
        assertThat(check(HostRole.STAFF).missing()).containsExactly("OBSERVER");
    }

    @Test
    void whoHasNoCardOrNoBefattningLacksIt() {
        given(persons.cards(KOMMUN, List.of(KARIN))).willReturn(Map.of());
        assertThat(check().missing()).containsExactly("OBSERVER", "DUTY_ROLE");
        assertThat(check().heldDutyRoles()).isEmpty();

        karinIs(duty("Lärare", TODAY, Optional.empty()));
        assertThat(check(HostRole.OBSERVER).isFulfilled()).isFalse();
        assertThat(check(HostRole.OBSERVER).missing()).containsExactly("DUTY_ROLE");
    }

    @Test
    void onlyABefattningThatRunsTodayCountsAndEachOnce() {
        karinIs(duty("Rektor", TODAY.plusDays(1), Optional.empty()),
                duty("Rektor", TODAY.minusYears(1), Optional.of(TODAY.minusDays(1))),
                duty("Lärare", TODAY, Optional.empty()),
                duty("Lärare", TODAY, Optional.of(TODAY)));

        assertThat(check(HostRole.OBSERVER).heldDutyRoles()).containsExactly("Lärare");
        assertThat(check(HostRole.OBSERVER).isFulfilled()).isFalse();
    }

    @Test
    void theHuvudmanSaysWhichBefattningarCount() {
        karinIs(duty("Tf rektor", TODAY, Optional.empty()));
        assertThat(check(HostRole.OBSERVER).acceptedDutyRoles()).containsExactly("Rektor");
        assertThat(check(HostRole.OBSERVER).dutyRole()).isFalse();

        given(settings.find(KOMMUN))
                .willReturn(Optional.of(new SettingStore.Stored(new Settings(List.of("Tf rektor")), 1)));

        assertThat(check(HostRole.OBSERVER).acceptedDutyRoles()).containsExactly("Tf rektor");
        assertThat(check(HostRole.OBSERVER).isFulfilled()).isTrue();
    }

    private ManagerCheck check(HostRole... roles) {
        return checks.of(request(KARIN, roles));
    }

    private void karinIs(Duty... duties) {
        given(persons.cards(KOMMUN, List.of(KARIN))).willReturn(Map.of(KARIN,
                new PersonCard(KARIN, "Karin Berg", PersonKind.STAFF, SecurityMarking.NONE, List.of(duties))));
    }

    private static Duty duty(String dutyRole, LocalDate first, Optional<LocalDate> last) {
        return new Duty(SCHOOL, dutyRole, first, last);
    }
}
