package se.medarbetarsamtal.impl.dialogue;

import java.util.List;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.Request;

/** What later rooms want to know of a talk; called in the transaction of the change, which fails when they fail. */
public interface Milestones {

    /**
     * The property of a component whose reference {@code milestones} must hold every implementation before it works: plan,
     * booking and notice. With one of them missing a talk would change and somebody would never hear of it.
     */
    String ALL_OF_THEM = "milestones.cardinality.minimum:Integer=3";

    default void assigned(Request request, List<Dialogue> dialogues) { }

    /** The responsible chef reminds the employees of the underlag that waits for them. */
    default void reminded(Request request, List<Dialogue> dialogues) { }

    /**
     * Another chef, who is the request's person, answers for the talk from now on.
     *
     * @param before the talk as it was
     * @param mentors whom the host names as the employee's mentors now
     */
    default void tookOver(Request request, Dialogue before, List<PersonRef> mentors) { }

    /** A party has shown what it prepared, or a chef own notes. */
    default void shown(Request request, Dialogue dialogue) { }

    default void held(Request request, Dialogue dialogue) { }

    /** @param number of the version that holds what was delivered */
    default void delivered(Request request, Dialogue dialogue, int number) { }

    default void acknowledged(Request request, Dialogue dialogue) { }

    default void reopened(Request request, Dialogue dialogue) { }

    /** The talk is about to be deleted: let go of everything that belongs to it. */
    default void takenBack(Request request, Dialogue dialogue) { }
}
