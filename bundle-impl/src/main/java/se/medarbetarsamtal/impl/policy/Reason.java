package se.medarbetarsamtal.impl.policy;

import java.util.Locale;

/** Why the policy said what it said; goes into the journal. */
public enum Reason {
    /** The talk is the actor's own. */
    OWN_TALK,
    /** The host says now that the actor is the employee's mentor, and the actor answers for the talk. */
    RESPONSIBLE_NOW,

    /** The host says now that the actor is the employee's mentor. */
    MENTOR_NOW,

    /** As the one before, by a link that has an end date and a reason: a disclosure. */
    DISCLOSURE_NOW,
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
    /** The responsible chef wants to take over what is that chef's already. */
    ALREADY_RESPONSIBLE,
    /** A party, but not the employee, whom alone this concerns. */
    EMPLOYEE_ONLY,
    /** The responsible chef lacks Observatör or an accepted befattning. */
    MANAGER_CHECK,
    /** Administration of the huvudman without the role. */
    NOT_ADMINISTRATOR,
    /** Goals of a unit that somebody else sets. */
    GOALS_OF_OTHERS,
    /** Templates of a school whose samtalsmall-editor is not activated. */
    TEMPLATE_EDITOR_OFF,
    /** Templates of a school, where the huvudman keeps them to itself. */
    TEMPLATES_CENTRAL;

    /** @return the code of the refusal that says as much */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
