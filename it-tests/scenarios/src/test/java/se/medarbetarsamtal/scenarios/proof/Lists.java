package se.medarbetarsamtal.scenarios.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.medarbetarsamtal.scenarios.support.Visitor;

/** What lists say besides the marks: whom they name, and how many. */
final class Lists {

    private Lists() { }

    static Optional<String> namesTheMentees(Case it, Visitor.Answer answer) {
        Set<String> wanted = it.world().talks().stream().map(Talk::employee)
                .filter(employee -> it.graph().has(it.actor(), employee)).map(Actor::person)
                .collect(Collectors.toCollection(TreeSet::new));
        if (it.actor() == Actor.GUNNAR) {
            wanted.add(Actor.OTHER_KOMMUNADMIN.person());
        }
        return unlessSame(wanted, texts(answer.json().at("/employees"), "person"));
    }

    /** The own promises are nobody else's, so those name nobody. */
    static Optional<String> namesTheMenteesWithTasks(Case it, Visitor.Answer answer) {
        Set<String> wanted = it.world().talks().stream().filter(it.model()::answersFor).map(Talk::person)
                .collect(Collectors.toCollection(TreeSet::new));
        return unlessSame(wanted, StreamSupport.stream(answer.json().at("/items").spliterator(), false)
                .filter(item -> !item.path("employee").isNull()).map(item -> item.at("/employee/person").asText()).toList());
    }

    static Optional<String> namesTheMentors(Case it, Visitor.Answer answer) {
        Set<String> wanted = Stream.of(Actor.values())
                .filter(mentor -> it.graph().has(mentor, it.actor())).map(Actor::person)
                .collect(Collectors.toCollection(TreeSet::new));
        return StreamSupport.stream(answer.json().at("/items").spliterator(), false)
                .map(item -> unlessSame(wanted, texts(item.path("managers"), "person")))
                .flatMap(Optional::stream).findFirst();
    }

    static Optional<String> namesTheTenantsTemplate(Case it, Visitor.Answer answer) {
        return unlessSame(Set.of(it.world().templateOf(it.actor().tenant())), texts(answer.json().at("/items"), "id"));
    }

    static Optional<String> isEmpty(Case it, Visitor.Answer answer) {
        return answer.json().at("/items").isArray() && answer.json().at("/items").isEmpty()
                ? Optional.empty() : Optional.of("found something by words of a talk");
    }

    /** Whose talks those are is nobody's to know: the number alone. A Skoladmin's school is Norra skolan. */
    static Optional<String> countsTheTalksWithoutAChef(Case it, Visitor.Answer answer) {
        Set<Actor> counted = it.actor() == Actor.SKOLADMIN ? EnumSet.of(Actor.KARIN, Actor.ELIN)
                : it.actor() == Actor.KOMMUNADMIN ? EnumSet.copyOf(Actor.FOUR) : EnumSet.noneOf(Actor.class);
        long wanted = counted.stream()
                .filter(employee -> Actor.FOUR.stream().noneMatch(mentor -> it.graph().has(mentor, employee)))
                .mapToLong(employee -> it.world().everyTalk().stream().filter(talk -> talk.employee() == employee).count()).sum();
        return answer.body().equals("{\"dialogues\":" + wanted + "}") ? Optional.empty()
                : Optional.of("counted " + answer.body() + " instead of " + wanted);
    }

    private static Optional<String> unlessSame(Set<String> wanted, List<String> found) {
        return List.copyOf(wanted).equals(found.stream().sorted().toList())
                ? Optional.empty() : Optional.of("named " + found + " instead of " + wanted);
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false).map(one -> one.path(field).asText()).toList();
    }
}
