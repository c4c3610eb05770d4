package se.medarbetarsamtal.impl.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medarbetarsamtal.impl.policy.Decider.Verdict;

/** What holds of every right decision. Each law looks at all graphs, the smallest first, and names the first that breaks it. */
enum Law {
    /** The decision is the model's. */
    AS_THE_MODEL_SAYS {
        @Override
        boolean holds(Decider decider, Graph now, Question question) {
            return decider.decide(now, question) == Model.expected(now, question);
        }
    },

    /** A link that does not end in the employee changes nothing. */
    ONLY_LINKS_TO_THE_EMPLOYEE_COUNT {
        @Override
        boolean holds(Decider decider, Graph now, Question question) {
            Verdict verdict = decider.decide(now, question);
            return Graph.withOneFlipped(now, question.employee()).allMatch(other -> decider.decide(other, question) == verdict);
        }
    },

    /** No role makes a party of anybody, and administration makes nothing possible. */
    ROLES_NEVER_WIDEN {
        @Override
        boolean holds(Decider decider, Graph now, Question question) {
            Verdict none = decider.decide(now, question.as(Asker.Kind.WITHOUT_ROLE));
            Verdict observer = decider.decide(now, question.as(Asker.Kind.OBSERVER));
            return none == decider.decide(now, question.as(Asker.Kind.ADMINISTRATOR))
                    && observer == decider.decide(now, question.as(Asker.Kind.EVERY_ROLE))
                    && (none == Verdict.NOT_THERE) == (observer == Verdict.NOT_THERE);
        }
    },

    /** Taken away means denied, given back means allowed, each from the very next question. */
    THE_LINK_OF_THE_MOMENT_DECIDES {
        @Override
        boolean holds(Decider decider, Graph now, Question question) {
            Asker asker = question.asker();
            if (question.operation() != Operation.READ || !asker.isGenuine()
                    || !asker.isMentorOf(question.employee(), now)) {
                return true;
            }
            Graph without = now.flipped(asker.person(), question.employee());
            return decider.decide(now, question) == Verdict.YES
                    && decider.decide(without, question) == Verdict.NOT_THERE
                    && decider.decide(now, question) == Verdict.YES;
        }
    },

    /** Of two mentors, both read or neither does. */
    MENTORS_READ_ALIKE {
        @Override
        boolean holds(Decider decider, Graph now, Question question) {
            return question.operation() != Operation.READ || !question.asker().isMentorOf(question.employee(), now)
                    || IntStream.range(0, Graph.PERSONS)
                            .filter(other -> now.has(other, question.employee()))
                            .allMatch(other -> decider.decide(now, question.by(other)) == decider.decide(now, question));
        }
    };

    private static final List<Graph> GRAPHS = Graph.smallestFirst();
    private static final List<Question> QUESTIONS = Question.all();

    /** Where a law does not hold. */
    record Broken(Graph graph, Question question) { }

    abstract boolean holds(Decider decider, Graph now, Question question);

    /** @return the smallest graph, and what was asked there, for which this law does not hold */
    Optional<Broken> firstBroken(Decider decider) {
        return GRAPHS.stream()
                .flatMap(graph -> QUESTIONS.stream().map(question -> new Broken(graph, question)))
                .filter(at -> !holds(decider, at.graph(), at.question()))
                .findFirst();
    }
}
