package se.medarbetarsamtal.refhost.sample;

import java.time.LocalDate;
import java.time.Month;

/** The school year of the first start, from which the sample's dates are counted. */
record SchoolYear(LocalDate start) {

    static SchoolYear of(LocalDate day) {
        LocalDate first = LocalDate.of(day.getYear(), Month.JULY, 1);
        return new SchoolYear(day.isBefore(first) ? first.minusYears(1) : first);
    }

    /** @return the day on which those who are hired for a time begin */
    LocalDate hired() {
        return start.withMonth(Month.AUGUST.getValue()).withDayOfMonth(10);
    }
}
