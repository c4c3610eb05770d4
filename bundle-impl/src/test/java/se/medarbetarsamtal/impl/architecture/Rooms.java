package se.medarbetarsamtal.impl.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of the house, for any root package, so that each can be shown red on a planted copy. */
final class Rooms {

    /** Tiers from the left; a room imports its own tier's earlier rooms and everything to the left. */
    static final List<List<String>> TIERS = List.of(
            List.of("setting"),
            List.of("policy"),
            List.of("vault"),
            List.of("journal", "period", "template"),
            List.of("dialogue"),
            List.of("plan", "booking"),
            List.of("notice", "overview", "document"));

    private static final List<String> EDGES = List.of("host", "persistence", "rest", "contribution", "operation");

    private final String root;

    Rooms(String root) {
        this.root = root;
    }

    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("imports run to the left only", direction());
        rules.put("domain rooms know no technology", technology());
        rules.put("only vault encrypts", noClasses()
                .that(not(resideInAPackage(room("vault"))))
                .should().dependOnClassesThat().resideInAPackage("javax.crypto.."));
        rules.put("rest never touches persistence", noClasses()
                .that(resideInAPackage(room("rest")))
                .should().dependOnClassesThat().resideInAPackage(room("persistence")));
        rules.put("every service method asks the policy", methods()
                .that().arePublic()
                .and().areDeclaredInClassesThat(resideInAnyPackage(domain()))
                .and().areDeclaredInClassesThat().haveSimpleNameEndingWith("Service")
                .should(askThePolicy()));
        rules.put("time comes from the Clock", noClasses()
                .that().doNotHaveSimpleName("SystemClock")
                .should().callMethodWhere(readsTheTime()));
        rules.put("domain rooms have no logger", noClasses()
                .that(resideInAnyPackage(domain())).and(not(resideInAPackage(room("notice"))))
                .should().dependOnClassesThat().resideInAPackage("org.slf4j.."));
        rules.put("only host holds the host's services", noClasses()
                .that(not(resideInAnyPackage(room("host")))).and().areNotInterfaces()
                .should(holdAnSpi()));
        rules.put("sessions and cookies are the host's", noClasses()
                .should().callMethodWhere(touchesASession())
                .orShould().dependOnClassesThat().haveNameMatching(".*\\.(HttpSession|Cookie|NewCookie|CookieParam)"));
        return rules;
    }

    private ArchRule direction() {
        List<ArchRule> rules = new ArrayList<>();
        for (int tier = 0; tier < TIERS.size(); tier++) {
            for (String room : TIERS.get(tier)) {
                rules.add(noClasses()
                        .that(resideInAPackage(room(room)))
                        .should().dependOnClassesThat(resideInAnyPackage(forbidden(tier, room))));
            }
        }
        return CompositeArchRule.of(rules).allowEmptyShould(true);
    }

    /** Edges, rooms to the right, and the other rooms of the same tier. */
    private String[] forbidden(int tier, String room) {
        List<String> names = new ArrayList<>(EDGES);
        TIERS.stream().skip(tier + 1L).forEach(names::addAll);
        TIERS.get(tier).stream().filter(other -> !other.equals(room)).forEach(names::add);
        return names.stream().map(this::room).toArray(String[]::new);
    }

    private ArchRule technology() {
        return noClasses().that(resideInAnyPackage(domain())).should().dependOnClassesThat(resideInAnyPackage(
                "jakarta..", "org.apache.ibatis..", "com.fasterxml..", "java.sql..", "javax.sql..", "org.flywaydb.."));
    }

    private String[] domain() {
        return TIERS.stream().flatMap(List::stream).map(this::room).toArray(String[]::new);
    }

    private String room(String name) {
        return root + "." + name + "..";
    }

    private static ArchCondition<JavaMethod> askThePolicy() {
        return new ArchCondition<>("ask AccessPolicy, DialogueAccess or TemplateAccess, or say why not by @NoSubject") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean asks = method.getMethodCallsFromSelf().stream()
                        .map(call -> call.getTargetOwner().getSimpleName())
                        .anyMatch(owner -> Set.of("AccessPolicy", "DialogueAccess", "TemplateAccess").contains(owner));
                boolean marked = method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().getSimpleName().equals("NoSubject"));
                events.add(new SimpleConditionEvent(method, asks || marked, method.getFullName()));
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> readsTheTime() {
        return DescribedPredicate.describe("read the machine's time", call -> {
            String owner = call.getTargetOwner().getFullName();
            String name = call.getName();
            return owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"))
                    || owner.equals("java.lang.System") && (name.equals("currentTimeMillis") || name.equals("nanoTime"));
        });
    }

    private static DescribedPredicate<JavaMethodCall> touchesASession() {
        Set<String> names = Set.of(
                "getSession", "getCookies", "addCookie", "cookie", "changeSessionId", "getRequestedSessionId", "login", "logout");
        return DescribedPredicate.describe("read or set a session or a cookie", call ->
                call.getTargetOwner().getPackageName().startsWith("jakarta.") && names.contains(call.getName()));
    }

    private static ArchCondition<JavaClass> holdAnSpi() {
        return new ArchCondition<>("hold a service of the host in a field") {
            @Override
            public void check(JavaClass holder, ConditionEvents events) {
                boolean holds = holder.getFields().stream()
                        .map(field -> field.getRawType())
                        .anyMatch(type -> type.isInterface() && type.getPackageName().startsWith("se.medarbetarsamtal.api.spi"));
                events.add(new SimpleConditionEvent(holder, holds, holder.getName()));
            }
        };
    }
}
