package se.medarbetarsamtal.impl.policy;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** What must come out, said once more and without the policy: who is a party, and what which party may do. */
final class Model {

    private enum Party { EMPLOYEE, RESPONSIBLE, OTHER_MENTOR }

    private static final Set<Party> ALL = Set.of(Party.values());
    private static final Set<Party> WRITERS = Set.of(Party.EMPLOYEE, Party.RESPONSIBLE);

    private static final Map<String, Set<Party>> MAY = Map.ofEntries(
            entry("READ", ALL),
            entry("COPY", ALL),
            entry("RELEASE", ALL),
            entry("WRITE_OWN", WRITERS),
            entry("WRITE_JOINT", WRITERS),
            entry("AGREE", WRITERS),
            entry("ADD_QUESTION", WRITERS),
            entry("FOLLOW_UP", WRITERS),
            entry("ADD", WRITERS),
            entry("WRITE_OWN_NOTE", Set.of(Party.RESPONSIBLE)),
            entry("BOOK", Set.of(Party.RESPONSIBLE)),
            entry("CHOOSE_TIME", Set.of(Party.EMPLOYEE)),
            entry("ASK_TIME", Set.of(Party.EMPLOYEE)),
            entry("NOTE_OUTSTANDING", Set.of(Party.RESPONSIBLE)),
            entry("START", Set.of(Party.RESPONSIBLE)),
            entry("HOLD", Set.of(Party.RESPONSIBLE)),
            entry("DELIVER", Set.of(Party.RESPONSIBLE)),
            entry("CLOSE", Set.of(Party.RESPONSIBLE)),
            entry("REOPEN", Set.of(Party.RESPONSIBLE)),
            entry("HAND_OVER", Set.of(Party.RESPONSIBLE)),
            entry("UNDO", Set.of(Party.RESPONSIBLE)),
            entry("TAKE_OVER", Set.of(Party.OTHER_MENTOR)),
            entry("READ_LOG", Set.of(Party.EMPLOYEE)),
            entry("ACKNOWLEDGE", Set.of(Party.EMPLOYEE)));

    /** What a chef without Observatör may not. */
    private static final Set<String> NEED_OBSERVER = Set.of("BOOK", "NOTE_OUTSTANDING", "START", "HOLD", "DELIVER", "CLOSE", "REOPEN", "HAND_OVER", "UNDO", "TAKE_OVER");

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
