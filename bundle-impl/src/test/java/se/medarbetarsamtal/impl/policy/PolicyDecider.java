package se.medarbetarsamtal.impl.policy;

import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.People.TALK;

import java.util.List;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.NotAllowed;
import se.medarbetarsamtal.impl.NotThere;

/** The policy as it is delivered, on a host that knows one graph at a time. Every one of its persons is rektor. */
final class PolicyDecider implements Decider {

    private final GraphHost host = new GraphHost();
    private final CountedRefusals journal = new CountedRefusals();
    private final AccessPolicy policy;
    private int refused;

    PolicyDecider() {
        policy = new AccessPolicy(host, new ManagerChecks(host, GraphHost.noSettings(), () -> NOW), journal, () -> NOW);
    }

    @Override
    public Verdict decide(Graph now, Question question) {
        host.turnTo(now);
        Verdict verdict = verdict(question);
        refused += verdict == Verdict.YES ? 0 : 1;
        if (journal.count() != refused) {
            throw new AssertionError("Not every refusal is journaled once: " + question);
        }
        return verdict;
    }

    /** @return the employees of whom this one's lists speak */
    List<PersonRef> listed(Graph now, Asker asker) {
        host.turnTo(now);
        return policy.staffOf(asker.request()).employees();
    }

    private Verdict verdict(Question question) {
        DialogueFacts talk = new DialogueFacts(
                TALK, KOMMUN, Asker.reference(question.employee()), Asker.reference(question.responsible()));
        try {
            policy.decide(question.asker().request(), talk, question.operation()).requireLive();
            return Verdict.YES;
        } catch (NotThere absent) {
            return Verdict.NOT_THERE;
        } catch (NotAllowed refused) {
            return Verdict.NO;
        }
    }
}
