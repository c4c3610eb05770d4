package se.medarbetarsamtal.impl.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the house to its plan, and shows that each rule would notice. */
class ArchitectureTest {

    private static final String HOUSE = "se.medarbetarsamtal.impl";
    private static final String PLANTED = "se.medarbetarsamtal.planted";

    private static final JavaClasses HOUSE_CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(HOUSE);
    private static final JavaClasses PLANTED_CLASSES = new ClassFileImporter().importPackages(PLANTED);

    @TestFactory
    Stream<DynamicTest> theHouseKeepsEveryRule() {
        return new Rooms(HOUSE).rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE_CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleNoticesItsPlantedViolation() {
        Map<String, ArchRule> rules = new Rooms(PLANTED).rules();
        return rules.entrySet().stream().map(rule -> DynamicTest.dynamicTest(
                rule.getKey(),
                () -> assertThat(rule.getValue().evaluate(PLANTED_CLASSES).hasViolation()).isTrue()));
    }

    @Test
    void noRoomOfThePlanIsEmpty() {
        assertThat(Rooms.TIERS.stream().flatMap(List::stream)).allSatisfy(room -> assertThat(HOUSE_CLASSES.stream()
                        .filter(type -> type.getPackageName().startsWith(HOUSE + "." + room)))
                .isNotEmpty());
    }
}
