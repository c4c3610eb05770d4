package se.medarbetarsamtal.impl.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
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

    @Test
    void remindOnTheDayByThemselvesAndAtMostAMonthBefore() {
        assertThat(Settings.DEFAULTS.reminderDays()).isZero();
        assertThat(with(30, Labels.OWN_WORDS).reminderDays()).isEqualTo(30);
        assertThatThrownBy(() -> with(31, Labels.OWN_WORDS)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> with(-1, Labels.OWN_WORDS)).isInstanceOf(Invalid.class);
    }

    @Test
    void aLabelHasFortyCharactersAtMostAndABlankOneIsNone() {
        assertThat(new Labels(Optional.of(" Utkast "), Optional.of(" "))).isEqualTo(new Labels(Optional.of("Utkast"), Optional.empty()));
        assertThat(new Labels(Optional.of("x".repeat(40)), Optional.empty()).working()).isPresent();
        assertThatThrownBy(() -> new Labels(Optional.of("x".repeat(41)), Optional.empty())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Labels(Optional.empty(), Optional.of("x".repeat(41)))).isInstanceOf(Invalid.class);
    }

    private static Settings with(int reminderDays, Labels labels) {
        return new Settings(List.of("Rektor"), Acknowledgement.ACKNOWLEDGED, reminderDays, labels, false);
    }
}
