package se.medarbetarsamtal.impl.notice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import se.medarbetarsamtal.api.ref.TenantRef;

/** Implemented by {@code persistence}. Several nodes may work on it at the same time. */
public interface Outbox {

    /** Adds them in the running transaction, in a constant number of statements. */
    void add(List<OutboxItem> items);

    /**
     * Takes back, in the running transaction, what has not been carried yet and no longer holds.
     *
     * @param kinds of which kinds
     * @param subject about which talk
     */
    void withdraw(TenantRef tenant, Set<OutboxItem.Kind> kinds, String subject);

    /**
     * Lends out what is due, the oldest first, in the running transaction: rows that another node holds are skipped, and
     * nobody gets them again before {@code until}.
     */
    List<OutboxItem> lend(int most, Instant now, Instant until);

    /** Forgets what the host has taken. An item that has meanwhile been lent to another node stays with that one. */
    void delivered(OutboxItem lent);

    /** Gives it back, to be tried again from {@code next} on, unless it has meanwhile been lent to another node. */
    void failed(OutboxItem lent, Instant next);
}
