package se.medarbetarsamtal.impl.setting;

/** What becomes of a delivery. */
public enum Acknowledgement {
    /** The day is not shown, and nothing is asked of the employee. */
    NONE,
    /** Delgiven: both see the day. */
    DELIVERED,
    /** Kvitterad: besides, the employee can say to have taken part of it, which is not to agree. */
    ACKNOWLEDGED
}
