package se.medarbetarsamtal.impl.policy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** May this one do this with the talk of that employee? Whoever has the next number answers for the talk. */
record Question(Asker asker, int employee, Operation operation) {

    static List<Question> all() {
        return Asker.all().stream()
                .flatMap(asker -> IntStream.range(0, Graph.PERSONS).boxed()
                        .flatMap(employee -> Arrays.stream(Operation.values())
                                .map(operation -> new Question(asker, employee, operation))))
                .toList();
    }

    int responsible() {
        return (employee + 1) % Graph.PERSONS;
    }

    Question by(int person) {
        return new Question(new Asker(person, asker.kind()), employee, operation);
    }

    Question as(Asker.Kind kind) {
        return new Question(new Asker(asker.person(), kind), employee, operation);
    }

    /** @return its place in {@link #all()} */
    int number() {
        int who = asker.person() * Asker.Kind.values().length + asker.kind().ordinal();
        return (who * Graph.PERSONS + employee) * Operation.values().length + operation.ordinal();
    }
}
