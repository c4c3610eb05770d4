package se.medarbetarsamtal.impl.dialogue;

import java.time.Instant;
import se.medarbetarsamtal.api.ref.PersonRef;

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

    @Override
    public byte[] sealed() {
        return sealed.clone();
    }

    @Override
    public String toString() {
        return "SealedText[" + field.kind() + " " + revision + "]";
    }
}
