package se.medarbetarsamtal.impl.template;

/** Whose box a question has. */
public enum AnsweredBy {
    /** Both write in one. */
    TOGETHER,
    /** The employee's own, and no other. */
    EMPLOYEE,
    /** The chef's own, and no other. */
    MANAGER,
    /** Each has an own one, and there is none for both. */
    BOTH
}
