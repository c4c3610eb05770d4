package se.medarbetarsamtal.impl.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;

/**
 * A time that a chef has made for talks.
 *
 * @param series with which others it was made
 * @param place said to everybody who may choose it; empty for none
 * @param room the host's reference; empty for none
 * @param dialogue which talk has it; empty while it is free
 */
public record Slot(
        String id,
        String series,
        PersonRef owner,
        Instant start,
        ZoneId zone,
        int minutes,
        Optional<String> place,
        Optional<String> room,
        State state,
        Optional<DialogueId> dialogue) {

    /** A draft is seen by nobody but its owner. */
    public enum State { DRAFT, OFFERED }

    public Span span() {
        return new Span(start, minutes);
    }

    /** @return by the clocks by which it was chosen */
    public LocalDate day() {
        return start.atZone(zone).toLocalDate();
    }

    /** @return whether an employee could have it, if it is for that one */
    public boolean isFree() {
        return state == State.OFFERED && dialogue.isEmpty();
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "Slot[" + id + "]";
    }
}
