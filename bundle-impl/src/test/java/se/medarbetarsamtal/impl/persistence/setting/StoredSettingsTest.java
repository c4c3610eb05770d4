package se.medarbetarsamtal.impl.persistence.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.persistence.Samples.NOW;
import static se.medarbetarsamtal.impl.persistence.Samples.person;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.Race;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.setting.Acknowledgement;
import se.medarbetarsamtal.impl.setting.Labels;
import se.medarbetarsamtal.impl.setting.SettingStore;
import se.medarbetarsamtal.impl.setting.Settings;

class StoredSettingsTest {

    private static final Settings TWO = new Settings(List.of("Rektor", "Biträdande rektor"),
            Acknowledgement.DELIVERED, 7, new Labels(Optional.of("Utkast"), Optional.empty()), true);
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

    private boolean replace(TestDatabase database, Settings settings, int version) {
        return database.transactions().run(() -> database.settings().replace(tenant, settings, version, person(), NOW));
    }
}
