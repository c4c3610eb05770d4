package se.medarbetarsamtal.refhost.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Map<String, String> ENVIRONMENT = Map.of("DB_PASSWORD", "hemligt");

    @Test
    void thePasswordOfTheDatabaseCanComeFromTheEnvironment() {
        assertThat(password(Map.of())).isEqualTo("hemligt");
    }

    @Test
    void aPropertyGoesBeforeTheEnvironment() {
        assertThat(password(Map.of("db.password", "annat"))).isEqualTo("annat");
    }

    @Test
    void anEmptyPasswordIsNone() {
        assertThat(password(Map.of("db.password", ""))).isNull();
    }

    @Test
    void aRoleThatMakesTablesIsNothingWithoutOneThatWorks() {
        Map<String, String> half = Map.of("db.migration.user", "owner");

        assertThatIllegalArgumentException().isThrownBy(() -> Settings.from(half::get)).withMessageContaining("-Ddb.module.user");
    }

    private static String password(Map<String, String> properties) {
        return Settings.from(Settings.orEnvironment(properties::get, ENVIRONMENT::get)).others().get("db.password");
    }
}
