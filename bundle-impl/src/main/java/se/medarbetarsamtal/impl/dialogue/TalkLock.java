package se.medarbetarsamtal.impl.dialogue;

import se.medarbetarsamtal.impl.Conflict;
import se.medarbetarsamtal.impl.Stale;
import se.medarbetarsamtal.impl.policy.AccessDecision;

/** What a step of a talk begins with. */
final class TalkLock {

    private TalkLock() { }

    /**
     * @return the talk, locked until the transaction ends, in the version that the step builds on
     * @throws Conflict {@code wrong-state} when it has come too far for what was decided, or not far enough
     */
    static Dialogue at(int version, Dialogues dialogues, AccessDecision decision) {
        Dialogue now = dialogues.lock(decision.request().tenant(), decision.dialogue()).orElseThrow(Stale::new);
        if (now.version() != version) {
            throw new Stale();
        }
        if (!now.state().allows(decision.operation(), decision.basis())) {
            throw new Conflict("wrong-state");
        }
        return now;
    }
}
