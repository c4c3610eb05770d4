package se.medarbetarsamtal.api.spi.key;

import static java.util.Objects.requireNonNull;

import se.medarbetarsamtal.api.ref.TenantRef;

/**
 * What one wrapping key is for: the talks of a huvudman whose period ends in one year, or what belongs to no year.
 *
 * @param tenant the huvudman
 * @param year the calendar year in which the period ends, or {@link #NO_YEAR}
 */
public record KeyScope(TenantRef tenant, int year) {

    /** For what outlives the talks of any year, such as the seals of the journal. */
    public static final int NO_YEAR = 0;

    public KeyScope {
        requireNonNull(tenant, "tenant");
    }
}
