package se.medarbetarsamtal.impl.persistence.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.persistence.Samples.NOW;
import static se.medarbetarsamtal.impl.persistence.Samples.person;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.Race;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.Documents;
import se.medarbetarsamtal.impl.setting.Labels;
import se.medarbetarsamtal.impl.setting.LastChange;
import se.medarbetarsamtal.impl.setting.Privacy;
import se.medarbetarsamtal.impl.setting.Setting;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.setting.Settings;
import se.medarbetarsamtal.impl.setting.Times;

class StoredSettingsTest {

    private static final Settings TWO = new Settings(List.of("Rektor", "Biträdande rektor"),
            Acknowledgement.DELIVERED, 7, new Labels(Optional.of("Utkast"), Optional.of("Klar")), true,
            new Times(21, 2, 5, 0, false, LocalTime.of(20, 30), LocalTime.MIDNIGHT), true,
            new Documents(Optional.of("WinLas"), Optional.of("https://exempel.se/rutin?del=1")), 14,
            new Privacy(Optional.of("Barn- och utbildningsnämnden"), Optional.of("dataskydd@exempel.se"), Optional.of("https://exempel.se/gdpr")));
    private static final Settings ONE = new Settings(List.of("Skolchef"));

    private final TenantRef tenant = tenant();

    @OnBothDatabases
    void whatIsDecidedReplacesWhatWasDecidedBefore(TestDatabase database) {
        assertThat(database.settings().find(tenant)).isEmpty();

        assertThat(replace(database, TWO, 0)).isTrue();
        assertThat(database.settings().find(tenant)).contains(new SettingStore.Stored(TWO, 1));
        assertThat(replace(database, ONE, 1)).isTrue();
        assertThat(database.settings().find(tenant)).contains(new SettingStore.Stored(ONE, 2));
    }

    @OnBothDatabases
    void anOlderVersionChangesNothing(TestDatabase database) {
        replace(database, TWO, 0);

        assertThat(replace(database, ONE, 0)).isFalse();
        assertThat(replace(database, ONE, 2)).isFalse();
        assertThat(database.settings().find(tenant)).contains(new SettingStore.Stored(TWO, 1));
    }

    @OnBothDatabases
    void ofTwoWhoDecideAtOnceOneIsTooLate(TestDatabase database) throws InterruptedException {
        for (int version = 0; version < 10; version++) {
            int base = version;
            assertThat(Race.of(2, i -> replace(database, i == 0 ? ONE : TWO, base)))
                    .containsExactlyInAnyOrder(true, false);
        }
        assertThat(database.settings().find(tenant)).get().extracting(SettingStore.Stored::version).isEqualTo(10);
    }

    @OnBothDatabases
    void anotherTenantHasItsOwn(TestDatabase database) {
        replace(database, TWO, 0);

        assertThat(database.settings().find(tenant())).isEmpty();
    }

    @OnBothDatabases
    void ofEachSettingTheLastOneWhoChangedItIsKept(TestDatabase database) {
        Instant later = NOW.plusSeconds(60);
        PersonRef first = person();
        PersonRef second = person();
        assertThat(database.settings().changes(tenant)).isEmpty();

        replace(database, ONE, 0, first, NOW);
        assertThat(database.settings().changes(tenant)).containsExactly(Map.entry(Setting.ACCEPTED_DUTY_ROLES, new LastChange(first, NOW)));
        replace(database, TWO, 1, second, later);
        assertThat(database.settings().changes(tenant)).containsOnlyKeys(Setting.values())
                .allSatisfy((setting, change) -> assertThat(change).isEqualTo(new LastChange(second, later)));
        assertThat(database.settings().changes(tenant())).as("of another huvudman").isEmpty();
    }

    @OnBothDatabases
    void whatWasSentAgainAsItWasOrCameTooLateIsNoChange(TestDatabase database) {
        PersonRef first = person();
        replace(database, ONE, 0, first, NOW);

        assertThat(replace(database, ONE, 1, person(), NOW.plusSeconds(60))).isTrue();
        assertThat(replace(database, TWO, 1, person(), NOW.plusSeconds(90))).as("too late").isFalse();

        assertThat(database.settings().changes(tenant)).containsExactly(Map.entry(Setting.ACCEPTED_DUTY_ROLES, new LastChange(first, NOW)));
    }

    private boolean replace(TestDatabase database, Settings settings, int version) {
        return replace(database, settings, version, person(), NOW);
    }

    private boolean replace(TestDatabase database, Settings settings, int version, PersonRef by, Instant at) {
        return database.transactions().run(() -> database.settings().replace(tenant, settings, version, by, at));
    }
}
