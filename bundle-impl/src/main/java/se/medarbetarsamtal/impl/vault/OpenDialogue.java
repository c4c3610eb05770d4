package se.medarbetarsamtal.impl.vault;

import se.medarbetarsamtal.impl.policy.AccessDecision;

/** One talk, opened for one decision: seals and opens its texts until the request ends. */
public final class OpenDialogue {

    private final AccessDecision decision;
    private final Sealing sealing;

    OpenDialogue(AccessDecision decision, Sealing sealing) {
        this.decision = decision;
        this.sealing = sealing;
    }

    /**
     * @param field which text of the talk
     * @param revision which revision of it; a sealed text opens under no other
     */
    public byte[] seal(String field, int revision, String text) {
        return sealing.seal(text, associated(field, revision));
    }

    /** @throws TamperedException when the bytes were changed, or belong to another field, revision, talk or huvudman */
    public String open(String field, int revision, byte[] sealed) {
        return sealing.open(sealed, associated(field, revision));
    }

    private byte[] associated(String field, int revision) {
        decision.requireLive();
        return AssociatedData.of(decision.facts().tenant(), decision.dialogue(), field, revision);
    }
}
