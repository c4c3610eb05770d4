package se.medarbetarsamtal.impl.overview;

import java.util.Optional;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.plan.Agreement;

/**
 * Something that somebody has promised, without a word of it.
 *
 * @param title what the template of its talk is called
 * @param isOverdue whether the day of it has passed
 * @param employeeName for a chef; empty for the employee, who it is about
 */
public record Task(
        Agreement agreement, Dialogue dialogue, String title, What what, boolean isOverdue, Optional<String> employeeName) {

    /** What is left to do. */
    public enum What {
        /** Do it. */
        DO,
        /** The other party has done it: say whether it is fulfilled. */
        CONFIRM
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "Task[…]";
    }
}
