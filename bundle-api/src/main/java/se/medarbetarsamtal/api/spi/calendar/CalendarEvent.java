package se.medarbetarsamtal.api.spi.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import se.medarbetarsamtal.api.contribution.PageLink;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.text.Wording;

/**
 * A talk as it stands in calendars (SS 12000 {@code CalendarEvent}): never with a name, a text or a place that somebody wrote.
 *
 * @param uid the same for ever, also in the calendar files that people are sent
 * @param sequence rises with every change
 * @param participants in whose calendars it stands; not in those of anybody else
 * @param title neutral where the huvudman wants it so
 * @param start its first moment
 * @param zone by whose clocks it was chosen
 * @param minutes how long
 * @param room which of {@link Calendars#rooms} it takes; empty for none, and always for somebody whose identity is protected
 */
public record CalendarEvent(
        String uid,
        int sequence,
        List<Participant> participants,
        Wording title,
        Instant start,
        ZoneId zone,
        int minutes,
        Optional<String> room) {

    /**
     * One of those who meet.
     *
     * @param link the page that the event leads this person to
     */
    public record Participant(PersonRef person, PageLink link) {

        public Participant {
            requireNonNull(person, "person");
            requireNonNull(link, "link");
        }
    }

    public CalendarEvent {
        requireNonNull(uid, "uid");
        participants = List.copyOf(participants);
        requireNonNull(title, "title");
        requireNonNull(start, "start");
        requireNonNull(zone, "zone");
        requireNonNull(room, "room");
        if (sequence < 0 || minutes < 1) {
            throw new IllegalArgumentException("An event has a sequence from 0 and lasts for a while");
        }
    }
}
