package se.medarbetarsamtal.refhost.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the files once a night, at the time that the framework property {@code sync.at} says. Immediate: nobody asks for it,
 * it wakes by itself.
 */
@Component(service = Night.class, immediate = true)
public class Night {

    private static final Logger LOG = LoggerFactory.getLogger(Night.class);
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final String AT = "03:00";
    private static final long LONGEST_STOP_SECONDS = 5;

    private final Sync sync;
    private final ScheduledThreadPoolExecutor timer;
    private final Clock clock;
    private final LocalTime at;

    @Activate
    public Night(@Reference Sync sync, BundleContext context) {
        this(sync, new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "nightly-sync")), Clock.systemUTC(), at(context));
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        plan();
    }

    Night(Sync sync, ScheduledThreadPoolExecutor timer, Clock clock, LocalTime at) {
        this.sync = sync;
        this.timer = timer;
        this.clock = clock;
        this.at = at;
    }

    /** Does not interrupt: H2 closes its file when a thread that reads it is interrupted. */
    @Deactivate
    public void stop() throws InterruptedException {
        timer.shutdown();
        timer.awaitTermination(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
    }

    public LocalTime at() {
        return at;
    }

    void run() {
        try {
            sync.readAll();
        } catch (RuntimeException broken) {
            LOG.warn("The nightly files were not read: {}", broken.getClass().getName());
        } finally {
            plan();
        }
    }

    private void plan() {
        if (!timer.isShutdown()) {
            timer.schedule(this::run, untilNext().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Counted by the clock on the wall, also in the two nights in which it is put forward or back. */
    Duration untilNext() {
        ZonedDateTime now = Instant.now(clock).atZone(SWEDEN);
        ZonedDateTime today = now.toLocalDate().atTime(at).atZone(SWEDEN);
        return Duration.between(now, today.isAfter(now) ? today : now.toLocalDate().plusDays(1).atTime(at).atZone(SWEDEN));
    }

    private static LocalTime at(BundleContext context) {
        String wanted = context.getProperty("sync.at");
        return LocalTime.parse(wanted == null || wanted.isBlank() ? AT : wanted);
    }
}
