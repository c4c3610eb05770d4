package se.medarbetarsamtal.impl.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static se.medarbetarsamtal.impl.People.ALVA;
import static se.medarbetarsamtal.impl.People.KARIN;
import static se.medarbetarsamtal.impl.People.KOMMUN;
import static se.medarbetarsamtal.impl.People.NOW;
import static se.medarbetarsamtal.impl.People.SCHOOL;
import static se.medarbetarsamtal.impl.People.STRANGER;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.spi.calendar.Busy;
import se.medarbetarsamtal.api.spi.calendar.Busy.Kind;
import se.medarbetarsamtal.api.spi.calendar.Calendars;
import se.medarbetarsamtal.api.spi.calendar.Room;
import se.medarbetarsamtal.impl.Transactions;
import se.medarbetarsamtal.impl.Unavailable;

class GuardedCalendarsTest {

    private static final Instant UNTIL = NOW.plus(Duration.ofHours(8));

    private final Calendars calendars = mock();
    private final HostServices host = new HostServices(mock(Transactions.class), () -> NOW);

    @AfterEach
    void stop() {
        host.stopAsking();
    }

    @Test
    void aCalendarIsThereOnlyWhileTheHostHasOne() {
        assertThat(host.calendars()).isEmpty();

        host.bindCalendars(calendars);
        assertThat(host.calendars()).isPresent();
        host.unbindCalendars(calendars);
        assertThat(host.calendars()).isEmpty();
    }

    @Test
    void onlyWhatWasAskedAboutIsKeptAndInOrder() {
        Busy early = busy(-1, 1);
        Busy late = busy(3, 4);
        given(calendars.busy(any(), any(), any(), any())).willReturn(Map.of(
                ALVA, List.of(late, busy(-2, 0), busy(8, 9), early), STRANGER, List.of(late)));
        host.bindCalendars(calendars);

        Map<PersonRef, List<Busy>> kept =
                host.calendars().orElseThrow().busy(KOMMUN, List.of(ALVA, KARIN), NOW, UNTIL);

        assertThat(kept).containsOnly(Map.entry(ALVA, List.of(early, late)));
    }

    @Test
    void aCalendarWithoutEndIsNoAnswer() {
        given(calendars.busy(any(), any(), any(), any()))
                .willReturn(Map.of(ALVA, Collections.nCopies(5_001, busy(1, 2))));
        host.bindCalendars(calendars);

        assertThatThrownBy(() -> host.calendars().orElseThrow().busy(KOMMUN, List.of(ALVA), NOW, UNTIL))
                .isInstanceOfSatisfying(Unavailable.class, gone -> assertThat(gone.service()).isEqualTo("calendar"));
    }

    @Test
    void twoRoomsOfOneReferenceAreNoAnswer() {
        Room room = new Room("r1", "Grupprum 1", true);
        given(calendars.rooms(any(), any(), any(), any()))
                .willReturn(List.of(room))
                .willReturn(List.of(room, new Room("r1", "Grupprum 2", true)));
        host.bindCalendars(calendars);
        Calendars guarded = host.calendars().orElseThrow();

        assertThat(guarded.rooms(KOMMUN, SCHOOL, NOW, UNTIL)).containsExactly(room);
        assertThatThrownBy(() -> guarded.rooms(KOMMUN, SCHOOL, NOW, UNTIL)).isInstanceOf(Unavailable.class);
    }

    @Test
    void anEventThatIsNotTakenIsUnavailable() {
        willThrow(new IllegalStateException("Karin Berg")).given(calendars).cancel(KOMMUN, "talk", 3);
        host.bindCalendars(calendars);

        assertThatThrownBy(() -> host.calendars().orElseThrow().cancel(KOMMUN, "talk", 3))
                .isInstanceOf(Unavailable.class).hasNoCause().hasMessageNotContaining("Karin");
    }

    private static Busy busy(int fromHour, int untilHour) {
        return new Busy(NOW.plus(Duration.ofHours(fromHour)), NOW.plus(Duration.ofHours(untilHour)), Kind.LESSON);
    }
}
