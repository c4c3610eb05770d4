package se.medarbetarsamtal.impl.dialogue;

import java.util.Optional;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.policy.Basis;

/**
 * Which text of a talk: part of what seals it, so a name once given stays.
 *
 * @param kind whose text or what for
 * @param name the question's id, or the agreement's
 * @param owner whose box it is, where each has an own one; empty for what is written together, and for the employee, who is
 *     one only
 */
public record Field(Kind kind, String name, Optional<PersonRef> owner) {

    /** Whose text it is. */
    public enum Kind {
        /** The employee's own preparation. */
        EMPLOYEE,
        /** A chef's own preparation. */
        MANAGER,
        /** A chef's own notes, for nobody else until they are shared. */
        OWN_NOTE,
        /** The note that both write. */
        JOINT,
        /** Whether the joint note of a question goes to the notes: {@code true}, or anything else for no. */
        TO_NOTES,
        /** An agreement. */
        AGREEMENT,
        /** One cell of a row of the action plan: the agreement's id, a full stop, the column. */
        PLAN,
        /** A note on how an agreement fares. */
        FOLLOW_UP,
        /** The employee's own words to what was delivered. */
        ACKNOWLEDGEMENT,
        /** Why a closed talk was opened again. */
        REOPENING,
        /** What was added to a closed talk. */
        ADDENDUM,
        /** A question that a party has added to the talk, by its id. */
        OWN_QUESTION,
        /** Where the talk takes place. */
        PLACE,
        /** What the chef wrote to the employee when the time was moved or cancelled. */
        TIME_MESSAGE,
        /** Why the employee asks for another time. */
        TIME_REQUEST;

        /** @return whether it is about when and where both meet, and not about what they say */
        public boolean isOfTime() {
            return this == PLACE || this == TIME_MESSAGE || this == TIME_REQUEST;
        }

        /** @return whether it is one person's until it is released */
        public boolean isReleased() {
            return this == EMPLOYEE || this == MANAGER || this == OWN_NOTE;
        }
    }

    /** What is written together. */
    public Field(Kind kind, String name) {
        this(kind, name, Optional.empty());
    }

    /** @return the box in which this party prepares */
    public static Field own(Basis basis, PersonRef person, String question) {
        return basis == Basis.EMPLOYEE
                ? new Field(Kind.EMPLOYEE, question)
                : new Field(Kind.MANAGER, question, Optional.of(person));
    }

    /** @return the box of a chef's own note at a question */
    public static Field ownNote(PersonRef person, String question) {
        return new Field(Kind.OWN_NOTE, question, Optional.of(person));
    }

    public static Field joint(String question) {
        return new Field(Kind.JOINT, question);
    }

    /** @return what of this kind is called at all, such as {@code EMPLOYEE/prep-goals}; without whose it is */
    public String key() {
        return kind + "/" + name;
    }

    /** @return under which name the vault seals it: one person's box opens as nobody else's */
    public String sealedAs() {
        return owner.map(person -> key() + "\n" + person.value()).orElseGet(this::key);
    }

    public static Field ofKey(String key, Optional<PersonRef> owner) {
        int slash = key.indexOf('/');
        return new Field(Kind.valueOf(key.substring(0, slash)), key.substring(slash + 1), owner);
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "Field[" + key() + "]";
    }
}
