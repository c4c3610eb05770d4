package se.medarbetarsamtal.impl.plan;

/** Who is to do what was agreed, and says when it is done. */
public enum Responsible {
    EMPLOYEE,
    MANAGER,
    BOTH;

    boolean includes(Party party) {
        return this == BOTH || name().equals(party.name());
    }
}
