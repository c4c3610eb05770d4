package se.medarbetarsamtal.impl.house;

import java.time.Duration;
import java.time.Instant;
import se.medarbetarsamtal.impl.Clock;

/** Stands still until it is moved. */
public final class HandClock implements Clock {

    private volatile Instant now;

    public HandClock(Instant now) {
        this.now = now;
    }

    @Override
    public Instant now() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }
}
