package se.medarbetarsamtal.impl.dialogue;

import se.medarbetarsamtal.impl.policy.Basis;

/**
 * Which text of a talk: part of what seals it, so a name once given stays.
 *
 * @param kind whose text or what for
 * @param name the question's id, or the agreement's
 */
public record Field(Kind kind, String name) {

    /** Whose text it is. */
    public enum Kind {
        /** The employee's own preparation. */
        EMPLOYEE,
        /** The chef's own preparation. */
        MANAGER,
        /** The note that both write. */
        JOINT,
        /** An agreement. */
        AGREEMENT,
        /** Where the talk takes place. */
        PLACE;

        /** @return whether somebody who is a party by that relation may read it: the other's preparation stays closed */
        public boolean isReadableBy(Basis basis) {
            return switch (this) {
                case EMPLOYEE -> basis == Basis.EMPLOYEE;
                case MANAGER -> basis.isManager();
                case JOINT, AGREEMENT, PLACE -> true;
            };
        }
    }

    /** @return the box in which this party prepares */
    public static Field own(Basis basis, String question) {
        return new Field(basis == Basis.EMPLOYEE ? Kind.EMPLOYEE : Kind.MANAGER, question);
    }

    public static Field joint(String question) {
        return new Field(Kind.JOINT, question);
    }

    /** @return the stored form, such as {@code EMPLOYEE/prep-goals} */
    public String key() {
        return kind + "/" + name;
    }

    public static Field ofKey(String key) {
        int slash = key.indexOf('/');
        return new Field(Kind.valueOf(key.substring(0, slash)), key.substring(slash + 1));
    }
}
