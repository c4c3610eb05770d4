package se.medarbetarsamtal.impl;

import java.time.Duration;

/** What the platform's administrator has set, as it is now: it may change at any time, so it is asked each time. */
public interface Configuration {

    /** @return scheme, host and port under which browsers reach the platform; empty when nobody has said it */
    String publicOrigin();

    /** @return how long after one look at the mentor links the next begins */
    Duration links();

    /** @return how long after one look at the days of follow-up the next begins */
    Duration reminders();

    /** @return how long after one look for keys that an older wrapping key has wrapped the next one comes */
    Duration rewrapping();

    /** @return how long something may lie in the outbox before that is worth a warning */
    Duration outboxPatience();
}
