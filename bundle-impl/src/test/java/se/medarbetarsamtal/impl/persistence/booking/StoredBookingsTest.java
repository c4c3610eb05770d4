package se.medarbetarsamtal.impl.persistence.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.persistence.Samples.NOW;
import static se.medarbetarsamtal.impl.persistence.Samples.stored;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.booking.Booking;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

class StoredBookingsTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final TenantRef tenant = tenant();

    /** Half past two on 25 October 2026 is shown twice in Sweden, and half past two on 28 March 2027 never. */
    @OnBothDatabases
    void aMomentIsTheSameMomentAroundEveryChangeOfTheClock(TestDatabase database) {
        for (String moment : List.of("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2027-03-28T00:59:59.999999Z",
                "2027-03-28T01:00:00Z", "2026-11-26T12:00:00Z")) {
            Booking booking = booking(stored(database, tenant).id(), Instant.parse(moment));
            database.bookings().put(tenant, booking);

            Booking found = database.bookings().find(tenant, booking.dialogue()).orElseThrow();

            assertThat(found).isEqualTo(booking);
            assertThat(found.wallTime()).isEqualTo(Instant.parse(moment).atZone(STOCKHOLM));
        }
    }

    @OnBothDatabases
    void aCancelledTimeIsNoTimeAndKeepsItsRevision(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        Booking cancelled = new Booking(talk, 3, NOW, STOCKHOLM, 60, true, true, Optional.of("s"), Optional.of("r"), true);
        database.bookings().put(tenant, cancelled);

        assertThat(database.bookings().find(tenant, talk)).isEmpty();
        assertThat(database.bookings().ofDialogues(tenant, List.of(talk))).isEmpty();
        assertThat(database.bookings().last(tenant, talk)).contains(cancelled);
    }

    @OnBothDatabases
    void aMovedTimeTakesThePlaceOfTheEarlierOne(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        database.bookings().put(tenant, booking(talk, NOW));
        Booking moved = new Booking(talk, 2, NOW.plusSeconds(60), ZoneId.of("Europe/Helsinki"), 45, true);

        database.bookings().put(tenant, moved);

        assertThat(database.bookings().find(tenant, talk)).contains(moved);
    }

    @OnBothDatabases
    void thousandsOfTalksAreOneStatement(TestDatabase database) {
        List<DialogueId> talks = stored(database, tenant, 2_000).stream().map(Dialogue::id).toList();
        Booking booking = booking(talks.get(3), NOW);
        database.bookings().put(tenant, booking);

        int statements = database.dataSource().statementsOf(() -> assertThat(
                database.bookings().ofDialogues(tenant, talks)).isEqualTo(Map.of(talks.get(3), booking)));

        assertThat(statements).isEqualTo(1);
        assertThat(database.bookings().ofDialogues(tenant, List.of())).isEmpty();
    }

    @OnBothDatabases
    void anotherTenantSeesAndDeletesNothing(TestDatabase database) {
        DialogueId talk = stored(database, tenant).id();
        database.bookings().put(tenant, booking(talk, NOW));
        TenantRef other = tenant();

        database.bookings().delete(other, talk);

        assertThat(database.bookings().find(other, talk)).isEmpty();
        assertThat(database.bookings().find(tenant, talk)).isPresent();
        database.bookings().delete(tenant, talk);
        assertThat(database.bookings().find(tenant, talk)).isEmpty();
    }

    private static Booking booking(DialogueId talk, Instant start) {
        return new Booking(talk, 1, start, STOCKHOLM, 60, false);
    }
}
