package se.medarbetarsamtal.api.spi.key;

import static java.util.Objects.requireNonNull;

import se.medarbetarsamtal.api.ref.TenantRef;

/**
 * What one wrapping key is for: the talks of a huvudman whose period ends in one year.
 *
 * @param tenant the huvudman
 * @param year the calendar year in which the period ends
 */
public record KeyScope(TenantRef tenant, int year) {

    public KeyScope {
        requireNonNull(tenant, "tenant");
    }
}
