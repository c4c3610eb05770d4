package se.medarbetarsamtal.impl.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import se.medarbetarsamtal.api.ref.PersonRef;

/**
 * Who did what with a talk: one page of it, the newest first, by the day and never by the hour.
 *
 * @param next where the next page goes on; empty when this is the last
 */
public record ReadingLog(List<Line> lines, OptionalLong next) {

    /** By which relation somebody could. */
    public enum Relation {
        RESPONSIBLE, MENTOR, DISCLOSURE, EMPLOYEE,
        /** None: the module did it by itself. */
        SYSTEM
    }

    /** What was done. */
    public enum Act {
        READ, WROTE, ORDERED, REMOVED, CARRIED, ASSIGNED, SHOWED, UNSHOWED, ERASED_OWN, ERASED, STARTED, HELD, SENT, CANCELLED,
        DELIVERED,
        CLOSED, REOPENED, HANDED_OVER, HAND_OVER_UNDONE, TOOK_OVER, COPIED, FETCHED, DEPOSITED
    }

    /** With which part of the talk. */
    public enum What { DIALOGUE, PREPARATION, QUESTION, NOTE, AGREEMENT, TIME }

    /**
     * @param person empty for what the module did by itself
     * @param displayName empty when the host does not know the person any more
     * @param dutyRoles the befattningar that the person has today
     */
    public record Line(
            LocalDate date,
            Optional<PersonRef> person,
            String displayName,
            List<String> dutyRoles,
            Relation relation,
            Act act,
            What what) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Line[…]";
        }
    }
}
