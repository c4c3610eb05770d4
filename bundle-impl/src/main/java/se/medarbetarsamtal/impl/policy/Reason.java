package se.medarbetarsamtal.impl.policy;

/** Why the policy said what it said; goes into the journal. */
public enum Reason {
    /** The talk is the actor's own. */
    OWN_TALK,
    /** The host says now that the actor is the employee's mentor. */
    MENTOR_NOW,
    /** There is no such talk for this huvudman. */
    ABSENT,
    /** The actor is signed in as somebody else. */
    SUPPORT_SESSION,
    /** The host knows no relation that counts. */
    NO_RELATION,
    /** The target is a pupil. */
    PUPIL,
    /** A party, but not the one who may do this. */
    NOT_RESPONSIBLE,
    /** The responsible chef lacks Observatör or an accepted befattning. */
    MANAGER_CHECK,
    /** Administration of the huvudman without the role. */
    NOT_ADMINISTRATOR
}
