package se.medarbetarsamtal.impl.rest.overview;

import java.time.LocalDate;
import java.util.List;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.impl.overview.ReadingLog;

/**
 * Who has read a talk.
 *
 * @param next what to ask the next page with; null on the last
 */
record ReadsView(List<Line> items, String next) {

    /** @param person null for what the module did by itself */
    record Line(
            LocalDate date,
            String person,
            String displayName,
            List<String> dutyRoles,
            ReadingLog.Relation relation,
            ReadingLog.Act act,
            ReadingLog.What what) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Line[…]";
        }
    }

    static ReadsView of(ReadingLog log) {
        return new ReadsView(
                log.lines().stream().map(ReadsView::line).toList(),
                log.next().isPresent() ? Long.toString(log.next().getAsLong()) : null);
    }

    private static Line line(ReadingLog.Line line) {
        return new Line(line.date(), line.person().map(PersonRef::value).orElse(null), line.displayName(), line.dutyRoles(), line.relation(),
                line.act(), line.what());
    }
}
