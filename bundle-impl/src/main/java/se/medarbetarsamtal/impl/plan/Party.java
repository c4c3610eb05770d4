package se.medarbetarsamtal.impl.plan;

import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.policy.Basis;

/** One of the two who agree. Who answers for the talk next has the part of the one before. */
enum Party {
    EMPLOYEE,
    MANAGER;

    static Party of(Basis basis) {
        return basis.isManager() ? MANAGER : EMPLOYEE;
    }

    static Party of(PersonRef person, Dialogue dialogue) {
        return person.equals(dialogue.employee()) ? EMPLOYEE : MANAGER;
    }
}
