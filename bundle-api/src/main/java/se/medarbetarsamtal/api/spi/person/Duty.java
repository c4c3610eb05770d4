package se.medarbetarsamtal.api.spi.person;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import se.medarbetarsamtal.api.ref.OrganisationRef;

/**
 * A tjänst (SS 12000 {@code Duty}): one employment at one unit.
 *
 * @param unit where
 * @param dutyRole the befattning in the host's words, such as "Rektor" or "Lärare"
 * @param startDate the first day
 * @param endDate the last day; empty for an employment without an end (tillsvidare)
 */
public record Duty(OrganisationRef unit, String dutyRole, LocalDate startDate, Optional<LocalDate> endDate) {

    public Duty {
        requireNonNull(unit, "unit");
        requireNonNull(dutyRole, "dutyRole");
        requireNonNull(startDate, "startDate");
        requireNonNull(endDate, "endDate");
    }

    /** @return whether the employment runs on that day, first and last day included */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(startDate) && endDate.map(end -> !day.isAfter(end)).orElse(true);
    }
}
