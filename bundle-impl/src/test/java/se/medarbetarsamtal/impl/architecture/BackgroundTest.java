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
    private static final Set<String> OPENING = Set.of("Vault", "OpenDialogue", "AccessDecision", "AccessPolicy", "DialogueAccess");

    private static final JavaClasses HOUSE_CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(HOUSE);

    @Test
    void nothingThatWorksByItselfCanOpenATalk() {
        opensNothing(HOUSE).check(HOUSE_CLASSES);
        pretendsNobody(HOUSE).check(HOUSE_CLASSES);
    }

    @Test
    void thereAreSuchWorkersAndTheOutboxIsOne() {
        assertThat(HOUSE_CLASSES.stream().filter(worksByItself(HOUSE))).extracting(JavaClass::getSimpleName)
                .contains("Dispatcher", "Delivery", "LinkSweep", "Rewrapping", "Anchoring");
    }

    @Test
    void aWorkerThatOpensTalksWouldBeSeen() {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

        assertThat(opensNothing(PLANTED).evaluate(planted).hasViolation()).isTrue();
    }

    private static ArchRule opensNothing(String root) {
        return noClasses().that(worksByItself(root)).should().dependOnClassesThat(opens(root));
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

    private static DescribedPredicate<JavaClass> opens(String root) {
        return DescribedPredicate.describe("open talks or decide about them", type ->
                type.getPackageName().startsWith(root) && OPENING.contains(type.getSimpleName()));
    }
}
