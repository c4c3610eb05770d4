package se.medarbetarsamtal.impl.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What works by itself has nobody's rights: it cannot open a talk, and cannot pretend that somebody asked. */
@Tag("G-7")
class BackgroundTest {

    private static final String HOUSE = "se.medarbetarsamtal.impl";
    private static final String PLANTED = "se.medarbetarsamtal.planted";
    /** Below the root: what decides, what finds a talk by a decision, and what opens its words. */
    private static final Set<String> OPENING =
            Set.of(".vault.Vault", ".vault.OpenDialogue", ".policy.AccessPolicy", ".dialogue.DialogueAccess");
    /** A decision is only passed on by the journal's and the store's contracts: nobody who works by itself touches one. */
    private static final String DECISION = ".policy.AccessDecision";

    private static final JavaClasses HOUSE_CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(HOUSE);

    @Test
    void nothingThatWorksByItselfCanOpenATalk() {
        assertThat(OPENING).allSatisfy(name -> assertThat(HOUSE_CLASSES.contain(HOUSE + name)).as(name).isTrue());
        assertThat(HOUSE_CLASSES.contain(HOUSE + DECISION)).isTrue();
        opensNothing(HOUSE).check(HOUSE_CLASSES);
        decidesNothing(HOUSE).check(HOUSE_CLASSES);
        pretendsNobody(HOUSE).check(HOUSE_CLASSES);
    }

    @Test
    void thereAreSuchWorkersAndTheOutboxIsOne() {
        assertThat(HOUSE_CLASSES.stream().filter(worksByItself(HOUSE))).extracting(JavaClass::getSimpleName)
                .contains("Dispatcher", "Delivery", "LinkSweep", "ReminderSweep", "Rewrapping", "Anchoring");
    }

    @Test
    void aWorkerThatOpensTalksWouldBeSeenAlsoThroughSomebodyElse() {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

        assertThat(opensNothing(PLANTED).evaluate(planted).getFailureReport().getDetails())
                .anyMatch(line -> line.contains("PlantedJob")).anyMatch(line -> line.contains("PlantedRoundabout"));
        assertThat(decidesNothing(PLANTED).evaluate(planted).hasViolation()).isTrue();
        assertThat(pretendsNobody(PLANTED).evaluate(planted).hasViolation()).isTrue();
    }

    private static ArchRule opensNothing(String root) {
        return noClasses().that(worksByItself(root)).should().transitivelyDependOnClassesThat(
                DescribedPredicate.describe("open talks", type -> OPENING.stream().anyMatch(
                        name -> type.getFullName().equals(root + name))));
    }

    private static ArchRule decidesNothing(String root) {
        return noClasses().that(worksByItself(root)).should().dependOnClassesThat(DescribedPredicate.describe(
                "are decisions", type -> type.getFullName().equals(root + DECISION)));
    }

    private static ArchRule pretendsNobody(String root) {
        return noClasses().that(worksByItself(root))
                .should().callConstructorWhere(DescribedPredicate.describe("make a request of their own",
                        call -> call.getTargetOwner().getFullName().equals(root + ".Request")));
    }

    /** Whatever keeps a timer or rounds of its own, and all of the room that carries notices out. */
    private static DescribedPredicate<JavaClass> worksByItself(String root) {
        return DescribedPredicate.describe("work by themselves", type ->
                resideInAPackage(root + ".notice..").test(type)
                        || type.getFields().stream().map(JavaField::getRawType).anyMatch(kept ->
                                kept.isEquivalentTo(ScheduledExecutorService.class) || kept.getSimpleName().equals("Rounds")));
    }
}
