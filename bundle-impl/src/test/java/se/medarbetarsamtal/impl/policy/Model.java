package se.medarbetarsamtal.impl.policy;

import java.util.Map;
import java.util.Set;

/** What must come out, said once more and without the policy: who is a party, and what which party may do. */
final class Model {

    private enum Party { EMPLOYEE, RESPONSIBLE, OTHER_MENTOR }

    private static final Set<Party> ALL = Set.of(Party.values());
    private static final Set<Party> WRITERS = Set.of(Party.EMPLOYEE, Party.RESPONSIBLE);

    private static final Map<String, Set<Party>> MAY = Map.of(
            "READ", ALL,
            "COPY", ALL,
            "WRITE_OWN", WRITERS,
            "WRITE_JOINT", WRITERS,
            "AGREE", WRITERS,
            "BOOK", Set.of(Party.RESPONSIBLE),
            "HOLD", Set.of(Party.RESPONSIBLE),
            "UNDO", Set.of(Party.RESPONSIBLE),
            "TAKE_OVER", Set.of(Party.OTHER_MENTOR),
            "READ_LOG", Set.of(Party.EMPLOYEE));

    /** What a chef without Observatör may not. */
    private static final Set<String> NEED_OBSERVER = Set.of("BOOK", "HOLD", "UNDO", "TAKE_OVER");

    private Model() { }

    static boolean isParty(Graph now, Question question) {
        return question.asker().isGenuine()
                && (question.asker().person() == question.employee() || question.asker().isMentorOf(question.employee(), now));
    }

    static Decider.Verdict expected(Graph now, Question question) {
        if (!isParty(now, question)) {
            return Decider.Verdict.NOT_THERE;
        }
        String operation = question.operation().name();
        boolean may = MAY.get(operation).contains(party(question))
                && (question.asker().isObserver() || !NEED_OBSERVER.contains(operation));
        return may ? Decider.Verdict.YES : Decider.Verdict.NO;
    }

    private static Party party(Question question) {
        if (question.asker().person() == question.employee()) {
            return Party.EMPLOYEE;
        }
        return question.asker().person() == question.responsible() ? Party.RESPONSIBLE : Party.OTHER_MENTOR;
    }
}
