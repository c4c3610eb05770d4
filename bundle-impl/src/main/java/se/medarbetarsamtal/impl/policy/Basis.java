package se.medarbetarsamtal.impl.policy;

/** By which relation somebody is a party of a talk. There is no other. */
public enum Basis {
    /** The talk is about this person. */
    EMPLOYEE,
    /** Linked as mentor now, and the chef who answers for this talk. */
    RESPONSIBLE,
    /** Linked as mentor now. */
    MENTOR;

    public boolean isManager() {
        return this != EMPLOYEE;
    }
}
