package se.medarbetarsamtal.impl.overview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.calendar.Busy;
import se.medarbetarsamtal.impl.booking.season.Interval;

/**
 * Times for many talks, proposed and not booked.
 *
 * @param talks in the order of their times, those without one last, by name
 * @param busy when the chef has something else, as far as the calendar knows
 * @param employeeBusy when the employee of each talk has something else; not what
 * @param isCalendarKnown whether the host's calendar was asked; without it only the module's own times were looked at
 */
public record SeasonProposal(
        List<Talk> talks, List<Busy> busy, Map<DialogueId, List<Interval>> employeeBusy, boolean isCalendarKnown) {

    /** Why a talk has got no time. */
    public enum Why {
        /** It has one already, which stays. */
        HAS_TIME,
        /** Both are never free at the same time in that period. */
        NO_COMMON_TIME,
        /** They would be, but the others have taken those times. */
        PERIOD_FULL
    }

    /**
     * One of the talks.
     *
     * @param revision of its time, so that booking can say what it builds on; 0 for none
     * @param start the proposed moment; empty for none
     * @param why empty when there is one
     */
    public record Talk(
            DialogueId dialogue, PersonRef person, String name, int revision, Optional<Instant> start, Optional<Why> why) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Talk[" + dialogue + "]";
        }
    }
}
