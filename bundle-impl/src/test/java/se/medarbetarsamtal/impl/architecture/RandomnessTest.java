package se.medarbetarsamtal.impl.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.planted.PlantedIds;

/** Ids come from one place, and what it draws from is a secure generator that nobody has seeded. */
@Tag("G-11")
class RandomnessTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.medarbetarsamtal");
    private static final JavaClasses PLANTED = new ClassFileImporter().importClasses(PlantedIds.class);

    /** Keys and nonces are the vault's own. */
    private static final String VAULT = "se.medarbetarsamtal.impl.vault";

    private static Map<String, ArchRule> rules() {
        return Map.of(
                "the secure generator is for ids and the vault", noClasses()
                        .that().doNotBelongToAnyOf(RandomIds.class).and().resideOutsideOfPackage(VAULT)
                        .should().dependOnClassesThat().areAssignableTo(SecureRandom.class),
                "nobody seeds a generator", noClasses()
                        .should().callConstructor(SecureRandom.class, byte[].class)
                        .orShould().callMethod(SecureRandom.class, "setSeed", long.class)
                        .orShould().callMethod(SecureRandom.class, "setSeed", byte[].class),
                "nobody draws from a generator that can be foretold", noClasses()
                        .should().dependOnClassesThat().belongToAnyOf(Random.class, ThreadLocalRandom.class, SplittableRandom.class)
                        .orShould().callMethod(Math.class, "random"),
                "a UUID is no id", noClasses().should().dependOnClassesThat().belongToAnyOf(UUID.class));
    }

    @TestFactory
    Stream<DynamicTest> theHouseKeepsEveryRule() {
        assertThat(HOUSE.contain(RandomIds.class)).isTrue();
        return rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleNoticesItsPlantedViolation() {
        return rules().entrySet().stream().map(rule -> DynamicTest.dynamicTest(
                rule.getKey(), () -> assertThat(rule.getValue().evaluate(PLANTED).hasViolation()).isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> everyIdIs128BitsLong() {
        return List.of(RandomIds.next(), RandomIds.next()).stream()
                .map(id -> DynamicTest.dynamicTest("an id", () -> assertThat(id).matches("[0-9a-f]{32}")));
    }
}
