package se.medarbetarsamtal.refhost.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.concurrent.Delayed;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medarbetarsamtal.refhost.db.Database;
import se.medarbetarsamtal.refhost.db.EmptyDatabase;

class NightTest {

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final Database database = EmptyDatabase.open();

    @AfterEach
    void close() {
        timer.shutdownNow();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T01:59:59Z, PT1S",
        "2026-11-22T02:00:00Z, PT24H",
        "2026-11-22T22:00:00Z, PT4H",
        "2027-03-27T02:00:00Z, PT23H",
        "2027-10-30T01:00:00Z, PT25H"
    })
    void theNextTimeIsThreeByTheClockOnTheWall(Instant now, Duration until) {
        assertThat(night(now, emptySync()).untilNext()).isEqualTo(until);
    }

    @Test
    void afterANightThereIsANextOneAlsoWhenItFailed() {
        int[] nights = new int[1];
        Night night = night(Instant.parse("2026-11-22T01:00:00Z"), new Sync(database.sql(), Path.of("none"), Clock.systemUTC()) {
            @Override
            public void readAll() {
                nights[0]++;
                throw new IllegalStateException("away");
            }
        });

        night.run();

        assertThat(nights[0]).isEqualTo(1);
        assertThat(timer.getQueue()).singleElement().satisfies(next -> assertThat(((Delayed) next).getDelay(TimeUnit.SECONDS))
                .isBetween(TimeUnit.MINUTES.toSeconds(55), TimeUnit.HOURS.toSeconds(1)));
    }

    @Test
    void whoHasStoppedPlansNoMoreNights() throws InterruptedException {
        Night night = night(Instant.parse("2026-11-22T01:00:00Z"), emptySync());

        night.stop();
        night.run();

        assertThat(timer.getQueue()).isEmpty();
    }

    private Sync emptySync() {
        return new Sync(database.sql(), Path.of("none"), Clock.systemUTC());
    }

    private Night night(Instant now, Sync sync) {
        return new Night(sync, timer, Clock.fixed(now, ZoneOffset.UTC), LocalTime.of(3, 0));
    }
}
