package se.medarbetarsamtal.impl.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medarbetarsamtal.api.spi.curriculum.CurriculumEntry;

class BundledCurriculaTest {

    private static final Set<String> ALL = Set.of("FS", "GR", "GRS", "SP", "SAM", "GY", "GYS", "VUX");

    private final BundledCurricula bundled = new BundledCurricula();

    @ParameterizedTest
    @CsvSource({"FS, Lpfö 18", "GR, Lgr22", "FKLASS FTH, Lgr22", "GR FKLASS FTH, Lgr22", "GRS, Lgra22", "GRAN, Lgra22",
        "SP, Lspec22", "SAM, Lsam22", "GY, Gy25 Gy11", "GYS, Gyan", "VUXSFI, Lvux12", "FS GR, Lpfö 18 Lgr22", "YH, ''"})
    void eachSkolformHasItsOwn(String schoolTypes, String curricula) {
        List<String> found = bundled.entries(Set.of(schoolTypes.split(" "))).stream()
                .map(CurriculumEntry::curriculum).distinct().toList();

        assertThat(String.join(" ", found)).isEqualTo(curricula);
    }

    @Test
    void noSkolformHasNone() {
        assertThat(bundled.entries(Set.of())).isEmpty();
    }

    @Test
    void everyPartHasACodeOfItsOwnAndStandsBehindTheWhole() {
        Set<String> codes = new HashSet<>();

        assertThat(bundled.entries(ALL)).hasSizeGreaterThan(80).allSatisfy(entry -> {
            assertThat(entry.parent().map(codes::contains)).isNotEqualTo(Optional.of(false));
            assertThat(codes.add(entry.code())).as(entry.code()).isTrue();
            assertThat(entry.code()).matches("[a-z]+[0-9]*-[0-9.]+");
        });
    }

    @Test
    void aPartIsNamedByItsLaroplanAndItsNumber() {
        BundledCurricula two = new BundledCurricula(Stream.of("# remark", "", "= Lpfö 18: FS", "2 Mål", "2.1 Normer och värden").toList());

        assertThat(two.entries(Set.of("FS"))).containsExactly(
                new CurriculumEntry("lpfo18-2", "Lpfö 18", "Mål", Optional.empty()),
                new CurriculumEntry("lpfo18-2.1", "Lpfö 18", "Normer och värden", Optional.of("lpfo18-2")));
    }
}
