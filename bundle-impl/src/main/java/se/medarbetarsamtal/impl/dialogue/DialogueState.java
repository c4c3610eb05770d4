package se.medarbetarsamtal.impl.dialogue;

/** How far a talk has come. */
public enum DialogueState {
    /** Tilldelad: both may prepare. */
    ASSIGNED,
    /** Genomförd. */
    HELD
}
