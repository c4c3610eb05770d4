package se.medarbetarsamtal.impl.notice;

import java.time.Instant;
import java.util.List;

/** Implemented by {@code persistence}. Several nodes may work on it at the same time. */
public interface Outbox {

    /** Adds them in the running transaction, in a constant number of statements. */
    void add(List<OutboxItem> items);

    /**
     * Lends out what is due, the oldest first, in the running transaction: rows that another node holds are skipped, and
     * nobody gets them again before {@code until}.
     */
    List<OutboxItem> lend(int most, Instant now, Instant until);

    /** Forgets what the host has taken. */
    void delivered(String id);

    /** Gives it back, to be tried again from {@code next} on. */
    void failed(String id, Instant next);
}
