package se.medarbetarsamtal.impl.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.impl.Invalid;

class SettingsTest {

    @Test
    void byDefaultOnlyARektorIsAChef() {
        assertThat(Settings.DEFAULTS.accepts("rektor ")).isTrue();
        assertThat(Settings.DEFAULTS.accepts("Biträdande rektor")).isFalse();
    }

    @Test
    void keepOneToTwentyDifferentBefattningar() {
        assertThatThrownBy(() -> new Settings(List.of())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Settings(List.of("Rektor", "REKTOR"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Settings(List.of(" "))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Settings(IntStream.range(0, 21).mapToObj(n -> "B" + n).toList()))
                .isInstanceOf(Invalid.class);
    }
}
