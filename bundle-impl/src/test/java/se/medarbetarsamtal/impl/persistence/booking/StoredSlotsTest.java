package se.medarbetarsamtal.impl.persistence.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medarbetarsamtal.impl.persistence.Samples.NOW;
import static se.medarbetarsamtal.impl.persistence.Samples.person;
import static se.medarbetarsamtal.impl.persistence.Samples.stored;
import static se.medarbetarsamtal.impl.persistence.Samples.tenant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Tag;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TenantRef;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.RandomIds;
import se.medarbetarsamtal.impl.booking.Slot;
import se.medarbetarsamtal.impl.booking.SlotSeries;
import se.medarbetarsamtal.impl.booking.WantedTime;
import se.medarbetarsamtal.impl.dialogue.Dialogue;
import se.medarbetarsamtal.impl.persistence.OnBothDatabases;
import se.medarbetarsamtal.impl.persistence.Race;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

class StoredSlotsTest {

    private static final int ROWS = 500;

    private final TenantRef tenant = tenant();
    private final PersonRef karin = person();

    /** Thirteen months with three changes of the clock: what is typed is what is kept, and what is kept is what stands on the wall. */
    @OnBothDatabases
    @Tag("R-13")
    void everyHourOfTwoAutumnsIsKeptAsItWasChosen(TestDatabase database) {
        List<ZonedDateTime> hours = new ArrayList<>();
        for (Instant hour = Instant.parse("2026-09-30T22:00:00Z"); hour.isBefore(Instant.parse("2027-10-31T23:00:00Z")); hour = hour.plusSeconds(3_600)) {
            hours.add(hour.atZone(Clock.SWEDEN));
        }
        for (int from = 0; from < hours.size(); from += ROWS) {
            SlotSeries series = series(Set.of());
            database.slots().insert(tenant, series, hours.subList(from, Math.min(from + ROWS, hours.size())).stream()
                    .map(wall -> slot(series, wanted(wall).start(), Slot.State.DRAFT)).toList());
        }

        List<Slot> kept = database.slots().ofOwner(tenant, karin, LocalDate.of(2026, 10, 1), LocalDate.of(2027, 10, 31));

        assertThat(kept).hasSize(9_505).extracting(slot -> slot.start().atZone(slot.zone())).containsExactlyElementsOf(hours);
    }

    private static WantedTime wanted(ZonedDateTime wall) {
        return new WantedTime(wall.toLocalDate(), wall.toLocalTime(), Clock.SWEDEN, Optional.of(wall.getOffset()), 60, "");
    }

    @OnBothDatabases
    void aSeriesIsReadAsItWasStoredAndIsGoneWithItsLastTime(TestDatabase database) {
        SlotSeries series = new SlotSeries(RandomIds.next(), karin, Optional.of(LocalDate.of(2026, 11, 1)),
                Optional.of(LocalDate.of(2026, 12, 1)), 24, 3, Set.of(person(), person()), NOW);
        Slot draft = slot(series, NOW, Slot.State.DRAFT);
        database.slots().insert(tenant, series, List.of(draft));

        assertThat(database.slots().series(tenant, Set.of(series.id()))).isEqualTo(Map.of(series.id(), series));
        assertThat(database.slots().find(tenant, Set.of(draft.id()))).containsExactly(draft);
        assertThat(database.slots().free(tenant, karin, NOW.minusSeconds(1))).as("a draft").isEmpty();
        assertThat(database.slots().find(tenant(), Set.of(draft.id()))).as("another tenant").isEmpty();
        database.slots().delete(tenant, Set.of(draft.id()));
        assertThat(database.slots().series(tenant, Set.of(series.id()))).isEmpty();
    }

    @OnBothDatabases
    void whatIsTakenStaysWhenTheRestIsReleased(TestDatabase database) {
        SlotSeries series = series(Set.of());
        List<Slot> offered = List.of(slot(series, NOW, Slot.State.OFFERED), slot(series, NOW.plusSeconds(3_600), Slot.State.OFFERED));
        DialogueId talk = stored(database, tenant).id();
        database.slots().insert(tenant, series, offered);
        assertThat(database.slots().take(tenant, offered.get(0).id(), talk)).isTrue();
        LocalDate day = offered.get(0).day();

        database.slots().delete(tenant, offered.stream().map(Slot::id).toList());

        assertThat(database.slots().ofOwner(tenant, karin, day, day)).extracting(Slot::id).containsExactly(offered.get(0).id());
        assertThat(database.slots().booked(tenant, karin, Set.of(day))).isEqualTo(Map.of(day, 1));
        database.slots().free(tenant, talk);
        assertThat(database.slots().free(tenant, karin, NOW.minusSeconds(1))).hasSize(1);
    }

    /** The naive way looks first and writes then; with everybody between the two, everybody is told yes. */
    @OnBothDatabases
    void lookingFirstAndWritingThenLetsTwoIn(TestDatabase database) throws InterruptedException {
        SlotSeries series = series(Set.of());
        List<Slot> offered = List.of(slot(series, NOW, Slot.State.OFFERED), slot(series, NOW.plusSeconds(3_600), Slot.State.OFFERED));
        List<Dialogue> talks = stored(database, tenant, 8);
        database.slots().insert(tenant, series, offered);
        CyclicBarrier looked = new CyclicBarrier(4);

        List<Object> naive = Race.of(4, runner -> database.transactions().run(() -> {
            boolean isFree = database.slots().find(tenant, Set.of(offered.get(0).id())).get(0).isFree();
            await(looked);
            database.execute("UPDATE ms_slot SET dialogue_id = '" + talks.get(runner).id().value() + "' WHERE id = '" + offered.get(0).id() + "'");
            return isFree;
        }));
        List<Object> decided = Race.of(4, runner -> database.slots().take(tenant, offered.get(1).id(), talks.get(4 + runner).id()));

        assertThat(naive).containsOnly(true);
        assertThat(decided).containsOnlyOnce(true).filteredOn(outcome -> outcome.equals(false)).hasSize(3);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private SlotSeries series(Set<PersonRef> persons) {
        return new SlotSeries(RandomIds.next(), karin, Optional.empty(), Optional.empty(), 0, 0, persons, NOW);
    }

    private Slot slot(SlotSeries series, Instant start, Slot.State state) {
        return new Slot(RandomIds.next(), series.id(), karin, start, Clock.SWEDEN, 60, Optional.of("Grupprummet"), Optional.empty(),
                state, Optional.empty());
    }
}
