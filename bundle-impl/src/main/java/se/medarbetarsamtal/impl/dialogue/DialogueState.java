package se.medarbetarsamtal.impl.dialogue;

import se.medarbetarsamtal.impl.policy.Basis;
import se.medarbetarsamtal.impl.policy.Operation;

/** How far a talk has come. Stepping forward locks nothing; only what is delivered is frozen. */
public enum DialogueState {
    /** Tilldelad: both prepare. */
    ASSIGNED,
    /** The parties have sat down to talk. */
    TALK,
    /** Genomförd. */
    HELD,
    /** Delgiven: the employee has all notes. Only the responsible chef corrects them now, and delivers anew. */
    DELIVERED,
    /** Avslutad: nothing is written but an addendum, and the agreements live on. */
    CLOSED;

    public boolean isHeld() {
        return compareTo(HELD) >= 0;
    }

    /** @return whether somebody who is a party by that relation may do this now, if the policy lets it be done at all */
    public boolean allows(Operation operation, Basis basis) {
        return switch (operation) {
            case READ, COPY, READ_LOG, TAKE_OVER -> true;
            case BOOK, CHOOSE_TIME, ASK_TIME, NOTE_OUTSTANDING, HOLD, UNDO, ADD_QUESTION -> !isHeld();
            case START -> this == ASSIGNED;
            case WRITE_OWN, WRITE_OWN_NOTE -> compareTo(DELIVERED) < 0;
            case WRITE_JOINT, AGREE -> compareTo(DELIVERED) < 0 || this == DELIVERED && basis == Basis.RESPONSIBLE;
            case RELEASE -> this != CLOSED;
            case DELIVER -> this == HELD || this == DELIVERED;
            case FOLLOW_UP -> isHeld();
            case ACKNOWLEDGE, HAND_OVER -> compareTo(DELIVERED) >= 0;
            case CLOSE -> this == DELIVERED;
            case REOPEN, ADD -> this == CLOSED;
        };
    }

    /** @return whether somebody who is a party by that relation may write such a text now */
    boolean isOpenFor(Field.Kind kind, Basis basis) {
        return allows(switch (kind) {
            case EMPLOYEE, MANAGER -> Operation.WRITE_OWN;
            case OWN_NOTE -> Operation.WRITE_OWN_NOTE;
            case JOINT, TO_NOTES -> Operation.WRITE_JOINT;
            case AGREEMENT, PLAN -> Operation.AGREE;
            case FOLLOW_UP -> Operation.FOLLOW_UP;
            case ACKNOWLEDGEMENT -> Operation.ACKNOWLEDGE;
            case REOPENING -> Operation.REOPEN;
            case ADDENDUM -> Operation.ADD;
            case OWN_QUESTION -> Operation.ADD_QUESTION;
            case PLACE, TIME_MESSAGE -> Operation.BOOK;
            case TIME_REQUEST -> Operation.ASK_TIME;
        }, basis);
    }
}
