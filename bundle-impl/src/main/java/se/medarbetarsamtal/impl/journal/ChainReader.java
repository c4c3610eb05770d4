package se.medarbetarsamtal.impl.journal;

import java.util.List;
import se.medarbetarsamtal.api.ref.TenantRef;

/** Reads the journal page by page, as it stands, whatever somebody has made of it. Implemented by {@code persistence}. */
public interface ChainReader {

    /** Where a chain is said to end. */
    record Head(String chain, long number, String hash) { }

    /**
     * A line and what it says of the one before.
     *
     * @param hash of what stands there; empty when that is nothing which the journal could have written
     */
    record Line(String chain, long number, String previous, String hash) { }

    /**
     * The chains after one and up to another, in the order of the database.
     *
     * @param after the name of the last chain before; empty from the start
     * @param upTo the name of the last chain; empty to the end
     */
    record Range(String after, String upTo) {

        boolean isOpen() {
            return upTo.isEmpty();
        }
    }

    /** @return at most that many */
    List<Head> heads(TenantRef tenant, Range range, int most);

    /**
     * @param chain the chain of the last line before; the start of the range for the first page
     * @param number the number of the last line before; a large one for the first page
     * @return the next lines, by chain and number
     */
    List<Line> lines(TenantRef tenant, String chain, long number, Range range, int most);
}
