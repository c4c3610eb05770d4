package se.medarbetarsamtal.impl.rest.overview;

import java.time.LocalDate;
import se.medarbetarsamtal.impl.period.Period;

/** The round that talks belong to. */
public record PeriodView(String id, String name, LocalDate startsOn, LocalDate endsOn) {

    public static PeriodView of(Period period) {
        return new PeriodView(period.id(), period.name(), period.startsOn(), period.endsOn());
    }
}
