package se.medarbetarsamtal.impl.notice;

import java.time.Duration;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** The sweep over the days of follow-up without its thread. */
public final class ReminderSweeps {

    private static final int BATCH = 3;

    private ReminderSweeps() { }

    /** @return one round, in batches so small that a test has several */
    public static Runnable of(Host host, TestDatabase database, Clock clock) {
        return of(host, database, database.reminders(), clock);
    }

    /** @param reminders in the place of the database's own */
    public static Runnable of(Host host, TestDatabase database, Reminders reminders, Clock clock) {
        Reminding reminding = new Reminding(database.dialogues(), reminders, database.outbox(), database.transactions(), clock);
        TimeReminding times = new TimeReminding(
                host, database.dialogues(), database.timeReminders(), database.outbox(), database.transactions(), clock);
        return new ReminderSweep(host, database.tenants(), database.settings(), reminders, reminding, times, clock, BATCH,
                () -> Duration.ofDays(1))::round;
    }
}
