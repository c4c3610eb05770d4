package se.medarbetarsamtal.impl.policy;

/** What somebody wants to do with one talk, and which of its parties may. */
public enum Operation {
    /** Open the talk: every party. */
    READ(Who.EVERY_PARTY, false),
    /** Write in the own preparation. */
    WRITE_OWN(Who.EMPLOYEE_AND_RESPONSIBLE, false),
    /** Write own notes, for nobody else. */
    WRITE_OWN_NOTE(Who.RESPONSIBLE, false),
    /** Show the own preparation or the own notes to the other party, take it back, or erase it unshown. */
    RELEASE(Who.EVERY_PARTY, false),
    /** Write in a joint note. */
    WRITE_JOINT(Who.EMPLOYEE_AND_RESPONSIBLE, false),
    /** Add a question of one's own to the talk, change it, or take it away. */
    ADD_QUESTION(Who.EMPLOYEE_AND_RESPONSIBLE, false),
    /** Add or change an agreement. */
    AGREE(Who.EMPLOYEE_AND_RESPONSIBLE, false),
    /** Set, move or send the time. */
    BOOK(Who.RESPONSIBLE, true),
    /** See the times that are offered, choose one of them, and another one later. */
    CHOOSE_TIME(Who.EMPLOYEE, false),
    /** Ask for another time. */
    ASK_TIME(Who.EMPLOYEE, false),
    /** Note why the talk has not been held. */
    NOTE_OUTSTANDING(Who.RESPONSIBLE, true),
    /** Sit down to talk. */
    START(Who.RESPONSIBLE, true),
    /** Mark as held. */
    HOLD(Who.RESPONSIBLE, true),
    /** Take an assignment back while nothing is written. */
    UNDO(Who.RESPONSIBLE, true),

    /** Deliver the notes to the employee. */
    DELIVER(Who.RESPONSIBLE, true),

    /** Confirm to have taken part of what was delivered. */
    ACKNOWLEDGE(Who.EMPLOYEE, false),

    /** Say how an agreement fares. */
    FOLLOW_UP(Who.EMPLOYEE_AND_RESPONSIBLE, false),

    /** Close the talk. */
    CLOSE(Who.RESPONSIBLE, true),

    /** Open a closed talk again. */
    REOPEN(Who.RESPONSIBLE, true),

    /** Add to a closed talk. */
    ADD(Who.EMPLOYEE_AND_RESPONSIBLE, false),

    /** Note that what was delivered has been carried over to the personnel system. */
    HAND_OVER(Who.RESPONSIBLE, true),

    /** Take over the responsibility for the talk. */
    TAKE_OVER(Who.OTHER_MENTORS, true),

    /** Fetch what one may read as a copy. */
    COPY(Who.EVERY_PARTY, false),

    /** See who has read. */
    READ_LOG(Who.EMPLOYEE, false);

    private enum Who { EVERY_PARTY, EMPLOYEE_AND_RESPONSIBLE, RESPONSIBLE, OTHER_MENTORS, EMPLOYEE }

    private final Who who;
    private final boolean needsManagerCheck;

    Operation(Who who, boolean needsManagerCheck) {
        this.who = who;
        this.needsManagerCheck = needsManagerCheck;
    }

    boolean isGrantedTo(Basis basis) {
        return switch (who) {
            case EVERY_PARTY -> true;
            case EMPLOYEE_AND_RESPONSIBLE -> basis != Basis.MENTOR;
            case RESPONSIBLE -> basis == Basis.RESPONSIBLE;
            case OTHER_MENTORS -> basis == Basis.MENTOR;
            case EMPLOYEE -> basis == Basis.EMPLOYEE;
        };
    }

    /** @return why a party who may not may not */
    Reason refusalOf(Basis basis) {
        if (who == Who.EMPLOYEE) {
            return Reason.EMPLOYEE_ONLY;
        }
        return who == Who.OTHER_MENTORS && basis == Basis.RESPONSIBLE ? Reason.ALREADY_RESPONSIBLE : Reason.NOT_RESPONSIBLE;
    }

    /** @return whether a mentor link is not enough: Observatör and an accepted befattning are asked for as well */
    boolean needsManagerCheck() {
        return needsManagerCheck;
    }
}
