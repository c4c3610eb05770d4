package se.medarbetarsamtal.impl.plan;

import java.time.Instant;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.impl.dialogue.Field;

/**
 * What chef and medarbetare agreed on (överenskommelse), without its words, which are a text of the talk.
 *
 * @param id 128 random bits
 * @param createdAt in this order they are shown
 */
public record Agreement(String id, DialogueId dialogue, AgreementStatus status, Instant createdAt) {

    /** @return where its words are */
    public Field field() {
        return new Field(Field.Kind.AGREEMENT, id);
    }
}
