package se.medarbetarsamtal.impl.dialogue;

import java.time.Instant;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.policy.AccessDecision;

/**
 * One accepted revision of one text, as it is stored.
 *
 * @param revision from 1 without a gap
 * @param sealed opens only in the vault
 */
public record SealedText(Field field, int revision, PersonRef author, Instant writtenAt, byte[] sealed) {

    public SealedText {
        sealed = sealed.clone();
    }

    /**
     * Whether it may be opened for this decision. A chef's preparation is read by the present mentors, and only while its
     * author is one of them: what a former chef had not shared is shut at once.
     */
    public boolean isReadableBy(AccessDecision decision) {
        return field.kind().isReadableBy(decision.basis())
                && (field.kind() != Field.Kind.MANAGER || decision.mentors().contains(author));
    }

    @Override
    public byte[] sealed() {
        return sealed.clone();
    }

    @Override
    public String toString() {
        return "SealedText[" + field.kind() + " " + revision + "]";
    }
}
