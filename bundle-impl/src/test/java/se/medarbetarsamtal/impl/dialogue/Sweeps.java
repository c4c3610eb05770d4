package se.medarbetarsamtal.impl.dialogue;

import java.time.Duration;
import se.medarbetarsamtal.impl.Clock;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.journal.TripWire;
import se.medarbetarsamtal.impl.persistence.TestDatabase;

/** The sweep without its thread. */
public final class Sweeps {

    private static final int BATCH = 3;

    private Sweeps() { }

    /** @return one round, in batches so small that a test has several */
    public static Runnable of(
            Host host, TestDatabase database, TripWire tripWire, FormerPreparations former, Clock clock) {
        return new LinkSweep(host, database.tenants(), database.dialogues(), tripWire, former, database.transactions(), clock,
                BATCH, () -> Duration.ofDays(1))::round;
    }
}
