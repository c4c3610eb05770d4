package se.medarbetarsamtal.impl.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.medarbetarsamtal.api.ref.TenantRef;

/** Append-only lines and the head of each chain. Implemented by {@code persistence}. */
public interface JournalStore {

    /** The end of a chain. */
    record Head(long number, String hash) {

        static final Head START = new Head(0, "");
    }

    /**
     * Locks the chain until the transaction ends, making it when it is not there.
     *
     * @return where it ends; number 0 and an empty hash when it has no line yet
     */
    Head lock(TenantRef tenant, String chain);

    /** The same for many chains, always in the same order, in three statements at most. */
    Map<String, Head> lock(TenantRef tenant, Collection<String> chains);

    /** Appends the line and moves the head of its locked chain. */
    void append(JournalEntry entry);

    /** Appends one line to each of these locked chains of one huvudman, in two statements. */
    void append(List<JournalEntry> entries);

    /** Starts new chains, each with its first line, in a constant number of statements. */
    void start(List<JournalEntry> firstEntries);

    /** @return the chain's lines in order */
    List<JournalEntry> read(TenantRef tenant, String chain);
}
