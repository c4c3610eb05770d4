package se.medarbetarsamtal.scenarios.proof;

import java.util.EnumSet;
import java.util.Set;

/** What of a talk can be told apart wherever it turns up. Each talk has its own of every kind. */
enum Mark {
    /** The talk's id. */
    ID,
    /** The moment of its booking. */
    TIME,
    /** The id of its agreement. */
    AGREEMENT_ID,
    /** The id of its row of the plan. */
    ROW_ID,
    /** The id of the step that follows it up. */
    STEP_ID,
    /** The id of the question that the employee has added. */
    QUESTION_ID,
    /** Its words. */
    QUESTION,
    /** The employee's preparation. */
    OWN,
    /** The chef's preparation. */
    CHEF,
    /** The chef's own note. */
    OWN_NOTE,
    /** The joint note. */
    JOINT,
    /** The words of its agreement. */
    AGREEMENT,
    /** The words of its row of the plan. */
    GOAL,
    /** The place of its booking. */
    PLACE,
    /** A note on how its agreement fares. */
    FOLLOW_UP,
    /** The note of the step. */
    STEP_NOTE,
    /** The employee's words to what was delivered. */
    COMMENT;

    /** What somebody wrote: sealed wherever it is stored. */
    static final Set<Mark> CONTENT = EnumSet.of(
            QUESTION, OWN, CHEF, OWN_NOTE, JOINT, AGREEMENT, GOAL, PLACE, FOLLOW_UP, STEP_NOTE, COMMENT);
}
