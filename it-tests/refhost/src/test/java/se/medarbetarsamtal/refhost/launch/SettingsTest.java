package se.medarbetarsamtal.refhost.launch;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static String password(Map<String, String> properties) {
        return Settings.from(Settings.orEnvironment(properties::get, ENVIRONMENT::get)).others().get("db.password");
    }
}
