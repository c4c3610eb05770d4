package se.medarbetarsamtal.impl.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.impl.booking.TimeNotes.Outstanding;

/**
 * What stands around the time of one opened talk.
 *
 * @param isCancelled whether there was a time that was cancelled, and none since
 * @param isBeingChanged whether the employee, who looks, knew of a time that is another one now and was not sent
 * @param message what the chef wrote when the time became what it is; empty for nothing
 * @param asked that the employee asks for another time; empty when nothing is to be answered
 * @param outstanding why the talk has not been held; empty for everybody but the chef who answers for it
 * @param warnings codes of what the chef may want to know about the time
 */
public record TimeWords(
        boolean isCancelled,
        boolean isBeingChanged,
        Optional<String> message,
        Optional<Asked> asked,
        Optional<Outstanding> outstanding,
        List<String> warnings) {

    /** @param text empty when no words came with it */
    public record Asked(Instant at, String text) {

        @Override
        public String toString() {
            return "Asked[…]";
        }
    }

    public TimeWords {
        warnings = List.copyOf(warnings);
    }

    @Override
    public String toString() {
        return "TimeWords[…]";
    }
}
