package se.medarbetarsamtal.impl.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No setting is forgotten: what is kept, what is read and written, and what has a last change are the same. */
class SettingTest {

    private static final Settings EVERYTHING_ELSE = new Settings(List.of("Skolchef"), Acknowledgement.NONE, 7,
            new Labels(Optional.of("Utkast"), Optional.of("Klar")), true,
            new Times(21, 2, 5, 0, false, LocalTime.of(20, 30), LocalTime.MIDNIGHT), true,
            new Documents(Optional.of("WinLas"), Optional.of("https://exempel.se/rutin")), 14,
            new Privacy(Optional.of("Nämnden"), Optional.of("dataskydd@exempel.se"), Optional.of("https://exempel.se/gdpr")));

    @Test
    void everyPartOfTheSettingsIsOne() {
        assertThat(Arrays.stream(Setting.values()).map(Setting::path)).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(leaves("", Settings.class).toList());
    }

    @Test
    void whatWasChangedIsToldAndNothingElse() {
        assertThat(Setting.changed(Settings.DEFAULTS, Settings.DEFAULTS)).isEmpty();
        assertThat(Setting.changed(Settings.DEFAULTS, EVERYTHING_ELSE)).containsExactlyInAnyOrder(Setting.values());
        assertThat(Setting.changed(Settings.DEFAULTS, new Settings(List.of("Rektor", "Skolchef"))))
                .containsExactly(Setting.ACCEPTED_DUTY_ROLES);
    }

    @Test
    void eachIsFoundByItsPlaceAndOneThatIsUnknownIsNone() {
        assertThat(Setting.values()).allSatisfy(one -> assertThat(Setting.of(one.path())).contains(one));
        assertThat(Setting.of("times.nextYear")).isEmpty();
    }

    private static Stream<String> leaves(String place, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(part -> leaf(place + part.getName(), part));
    }

    private static Stream<String> leaf(String path, RecordComponent part) {
        return part.getType().isRecord() ? leaves(path + ".", part.getType()) : Stream.of(path);
    }
}
