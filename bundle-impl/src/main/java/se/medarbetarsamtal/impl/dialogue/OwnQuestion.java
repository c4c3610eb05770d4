package se.medarbetarsamtal.impl.dialogue;

import java.time.Instant;
import java.util.List;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.policy.AccessDecision;
import se.medarbetarsamtal.impl.policy.Basis;
import se.medarbetarsamtal.impl.template.TemplateDocument.Question;

/**
 * A question that one party has added to one talk, without its words. It is answered in words: by each beforehand, and together.
 *
 * @param id random, and the name of its words and of every answer to it
 * @param place from 1, in the order in which they were added
 */
public record OwnQuestion(String id, int place, PersonRef addedBy, Instant addedAt) {

    public static final int MOST = 10;
    public static final int LONGEST = 500;

    /** @return its words */
    public Field field() {
        return new Field(Field.Kind.OWN_QUESTION, id);
    }

    /** @return the question as one of a template would be */
    public Question asked(String text) {
        return new Question(id, text, false, true, null, List.of());
    }

    public boolean isEmployees(AccessDecision decision) {
        return addedBy.equals(decision.facts().employee());
    }

    /** What a chef has asked is the responsible chef's to change. */
    public boolean isChangedBy(AccessDecision decision) {
        return decision.basis() == (isEmployees(decision) ? Basis.EMPLOYEE : Basis.RESPONSIBLE);
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "OwnQuestion[" + id + "]";
    }
}
