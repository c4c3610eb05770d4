package se.medarbetarsamtal.impl.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medarbetarsamtal.impl.People.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.identity.HostRole;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.house.HandClock;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.overview.DecidedSettings.Change;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.Documents;
import se.medarbetarsamtal.impl.setting.Labels;
import se.medarbetarsamtal.impl.setting.Privacy;
import se.medarbetarsamtal.impl.setting.Setting;
import se.medarbetarsamtal.impl.setting.Settings;
import se.medarbetarsamtal.impl.setting.Times;

/** Who decided what, and what employees are told of it. How it is stored, its own tests show on both databases. */
class SettingsServiceTest {

    private static final PersonRef FIRST = new PersonRef("anders");
    private static final PersonRef SECOND = new PersonRef("britta");
    private static final Settings TWO_ROLES = new Settings(List.of("Rektor", "Skolchef"));
    private static final Settings FOR_TWO_WEEKS = decided(Documents.NONE, 14, Privacy.NONE);
    private static final Settings TOLD = decided(new Documents(Optional.of("WinLas"), Optional.empty()), TWO_ROLES.newLinkDays(),
            new Privacy(Optional.of("Nämnden"), Optional.of("dataskydd@exempel.se"), Optional.of("https://exempel.se/gdpr")));

    private final HandClock clock = new HandClock(NOW);
    private final House house = new House(TestDatabase.fresh(Product.H2), clock);
    private final Request first = People.request(FIRST, HostRole.PRINCIPAL_ORGANISER_ADMIN);
    private final Request second = People.request(SECOND, HostRole.PRINCIPAL_ORGANISER_ADMIN);

    @BeforeEach
    void theFirstOneDecides() {
        house.settings.change(first, now -> TWO_ROLES, 0);
        clock.pass(Duration.ofDays(1));
    }

    @Test
    void aChangeIsNotedWithNameAndTimeForExactlyWhatIsAnotherValueNow() {
        DecidedSettings answered = house.settings.change(second, now -> FOR_TWO_WEEKS, 1);

        assertThat(answered.changes()).containsOnlyKeys(Setting.ACCEPTED_DUTY_ROLES, Setting.NEW_LINK_DAYS)
                .containsEntry(Setting.ACCEPTED_DUTY_ROLES, new Change(NOW, "Namn anders"))
                .containsEntry(Setting.NEW_LINK_DAYS, new Change(clock.now(), "Namn britta"));
        assertThat(house.settings.read(first)).isEqualTo(answered);
    }

    @Test
    void whomTheHostDoesNotKnowAnyMoreHasNoNameAndTheDayStays() {
        house.host.forget(FIRST);

        assertThat(house.settings.read(second).changes()).containsEntry(Setting.ACCEPTED_DUTY_ROLES, new Change(NOW, ""));
    }

    @Test
    void theHostIsAskedOnceForAllNames() {
        house.settings.change(second, now -> FOR_TWO_WEEKS, 1);

        assertThat(house.host.questionsOf(() -> house.settings.read(first))).isEqualTo(1);
    }

    @Test
    void whoComesTooLateOrIsNoKommunadminChangesNothing() {
        assertThatThrownBy(() -> house.settings.change(second, now -> FOR_TWO_WEEKS, 0)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> house.settings.change(People.request(SECOND, HostRole.SCHOOL_ADMIN), now -> FOR_TWO_WEEKS, 1))
                .isInstanceOf(NotAllowed.class);

        assertThat(house.settings.read(first).stored().settings()).isEqualTo(TWO_ROLES);
        assertThat(house.settings.read(first).changes()).containsOnlyKeys(Setting.ACCEPTED_DUTY_ROLES);
    }

    @Test
    void theHuvudmanItselfAnswersForPersonalDataUntilItHasNamedSomebody() {
        PrivacyNotice before = house.privacy.notice(People.request(People.ALVA));
        assertThat(before).isEqualTo(new PrivacyNotice("Norra skolan", Optional.empty(), Optional.empty(), Optional.empty()));

        house.settings.change(second, now -> TOLD, 1);
        assertThat(house.privacy.notice(People.request(People.ALVA))).isEqualTo(new PrivacyNotice(
                "Nämnden", Optional.of("dataskydd@exempel.se"), Optional.of("https://exempel.se/gdpr"), Optional.of("WinLas")));
    }

    private static Settings decided(Documents documents, int newLinkDays, Privacy privacy) {
        return new Settings(TWO_ROLES.acceptedDutyRoles(), Acknowledgement.ACKNOWLEDGED, 0, Labels.OWN_WORDS, false, Times.DEFAULTS, false,
                documents, newLinkDays, privacy);
    }
}
