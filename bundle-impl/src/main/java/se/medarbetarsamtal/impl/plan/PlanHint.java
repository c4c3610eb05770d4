package se.medarbetarsamtal.impl.plan;

import java.util.Optional;

/**
 * Something in the plan that may be an oversight. It stops nobody.
 *
 * @param agreement which row; empty for the plan as a whole
 */
public record PlanHint(Optional<String> agreement, Code code) {

    /** What may be one. */
    public enum Code {
        /** There is no individual goal. */
        NO_GOAL,
        /** A goal belongs to none of the verksamhet. */
        NO_UNIT_GOAL,
        /** A goal has no activity, and it is not said that none is needed. */
        NO_ACTIVITY,
        /** Something is to be done more than twelve months after the talk. */
        IMPLEMENTATION_LATE,
        /** Something is to be followed up more than eighteen months after the talk. */
        FOLLOW_UP_LATE,
        /** A day lies before the talk. */
        BEFORE_TALK
    }
}
