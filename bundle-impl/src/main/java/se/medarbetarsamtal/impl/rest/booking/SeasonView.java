package se.medarbetarsamtal.impl.rest.booking;

import java.time.Instant;
import java.util.List;
import se.medarbetarsamtal.api.spi.calendar.Busy;
import se.medarbetarsamtal.impl.booking.season.Interval;
import se.medarbetarsamtal.impl.overview.SeasonProposal;

/**
 * Proposed times.
 *
 * @param entries in the order of time
 * @param unplaced talks without a proposal, and why
 * @param busy when the chef has something else
 * @param employeeBusy when the employee of each talk has something else; not what it is
 * @param calendar {@code KNOWN}, or {@code UNKNOWN} when the host's calendar did not answer
 */
record SeasonView(
        List<EntryView> entries,
        List<UnplacedView> unplaced,
        List<BusyView> busy,
        List<EmployeeView> employeeBusy,
        Calendar calendar) {

    /** Whether the host's calendar was asked. */
    enum Calendar { KNOWN, UNKNOWN }

    /** Names somebody, so its text says nothing. */
    record EntryView(String dialogue, String person, String displayName, int revision, Instant start, int minutes) {

        @Override
        public String toString() {
            return "EntryView[…]";
        }
    }

    /** Names somebody, so its text says nothing. */
    record UnplacedView(String dialogue, String person, String displayName, SeasonProposal.Why why) {

        @Override
        public String toString() {
            return "UnplacedView[…]";
        }
    }

    record BusyView(Instant start, Instant end, Busy.Kind kind) { }

    record EmployeeView(String dialogue, List<IntervalView> busy) { }

    record IntervalView(Instant start, Instant end) {

        static IntervalView of(Interval interval) {
            return new IntervalView(interval.start(), interval.end());
        }
    }

    static SeasonView of(SeasonProposal proposal, int minutes) {
        return new SeasonView(
                proposal.talks().stream().flatMap(talk -> talk.start().stream().map(start -> new EntryView(
                        talk.dialogue().value(), talk.person().value(), talk.name(), talk.revision(), start, minutes))).toList(),
                proposal.talks().stream().flatMap(talk -> talk.why().stream().map(why -> new UnplacedView(
                        talk.dialogue().value(), talk.person().value(), talk.name(), why))).toList(),
                proposal.busy().stream().map(one -> new BusyView(one.start(), one.end(), one.kind())).toList(),
                proposal.employeeBusy().entrySet().stream().map(talk -> new EmployeeView(
                        talk.getKey().value(), talk.getValue().stream().map(IntervalView::of).toList())).toList(),
                proposal.isCalendarKnown() ? Calendar.KNOWN : Calendar.UNKNOWN);
    }
}
