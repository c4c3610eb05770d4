package se.medarbetarsamtal.impl.plan;

import java.time.LocalDate;
import java.util.Optional;
import se.medarbetarsamtal.impl.dialogue.Field;

/**
 * A step of its own after the talk, on a day of its own.
 *
 * @param heldOn empty until it is held
 */
public record FollowUp(String id, Kind kind, LocalDate dueOn, Optional<LocalDate> heldOn, int version) {

    /** What it is. None of them has anything to do with what somebody is paid. */
    public enum Kind {
        /** Halvårsuppföljning. */
        HALF_YEAR,
        /** Prestationssamtal. */
        PERFORMANCE,
        /** Annat. */
        OTHER
    }

    /** @return where its note is */
    public Field note() {
        return new Field(Field.Kind.FOLLOW_UP, id);
    }
}
