package se.medarbetarsamtal.refhost.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.contribution.PageLink;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.api.spi.calendar.CalendarEvent;
import se.medarbetarsamtal.api.spi.calendar.CalendarEvent.Participant;
import se.medarbetarsamtal.api.text.Wording;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.EmptyDatabase;

class EventsTest {

    private static final TenantRef TENANT = new TenantRef("exempelkommun");
    private static final PersonRef ALVA = new PersonRef("p-17");
    private static final PersonRef KARIN = new PersonRef("p-2");
    private static final Instant NINE = Instant.parse("2026-11-26T08:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-26T09:00:00Z");

    private final Database database = EmptyDatabase.open();
    private final Events events = new Events(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anEventStandsOnceHoweverOftenItComes() {
        events.put(TENANT, event(1, NINE, ALVA, KARIN));
        events.put(TENANT, event(1, NINE, ALVA, KARIN));

        assertThat(starts(ALVA)).containsExactly(NINE);
        assertThat(starts(KARIN)).containsExactly(NINE);
        assertThat(starts(new PersonRef("p-18"))).isEmpty();
    }

    @Test
    void whatComesLateDoesNotUndoWhatCameAfterIt() {
        events.put(TENANT, event(2, TEN, KARIN));
        events.put(TENANT, event(1, NINE, ALVA, KARIN));
        events.cancel(TENANT, "talk", 1);

        assertThat(starts(KARIN)).containsExactly(TEN);
        assertThat(starts(ALVA)).as("not part of it any more").isEmpty();
    }

    @Test
    void aCancelledOneStaysAwayUntilItIsMadeAnew() {
        events.put(TENANT, event(1, NINE, ALVA));
        events.cancel(TENANT, "talk", 2);
        events.put(TENANT, event(1, NINE, ALVA));
        assertThat(starts(ALVA)).isEmpty();

        events.put(TENANT, event(3, TEN, ALVA));
        assertThat(starts(ALVA)).containsExactly(TEN);
    }

    private List<Instant> starts(PersonRef person) {
        return events.of(TENANT, person, NINE.minus(Duration.ofDays(1)), TEN.plus(Duration.ofDays(1))).stream().map(Entry::start).toList();
    }

    private static CalendarEvent event(int sequence, Instant start, PersonRef... persons) {
        List<Participant> participants =
                List.of(persons).stream().map(person -> new Participant(person, new PageLink("mina-samtal", "talk"))).toList();
        return new CalendarEvent("talk", sequence, participants, new Wording("Möte", "Meeting"), start,
                ZoneId.of("Europe/Stockholm"), 60, Optional.empty());
    }
}
